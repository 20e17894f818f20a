import { dayMs, hourMs } from '../domain/time'
import { accountId } from '../events/ids'
import { connectionIdOf } from '../events/keys'
import type { AccountEntry, EventData, LoggedEvent, Sighting } from '../events/types'
import type { NetworkId } from '../knowledge/ids'

/** An agency that watches 60 logins with three accounts each, week after week: what happens there, and what that records. */

const of: readonly (readonly [NetworkId, number])[] = [
  ['facebook', 26],
  ['linkedin', 12],
  ['x', 10],
  ['instagram-business', 6],
  ['youtube', 6],
]
const names = of.flatMap(([network, n]) => Array.from({ length: n }, (_, i) => [network, i] as const))

/** Monday, 9:00. */
export const firstMonday = Date.UTC(2021, 10, 29, 9)
export const weekMs = 7 * dayMs
/** Every login is reconnected once in so many weeks. */
const roundWeeks = 8

export interface AgencyLogin {
  readonly id: string
  readonly entries: readonly AccountEntry[]
}

export const agencyLogins: readonly AgencyLogin[] = names.map(([network, i], n) => {
  const entries = ['Shop', 'Club', 'Journal'].map(
    (what): AccountEntry => ({
      network,
      name: `${network} ${what} ${i}`,
      login: `Person ${network} ${i}`,
      client: `Client ${n % 20}`,
      lastReconnectedAt: firstMonday - ((n % roundWeeks) + 1) * weekMs,
    }),
  )
  return { id: connectionIdOf(entries[0]!), entries }
})
const linkedin = agencyLogins.filter(l => l.id.startsWith('linkedin/'))
const x = agencyLogins.filter(l => l.id.startsWith('x/'))

/** What somebody does or opens, and when. */
export interface Act {
  readonly at: number
  readonly message: { readonly type: string; readonly [part: string]: unknown }
  /** The page that tells it; absent: one of ours. */
  readonly url?: string
}

/** The logins that Hootsuite shows as disconnected all through a week: that of Facebook's which is at its turn, and the next. */
const downIn = (week: number) => [0, 1, 2].map(i => agencyLogins[(week * 3 + i) % 26]!)
/** Those that are reconnected on the Friday of a week: what is down, and whose turn it is. */
const reconnectedIn = (week: number) => [
  ...new Set([...downIn(week), ...agencyLogins.filter((_, n) => n % roundWeeks === week % roundWeeks)]),
]
const dayOf = (week: number, day: number) => firstMonday + week * weekMs + day * dayMs
const dashboard = 'https://hootsuite.com/dashboard'
const onHootsuite = { site: 'hootsuite', strength: 'certain', host: 'hootsuite.com', segment: 'dashboard' } as const
const list = { ...onHootsuite, kind: 'disconnected', pattern: 'hootsuite-reconnect-notice' } as const
const stream = { ...onHootsuite, kind: 'linkedin-used', pattern: 'hootsuite-linkedin-stream' } as const
const lock = {
  site: 'x',
  kind: 'locked',
  pattern: 'x-locked',
  strength: 'certain',
  host: 'x.com',
  segment: 'account',
} as const
/** How often a day the dashboard is looked at, with the same list on it. */
const viewsADay = 8

