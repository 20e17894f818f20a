import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { patternPack, sites } from '../detection/sites/index'
import { formatTime } from '../i18n/format'
import { t } from '../i18n/translate'
import { platform } from '../platform/browser'
import { readState } from '../storage/localState'
import { readRows } from '../storage/queries'
import { db } from '../ui/db'
import { requestAccess, useSitesWithoutAccess } from '../ui/siteAccess'
import { WithQuery } from './withQuery'

const alarms = ['due', 'heartbeat'] as const

/** What the store says of itself: numbers and times, and no name of anybody. */
async function query() {
  const [rows, accounts, events, notices, refused, wake] = await Promise.all([
    readRows(db),
    db.accounts.count(),
    db.events.count(),
    db.notices.count(),
    readState(db, 'refused'),
    readState(db, 'lastWakeAt'),
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
  return <WithQuery query={query}>{stored => <Shown stored={stored} />}</WithQuery>
}

function Shown({ stored }: { stored: Stored }) {
  const asked = useSignal<Asked | undefined>(undefined)
  const said = useSignal('')
  const unseen = useSitesWithoutAccess()
  // after each wake there is another next one
  useEffect(() => void ask().then(a => (asked.value = a)), [stored.wake])
  if (!asked.value || !unseen) return null
  const sighting = factsOf(stored, asked.value)
  const access = [...sites.values()].map(site => ({ site, seen: !unseen.includes(site) }))
  const lines = [
    ...sighting,
    ...access.map(({ site, seen }) => [site.name, t(seen ? 'access_seen' : 'access_unseen')] as const),
  ]
  const copy = async () => {
    await navigator.clipboard.writeText(lines.map(([key, value]) => `${key}: ${value}`).join('\n'))
    said.value = t('settings_copied')
  }
  return (
    <section>
      <p class="prose">{t('support_text')}</p>
      <table class="sighting">
        <tbody>
          {sighting.map(([key, value]) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <h2>{t('access')}</h2>
      <ul class="access plain" aria-label={t('access')}>
        {access.map(({ site, seen }) => (
          <li key={site.id}>
            <span>{site.name}</span>{' '}
            <span class={seen ? 'soft' : 'tone-soon'}>{t(seen ? 'access_seen' : 'access_unseen')}</span>{' '}
            {!seen && (
              <button
                type="button"
                aria-label={t('access_allow', { site: site.name })}
                onClick={() => requestAccess([site])}
              >
                {t('blind_allow')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p>
        <button type="button" onClick={() => void copy()}>
          {t('settings_copy')}
        </button>{' '}
        <span role="status">{said.value}</span>
      </p>
    </section>
  )
}

function factsOf(s: Stored, { estimate, persisted, level, next }: Asked): (readonly [string, string])[] {
  const now = platform.now()
  const time = (at: number | undefined) => (at ? formatTime(at, now) : '–')
  const mb = (bytes: number | undefined) => (bytes === undefined ? '?' : (bytes / 1_000_000).toFixed(1))
  const used = t('storage_used', { used: mb(estimate.usage), quota: mb(estimate.quota) })
  return [
    [t('settings_version'), platform.version()],
    [t('diag_browser'), navigator.userAgent],
    [t('settings_patterns'), String(patternPack.count)],
    [t('settings_pack_date'), patternPack.date],
    [t('diag_notices_level'), t(`notice_level_${level ?? 'unknown'}`)],
    [t('settings_wake'), time(s.wake)],
    [t('diag_next_wake'), time(next)],
    [t('settings_connections'), String(s.connections)],
    [t('diag_accounts'), String(s.accounts)],
    [t('settings_events'), String(s.events)],
    [t('diag_notices'), String(s.notices)],
    [t('settings_refused'), String(s.refused)],
    [t('diag_storage'), used],
    [t('diag_kept'), t(persisted ? 'kept_always' : 'kept_unlimited')],
    [t('diag_schema'), String(s.schema)],
  ]
}
