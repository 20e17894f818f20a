import { useSignal } from '@preact/signals'
import { addressScope } from '../detection/addressScope'
import { sites } from '../detection/sites/index'
import { dayMs } from '../domain/time'
import type { LoggedEvent } from '../events/types'
import { formatTime, nameOrder } from '../i18n/format'
import { t } from '../i18n/translate'
import { newId, send } from '../messaging/send'
import { platform } from '../platform/browser'
import { decodeHash } from '../platform/routes'
import { type LogItem, readHistory, readRows } from '../storage/queries'
import { db } from '../ui/db'
import { CopyReport, type Report } from '../ui/report'
import {
  describeItem,
  type EntryKind,
  type EntryWords,
  entryKinds,
  kindOf,
  type LoginNames,
  loginsIn,
} from './historyEntry'
import { WithQuery } from './withQuery'

/** Stands for a pattern where the user saw what none did. */
const missed = 'missed'
const fixed = new Set(['reminded', 'dismissed', 'oauthAbandoned', 'undone'])
const periods = [7, 30, 90, 365] as const
/** How far back a search looks at first. */
const searched = 5000

interface Filter {
  readonly login: string
  readonly kind: EntryKind | ''
  /** Days back; 0: from the beginning. */
  readonly days: number
  readonly words: string
}
const everything: Filter = { login: '', kind: '', days: 0, words: '' }

/** Everything recorded, newest first. `rest`: the id of the login to show alone. */
export function History({ rest }: { rest: string }) {
  const most = useSignal(100)
  const filter = useSignal<Filter>({ ...everything, login: decodeHash(rest) })
  const filtered = Object.values(filter.value).some(Boolean)
  const query = async () => {
    const [history, rows] = await Promise.all([
      readHistory(db, filtered ? Math.max(searched, most.value) : most.value),
      readRows(db),
    ])
    const entries = rows.map(r => {
      return [r.connection.id, { name: r.connection.name, accounts: r.accounts.map(a => a.name) }] as const
    })
    return { ...history, logins: new Map(entries) }
  }
  return (
    <WithQuery query={query} deps={[most.value, filtered]}>
      {({ items, logins, more }) => {
        const described = items.map(item => ({ item, words: describeItem(item, logins) }))
        const found = described.filter(d => matches(d.item, d.words, filter.value, platform.now()))
        return items.length ? (
          <>
            <Filters filter={filter.value} logins={logins} change={c => (filter.value = { ...filter.value, ...c })} />
            <ul class="cards" aria-label={t('page_history')}>
              {found.slice(0, Math.max(most.value, 100)).map(({ item, words }) => (
                <Entry key={item.events[0].id} item={item} words={words} />
              ))}
            </ul>
            {!found.length && <p class="soft">{t('history_no_match')}</p>}
            {(more || found.length > most.value) && (
              <button type="button" onClick={() => (most.value *= 2)}>
                {t('history_older')}
              </button>
            )}
          </>
        ) : (
          <p class="soft">{t('history_none')}</p>
        )
      }}
    </WithQuery>
  )
}

function matches(item: LogItem, words: EntryWords, filter: Filter, now: number): boolean {
  const [e] = item.events
  if (filter.kind && kindOf[e.type] !== filter.kind) return false
  if (filter.days && e.at < now - filter.days * dayMs) return false
  if (filter.login && !loginsIn(item).includes(filter.login)) return false
  const text = [words.network, words.what, words.who].join(' ').toLowerCase()
  return filter.words
    .toLowerCase()
    .split(/\s+/)
    .every(w => text.includes(w))
}

function Filters({
  filter,
  logins,
  change,
}: {
  filter: Filter
  logins: LoginNames
  change: (changed: Partial<Filter>) => void
}) {
  const sorted = [...logins].sort(([, a], [, b]) => nameOrder().compare(a.name, b.name))
  return (
    <div class="search filters">
      <label class="field">
        {t('history_search')}
        <input type="search" value={filter.words} onInput={e => change({ words: e.currentTarget.value })} />
      </label>
      <label class="field">
        {t('history_login')}
        <select value={filter.login} onChange={e => change({ login: e.currentTarget.value })}>
          <option value="">{t('history_all_logins')}</option>
          {sorted.map(([id, { name }]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {t('history_kind')}
        <select value={filter.kind} onChange={e => change({ kind: e.currentTarget.value as Filter['kind'] })}>
          <option value="">{t('history_all_kinds')}</option>
          {entryKinds.map(k => (
            <option key={k} value={k}>
              {t(`history_kind_${k}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        {t('history_time')}
        <select value={filter.days} onChange={e => change({ days: Number(e.currentTarget.value) })}>
          <option value={0}>{t('history_all_time')}</option>
          {periods.map(n => (
            <option key={n} value={n}>
              {t('history_last_days', { n })}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

function Entry({ item, words: { network, what, who } }: { item: LogItem; words: EntryWords }) {
  const { events, undone } = item
  const [e] = events
  const report = undone ? undefined : reportIn(e)
  const undoes = `${t('undo')}: ${[what, who].filter(Boolean).join(', ')}`
  return (
    <li class={undone ? 'undone' : ''}>
      <div class="line">
        <div class="who">
          <strong>{what}</strong>
          <span class="soft">{[network, who, undone && t('history_undone')].filter(Boolean).join(' · ')}</span>
        </div>
        <time class="soft" dateTime={new Date(e.at).toISOString()}>
          {formatTime(e.at, platform.now())}
        </time>
        {!undone && !fixed.has(e.type) && (
          <button
            type="button"
            aria-label={undoes}
            title={undoes}
            onClick={() => void send({ type: 'undo.asked', id: newId(), targets: [e.batch ?? e.id] })}
          >
            {t('undo')}
          </button>
        )}
        {!undone && isOfPage(e) && (
          <button
            type="button"
            onClick={() => void send({ type: 'sighting.falsePositive', id: newId(), sighting: e.id })}
          >
            {t('not_right')}
          </button>
        )}
      </div>
      {report && (
        <p class="buttons">
          <CopyReport report={report} />
        </p>
      )}
    </li>
  )
}

/** What a pattern said, and can be told not to say. */
function isOfPage(e: LoggedEvent): boolean {
  return e.type === 'pageDetected' && e.sighting.pattern !== missed && e.sighting.kind !== 'reconnected'
}

/** What there is to report about an entry: a page called wrong, or one that was missed. */
function reportIn(e: LoggedEvent): Report | undefined {
  if (e.type === 'falsePositiveReported') return { what: 'not right', pattern: e.pattern, scope: e.scope }
  if (e.type !== 'pageDetected' || e.sighting.pattern !== missed) return undefined
  const { site, kind, segment } = e.sighting
  return { what: 'missed', pattern: `${site} ${kind}`, scope: addressScope(sites.get(site)!, segment) }
}