/** A working week. */
export function actsOf(week: number): Act[] {
  const acts: Act[] = []
  const add = (at: number, message: Act['message'], url?: string) =>
    acts.push({ at, message: { id: `w${week}-${acts.length}`, ...message }, ...(url && { url }) })
  const rowsOf = (logins: readonly AgencyLogin[]) =>
    logins.flatMap(l => l.entries.map(e => [e.name.toLowerCase(), e.network]))
  for (let day = 0; day < 5; day++) {
    const nine = dayOf(week, day)
    for (let i = 0; i < viewsADay; i++)
      add(nine + i * hourMs, { type: 'page.detected', ...list, rows: rowsOf(downIn(week)) }, dashboard)
    add(nine + hourMs + 1, { type: 'page.detected', ...stream, rows: rowsOf(linkedin) }, dashboard)
    // a card is closed, and so is the browser
    add(nine + hourMs + 2, { type: 'overlay.dismissed', site: 'x', kind: 'locked' }, 'https://x.com/home')
    for (let hour = 0; hour < 24; hour += 3) add(nine + hour * hourMs + 5, { type: 'background.wake' })
  }
  const wednesday = dayOf(week, 2) + 2 * hourMs + 10
  const { id } = x[week % x.length]!
  add(wednesday, { type: 'settings.changed', changes: { signedIn: { site: 'x', connection: id } } })
  add(wednesday + 1, { type: 'page.detected', ...lock }, 'https://x.com/account/access')
  add(wednesday + hourMs, { type: 'connection.blockCleared', connection: id })
  add(dayOf(week, 3) + hourMs + 10, {
    type: 'accounts.import',
    entries: agencyLogins.slice(week % 50, (week % 50) + 4).map(l => withoutDate(l.entries[0]!, `Client w${week}`)),
  })
  for (const [i, l] of reconnectedIn(week).entries())
    add(dayOf(week, 4) + 8 * hourMs + i * 60_000, { type: 'connection.reconnected', connection: l.id })
  return acts.sort((a, b) => a.at - b.at)
}

function withoutDate({ lastReconnectedAt: _, ...entry }: AccountEntry, client: string): AccountEntry {
  return { ...entry, client }
}

/** What a week records, but for the reminders, whose days follow from the rest: these are as many as there can be. */
export function recordedIn(week: number): LoggedEvent[] {
  const events: LoggedEvent[] = []
  const add = (at: number, data: EventData, batch?: string) =>
    events.push({ id: `${at.toString(36)}-${week}-${events.length}`, at, ...(batch && { batch }), ...data })
  const seen = (page: typeof list | typeof lock, at: number, more: object): Sighting => ({
    ...page,
    id: `${at.toString(36)}-${week}-${events.length}`,
    at,
    ...more,
  })
  for (let day = 0; day < 5; day++) {
    const nine = dayOf(week, day)
    for (const { id: connection, entries } of downIn(week)) {
      const namedAccounts = entries.map(e => accountId(e.network, e.name))
      const sighting = seen(list, nine, { namedAccounts, accountCount: entries.length })
      add(nine, { type: 'pageDetected', sighting, connection, asks: false })
    }
    for (const { id: connection } of linkedin) add(nine + hourMs, { type: 'used', connection, site: 'hootsuite' })
    add(nine + hourMs + 2, { type: 'dismissed', site: 'x', kind: 'locked' })
    for (let i = 0; i < 4; i++) {
      const { id: connection, entries } = agencyLogins[(week * 20 + day * 4 + i) % agencyLogins.length]!
      const text = `${entries.map(e => e.name).join(', ')} ends in 14 days. Reconnect it in Hootsuite before then.`
      const steps = [{ connection, key: `due:${connection}@${Math.floor(nine / dayMs)}#${i}` }]
      add(nine + i, { type: 'reminded', steps, title: `Reconnect ${entries[0]!.login}`, text })
    }
  }
  const wednesday = dayOf(week, 2) + 2 * hourMs
  const { id } = x[week % x.length]!
  add(wednesday, { type: 'pageDetected', sighting: seen(lock, wednesday, {}), connection: id, asks: false })
  add(wednesday + hourMs, { type: 'blockCleared', connection: id })
  for (const l of agencyLogins.slice(week % 50, (week % 50) + 4))
    add(dayOf(week, 3), { type: 'imported', account: withoutDate(l.entries[0]!, `Client w${week}`) }, `w${week}`)
  for (const l of reconnectedIn(week)) add(dayOf(week, 4) + 8 * hourMs, { type: 'reconnected', connection: l.id })
  return events
}

/** The list as it was imported first. */
export function firstImport(): LoggedEvent[] {
  return agencyLogins
    .flatMap(l => l.entries)
    .map(
      (account, i): LoggedEvent => ({
        id: `first:${i}`,
        at: firstMonday - hourMs,
        batch: 'first',
        type: 'imported',
        account,
      }),
    )
}
