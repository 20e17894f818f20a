import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { expiryOf, lifespanOf } from '../domain/connection/expiry'
import type { Account, Connection } from '../domain/connection/types'
import {
  affectedAccounts,
  type Diagnosis,
  diagnose,
  isDown,
  openQuestions,
  type RankedCause,
} from '../domain/diagnosis/diagnose'
import { helpFamily } from '../domain/diagnosis/evidence'
import { nextAction } from '../domain/nextAction'
import { formatConfidence, formatDate, formatDay, formatReason, helpNetworkName } from '../i18n/format'
import { helpText } from '../i18n/helpText'
import { t } from '../i18n/translate'
import {
  beforeReconnect,
  type CausePart,
  causes,
  differencesOf,
  families,
  keyed,
  ownPlace,
  sentences,
  sourceOf,
  summaryKey,
  titleKey,
} from '../knowledge'
import type { CauseId, FamilyId } from '../knowledge/ids'
import type { QuestionId } from '../knowledge/triage'
import type { Link } from '../knowledge/types'
import { optionsPage } from '../platform/routes'
import { readEvents } from '../storage/queries'
import type { Row } from '../storage/schema'
import { db } from './db'
import { ConflictList, ExternalLink, HelpList, SourceLine } from './helpList'
import { NextLine } from './nextLine'
import { PreventionList } from './preventionList'
import { Triage } from './triage'
import { useLiveQuery } from './useLiveQuery'

/**
 * Why a login is down, or would be, what to do now, and how to keep it from happening: from all evidence about it.
 * `ask`: with the questions open.
 */
export function DiagnosisPanel({ row, now, ask = false }: { row: Row; now: number; ask?: boolean }) {
  const live = useLiveQuery(() => readEvents(db, row.connection.id), [row.connection.id])
  const events = live.value
  const wasHealthy = useRef<boolean | undefined>(undefined)
  if (events.state === 'failed') return <p role="alert">{t('store_trouble_advice')}</p>
  if (events.state === 'loading') return null
  const diagnosis = diagnose(row.connection, events.value, now)
  const open = openQuestions(row.connection, row.accounts, events.value)
  const down = isDown(row.connection, now)
  // what was asked while it was healthy keeps its Undo, whatever the answers change
  wasHealthy.current ??= !down
  const parts = { row, diagnosis, open, now, ask, asks: !wasHealthy.current }
  return (
    <>
      {down ? <WhyDown {...parts} /> : <Healthy {...parts} />}
      {wasHealthy.current && <Ask key="ask" row={row} open={open} asked={ask} />}
    </>
  )
}

interface Parts {
  readonly row: Row
  readonly diagnosis: Diagnosis
  readonly open: readonly QuestionId[]
  readonly now: number
  readonly ask: boolean
  /** Whether the questions stand in the diagnosis itself. */
  readonly asks: boolean
}

/**
 * A login nothing is wrong with: that first, and folded what would help if something were. No cause stands as a heading,
 * since none is known.
 */
function Healthy({ row, diagnosis, now }: Parts) {
  const { connection: c, accounts } = row
  const [first] = diagnosis.causes
  const cause = causes.get(first.cause)!
  const family = helpFamily(c.family)
  const { kind } = nextAction(c, now)
  return (
    <div class="advice fade">
      {kind === 'nothing' ? (
        <p class="all-well">
          <strong>{t('working')}</strong> {t(`working_${lifespanOf(c).kind}`, lifeParams(c, now))}
        </p>
      ) : (
        <NextLine row={row} now={now} />
      )}
      <dl class="facts">
        <dt>{t('accounts_last')}</dt>
        <dd>{c.lastReconnectedAt === undefined ? t('no_date') : formatDate(c.lastReconnectedAt, now)}</dd>
        <dt>{t('accounts_using')}</dt>
        <dd>{accounts.map(a => a.name).join(', ')}</dd>
      </dl>
      <details>
        <summary>{t('if_it_stops')}</summary>
        <p>
          {t('ahead')} <b>{t(titleKey(cause.id))}</b>. {helpText(summaryKey(cause.id), family)}
        </p>
        <HelpList title={t('fix')} ordered items={sentences(cause, 'steps', family)} family={family} />
        <ConflictList list={differencesOf(accounts.map(a => a.network)).filter(d => !d.causes.length)} />
      </details>
      <details>
        <summary>{t('keep_connected')}</summary>
        <PreventionList
          cause={cause.id}
          items={sentences(cause, 'prevention', family)}
          family={c.family}
          help={family}
          now={now}
        />
      </details>
      <details>
        <summary>{t('row_history')}</summary>
        <ul aria-label={t('row_history')}>
          {diagnosis.otherFacts.map(r => (
            <li key={r.key + r.at}>{formatReason(r, now)}</li>
          ))}
        </ul>
        <a href={`${optionsPage}#/history/${encodeURIComponent(c.id)}`} target="_blank" rel="noreferrer">
          {t('row_history_all')}
        </a>
      </details>
    </div>
  )
}

function lifeParams(c: Connection, now: number): Record<string, string> {
  const { token } = expiryOf(c, now)
  return { network: families.get(c.family)!.name, day: token ? formatDay(token.endsAt, now) : '' }
}

