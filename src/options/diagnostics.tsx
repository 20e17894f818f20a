import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { pack, sites } from '../detection/sites/index'
import { platform } from '../platform/browser'
import { readFact } from '../storage/settings'
import { readRows } from '../storage/queries'
import { allow, useUnseen } from '../ui/siteAccess'
import { db } from '../ui/db'
import { say, sayTime } from '../i18n/format'
import { Loaded } from './withQuery'

const alarms = ['due', 'heartbeat'] as const

/** What the store says of itself: numbers and times, and no name of anybody. */
async function query() {
  const [rows, accounts, events, notices, refused, wake] = await Promise.all([
    readRows(db),
    db.accounts.count(),
    db.events.count(),
    db.notices.count(),
    readFact(db, 'refused'),
    readFact(db, 'lastWakeAt'),
  ])
  return { connections: rows.length, accounts, events, notices, refused, wake, schema: db.verno }
}
type Stored = Awaited<ReturnType<typeof query>>

/** … and what the browser says, which nothing tells of when it changes. */
async function ask() {
  const { storage } = navigator
  const [estimate, persisted, level, due, heartbeat] = await Promise.all([
    storage.estimate().catch((): StorageEstimate => ({})),
    storage.persisted().catch(() => undefined),
    platform.noticeLevel().catch(() => undefined),
    ...alarms.map(name => platform.alarmAt(name).catch(() => undefined)),
  ])
  const wakes = [due, heartbeat].flatMap(at => at ?? [])
  return { estimate, persisted, level, next: wakes.length ? Math.min(...wakes) : undefined }
}
type Asked = Awaited<ReturnType<typeof ask>>

/** Everything somebody who helps would ask for first. It can be copied; names are not in it. */
export function Diagnostics() {
  return <Loaded query={query}>{stored => <Shown stored={stored} />}</Loaded>
}

function Shown({ stored }: { stored: Stored }) {
  const asked = useSignal<Asked | undefined>(undefined)
  const said = useSignal('')
  const unseen = useUnseen()
  // after each wake there is another next one
  useEffect(() => void ask().then(a => (asked.value = a)), [stored.wake])
  if (!asked.value || !unseen) return null
  const facts = factsOf(stored, asked.value)
  const access = [...sites.values()].map(site => ({ site, seen: !unseen.includes(site) }))
  const lines = [
    ...facts,
    ...access.map(({ site, seen }) => [site.name, say(seen ? 'access_seen' : 'access_unseen')] as const),
  ]
  const copy = async () => {
    await navigator.clipboard.writeText(lines.map(([key, value]) => `${key}: ${value}`).join('\n'))
    said.value = say('settings_copied')
  }
  return (
    <section>
      <h2>{say('settings_diagnostics')}</h2>
      <table class="facts">
        <tbody>
          {facts.map(([key, value]) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{say('access')}</h3>
      <ul class="access plain" aria-label={say('access')}>
        {access.map(({ site, seen }) => (
          <li key={site.id}>
            <span>{site.name}</span>{' '}
            <span class={seen ? 'soft' : 'tone-soon'}>{say(seen ? 'access_seen' : 'access_unseen')}</span>{' '}
            {!seen && (
              <button type="button" aria-label={say('access_allow', { site: site.name })} onClick={() => allow([site])}>
                {say('blind_allow')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p>
        <button type="button" onClick={() => void copy()}>
          {say('settings_copy')}
        </button>{' '}
        <span role="status">{said.value}</span>
      </p>
    </section>
  )
}

function factsOf(s: Stored, { estimate, persisted, level, next }: Asked): (readonly [string, string])[] {
  const now = platform.now()
  const time = (at: number | undefined) => (at ? sayTime(at, now) : '–')
  const mb = (bytes: number | undefined) => (bytes === undefined ? '?' : (bytes / 1_000_000).toFixed(1))
  const used = say('storage_used', { used: mb(estimate.usage), quota: mb(estimate.quota) })
  return [
    [say('settings_version'), platform.version()],
    [say('diag_browser'), navigator.userAgent],
    [say('settings_patterns'), String(pack.count)],
    [say('settings_pack_date'), pack.date],
    [say('diag_notices_level'), say(`notice_level_${level ?? 'unknown'}`)],
    [say('settings_wake'), time(s.wake)],
    [say('diag_next_wake'), time(next)],
    [say('settings_connections'), String(s.connections)],
    [say('diag_accounts'), String(s.accounts)],
    [say('settings_events'), String(s.events)],
    [say('diag_notices'), String(s.notices)],
    [say('settings_refused'), String(s.refused)],
    [say('diag_storage'), used],
    [say('diag_kept'), say(persisted ? 'kept_always' : 'kept_unlimited')],
    [say('diag_schema'), String(s.schema)],
  ]
}
