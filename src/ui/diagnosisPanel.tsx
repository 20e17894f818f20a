import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { type Diagnosis, diagnose, fallsWith, openQuestions, type Verdict } from '../domain/diagnosis/diagnose'
import { helpFamily } from '../domain/diagnosis/evidence'
import type { Account } from '../domain/connection/fold'
import {
  beforeReconnect,
  type CausePart,
  causes,
  differencesOf,
  keyed,
  ownPlace,
  sentences,
  summaryKey,
  titleKey,
} from '../knowledge'
import type { QuestionId } from '../knowledge/triage'
import type { CauseId, FamilyId, Link } from '../knowledge/types'
import { type Row, readEvents } from '../storage/queries'
import { networkOf, say, sayReason, saySure } from '../i18n/format'
import { Avoid } from './preventionList'
import { db } from './db'
import { useLive } from './useLiveQuery'
import { NextLine } from './nextLine'
import { Differing, Out, Points, SourceLine } from './helpList'
import { Triage } from './triage'

/**
 * Why a login is down, or would be, what to do now, and how to keep it from happening: from all evidence about it.
 * `ask`: with the questions open.
 */
export function Advice({ row, now, ask = false }: { row: Row; now: number; ask?: boolean }) {
  const live = useLive(() => readEvents(db, row.connection.id), [row.connection.id])
  const events = live.value
  if (events.state === 'failed') return <p role="alert">{say('store_trouble_advice')}</p>
  if (events.state === 'loading') return null
  const diagnosis = diagnose(row.connection, events.value, now)
  const open = openQuestions(row.connection, row.accounts, events.value)
  return <Told row={row} diagnosis={diagnosis} open={open} now={now} ask={ask} />
}

function Told({
  row,
  diagnosis,
  open,
  now,
  ask,
}: {
  row: Row
  diagnosis: Diagnosis
  open: readonly QuestionId[]
  now: number
  ask: boolean
}) {
  const { connection: c, accounts } = row
  const [first, ...others] = diagnosis.verdicts
  const cause = causes.get(first.cause)!
  const family = helpFamily(c.family, c.trouble?.cause === cause.id ? c.trouble.site : undefined)
  // stays where it was asked, with its Undo, whatever the answers change
  const early = useRef(diagnosis.unknown || ask).current
  const place = open[0] && checkedAt(open[0], family)
  const part = (name: CausePart) => sentences(cause, name, family)
  // what lifted the block is behind the user
  const lifted = c.trouble?.stands === 'resolved' && c.trouble.cause === cause.id
  const differing = differencesOf(accounts.map(a => a.network)).filter(
    d => !d.causes.length || d.causes.includes(cause.id),
  )
  return (
    <div class="advice fade">
      <h2>
        {say(titleKey(cause.id))} <span class={`chip ${first.sure}`}>{saySure(first)}</span>
      </h2>
      <NextLine row={row} now={now} />
      {diagnosis.unknown ? (
        <p>{say('unknown')}</p>
      ) : (
        <p class="soft">
          {first.sure === 'ahead' && say('ahead')} {say(summaryKey(cause.id))}
        </p>
      )}
      {diagnosis.unknown && open[0] && (
        <p>
          {say(`check_${open[0]}`, { network: networkOf(c) })} {place && <Out link={place} words={say('open')} />}
        </p>
      )}
      {early && <Ask row={row} open={open} asked={ask} />}
      <Points title={say('fix')} ordered items={part('steps').filter(s => !(lifted && s.lifts))} family={family} />
      <Before family={c.family} name={c.name} />
      <Why reasons={[...told(first, now), ...diagnosis.known.map(r => sayReason(r, now))]} />
      {others.length > 0 && <Others verdicts={others} accounts={accounts} now={now} />}
      {!early && <Ask row={row} open={open} asked={false} />}
      <section>
        <h3>{say('falls')}</h3>
        <Falls cause={cause.id} accounts={accounts} />
      </section>
      <Avoid cause={cause.id} items={part('prevention')} family={c.family} help={family} now={now} />
      <Differing list={differing} />
      <SourceLine source={cause.source} />
    </div>
  )
}

/** Where the answer to a question can be seen. */
function checkedAt(id: QuestionId, family: FamilyId): Link | undefined {
  if (id !== 'signIn' && id !== 'app') return undefined
  return ownPlace(family, id === 'app' ? 'apps' : 'home')
}

/** For and against, in words. */
function told({ speaksFor, against }: Verdict, now: number): string[] {
  return [...speaksFor.map(r => sayReason(r, now)), ...against.map(r => say('against', { reason: sayReason(r, now) }))]
}

function Why({ reasons }: { reasons: readonly string[] }) {
  return (
    <section>
      <h3>{say('why')}</h3>
      <ul aria-label={say('why')}>
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
  now,
}: {
  verdicts: readonly Verdict[]
  accounts: readonly Account[]
  now: number
}) {
  return (
    <section>
      <h3>{say('also_possible')}</h3>
      {verdicts.map(v => (
        <details key={v.cause}>
          <summary>
            {say(titleKey(v.cause))} <span class={`chip ${v.sure}`}>{saySure(v)}</span>
          </summary>
          <ul aria-label={say(titleKey(v.cause))}>
            {(v.sure === 'ahead' ? [`${say('ahead')} ${say(summaryKey(v.cause))}`] : told(v, now)).map(r => (
              <li key={r}>{r}</li>
            ))}
          </ul>
          <h3>{say('falls')}</h3>
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
        {say('triage')}
      </button>
    </p>
  )
}

/** Hootsuite's own conditions, so that the reconnect does not fail or take the wrong login. */
function Before({ family, name }: { family: FamilyId; name: string }) {
  return (
    <details>
      <summary>{say('before')}</summary>
      <Points title={say('before')} bare items={keyed('before', beforeReconnect, family)} family={family}>
        <li>{say('before_who', { name })}</li>
      </Points>
    </details>
  )
}

/** Whom a cause takes down: the accounts of the login, or some of them, and the clients they are for. */
function Falls({ cause, accounts }: { cause: CauseId; accounts: readonly Account[] }) {
  const names = accounts.map(a => a.name).join(', ')
  const clients = [...new Set(accounts.map(a => a.client).filter(Boolean))]
  return (
    <>
      <p>{fallsWith(cause, accounts) === 'all' ? names : say('falls_some', { names })}</p>
      {clients.length > 0 && <p>{say('falls_clients', { n: clients.length, names: clients.join(', ') })}</p>}
    </>
  )
}