function WhyDown({ row, diagnosis, open, now, ask, asks }: Parts) {
  const { connection: c, accounts } = row
  const [first, ...others] = diagnosis.causes
  const cause = causes.get(first.cause)!
  const family = helpFamily(c.family, c.trouble?.cause === cause.id ? c.trouble.site : undefined)
  // stays where it was asked, with its Undo, whatever the answers change
  const early = useRef(diagnosis.unknown || ask).current
  const place = open[0] && checkedAt(open[0], family)
  const source = sourceOf(cause, family)
  const part = (name: CausePart) => sentences(cause, name, family)
  // what lifted the block is behind the user
  const lifted = c.trouble?.state === 'resolved' && c.trouble.cause === cause.id
  const differing = differencesOf(accounts.map(a => a.network)).filter(
    d => !d.causes.length || d.causes.includes(cause.id),
  )
  return (
    <div class="advice fade">
      <h2>
        {t(titleKey(cause.id))} <span class={`chip ${first.confidence}`}>{formatConfidence(first)}</span>
      </h2>
      <NextLine row={row} now={now} />
      {diagnosis.unknown ? <p>{t('unknown')}</p> : <p class="soft">{helpText(summaryKey(cause.id), family)}</p>}
      {diagnosis.unknown && open[0] && (
        <p>
          {t(`check_${open[0]}`, { network: helpNetworkName(c) })}{' '}
          {place && <ExternalLink link={place} words={t('open')} />}
        </p>
      )}
      {asks && early && <Ask row={row} open={open} asked={ask} />}
      <HelpList title={t('fix')} ordered items={part('steps').filter(s => !(lifted && s.lifts))} family={family} />
      <Before family={c.family} name={c.name} />
      <Why reasons={[...told(first, now), ...diagnosis.otherFacts.map(r => formatReason(r, now))]} />
      {others.length > 0 && <Others verdicts={others} accounts={accounts} family={family} now={now} />}
      {asks && !early && <Ask row={row} open={open} asked={false} />}
      <section>
        <h3>{t('falls')}</h3>
        <Falls cause={cause.id} accounts={accounts} />
      </section>
      <PreventionList cause={cause.id} items={part('prevention')} family={c.family} help={family} now={now} />
      <ConflictList list={differing} />
      {source && <SourceLine source={source} />}
    </div>
  )
}

/** Where the answer to a question can be seen. */
function checkedAt(id: QuestionId, family: FamilyId): Link | undefined {
  if (id !== 'signIn' && id !== 'app') return undefined
  return ownPlace(family, id === 'app' ? 'apps' : 'home')
}

/** For and against, in words. */
function told({ supports, contradicts: against }: RankedCause, now: number): string[] {
  return [
    ...supports.map(r => formatReason(r, now)),
    ...against.map(r => t('against', { reason: formatReason(r, now) })),
  ]
}

function Why({ reasons }: { reasons: readonly string[] }) {
  return (
    <section>
      <h3>{t('why')}</h3>
      <ul aria-label={t('why')}>
        {[...new Set(reasons)].map(r => (
          <li key={r}>{r}</li>
        ))}
      </ul>
    </section>
  )
}

function Others({
  verdicts,
  accounts,
  family,
  now,
}: {
  verdicts: readonly RankedCause[]
  accounts: readonly Account[]
  family: FamilyId
  now: number
}) {
  return (
    <section>
      <h3>{t('also_possible')}</h3>
      {verdicts.map(v => (
        <details key={v.cause}>
          <summary>
            {t(titleKey(v.cause))} <span class={`chip ${v.confidence}`}>{formatConfidence(v)}</span>
          </summary>
          <ul aria-label={t(titleKey(v.cause))}>
            {(v.confidence === 'ahead' ? [`${t('ahead')} ${helpText(summaryKey(v.cause), family)}`] : told(v, now)).map(
              r => (
                <li key={r}>{r}</li>
              ),
            )}
          </ul>
          <h3>{t('falls')}</h3>
          <Falls cause={v.cause} accounts={accounts} />
        </details>
      ))}
    </section>
  )
}

/** The way to tell what only the user can see. Asked of every login, since a row may look fine and be down. */
function Ask({ row, open, asked }: { row: Row; open: readonly QuestionId[]; asked: boolean }) {
  const asking = useSignal(asked)
  if (asking.value) return <Triage row={row} questions={open} close={() => (asking.value = false)} />
  if (!open.length) return null
  return (
    <p>
      <button type="button" onClick={() => (asking.value = true)}>
        {t('triage')}
      </button>
    </p>
  )
}

/** Hootsuite's own conditions, so that the reconnect does not fail or take the wrong login. */
function Before({ family, name }: { family: FamilyId; name: string }) {
  return (
    <details>
      <summary>{t('before')}</summary>
      <HelpList title={t('before')} bare items={keyed('before', beforeReconnect, family)} family={family}>
        <li>{t('before_who', { name })}</li>
      </HelpList>
    </details>
  )
}

/** Whom a cause takes down: the accounts of the login, or some of them, and the clients they are for. */
function Falls({ cause, accounts }: { cause: CauseId; accounts: readonly Account[] }) {
  const names = accounts.map(a => a.name).join(', ')
  const clients = [...new Set(accounts.map(a => a.client).filter(Boolean))]
  return (
    <>
      <p>{affectedAccounts(cause, accounts) === 'all' ? names : t('falls_some', { names })}</p>
      {clients.length > 0 && <p>{t('falls_clients', { n: clients.length, names: clients.join(', ') })}</p>}
    </>
  )
}
