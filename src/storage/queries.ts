import { sites } from '../detection/sites/index'
import type { Site } from '../detection/types'
import { entryOf } from '../domain/connection/fold'
import type { ConnectionState } from '../domain/connection/foldConnection'
import type { Account, Question } from '../domain/connection/types'
import { sightingRules } from '../domain/diagnosis/sightingRules'
import { type ChosenDays, chosenDaysOf, firstReminders } from '../domain/reminders/schedule'
import { dayOf } from '../domain/time'
import { isEffective, undoneIds } from '../events/order'
import type { AccountEntry, EventOf, LoggedEvent, Sighting } from '../events/types'
import { isNewer, type Notice, type RadarDb, type Row, type StoredEvent } from './db'
import { knownQuestions, knownRows } from './forwardCompat'
import { readNewest, readTimeline, readUndoneAmong } from './timelines'

export interface OpenQuestion extends Question {
  readonly candidates: readonly Row[]
}

/** Every login that carries an account now, in no order. */
export async function readRows(db: RadarDb): Promise<Row[]> {
  return db.transaction('r', [db.accounts, db.connections, db.reminderDays], async () => {
    const [accounts, connections, chosen] = await Promise.all([
      db.accounts.toArray(),
      db.connections.toArray(),
      readChosenDays(db),
    ])
    const isChosen = chosen.clients.size > 0 || Object.keys(chosen.all).length > 0
    const carried = new Map<string, Account[]>()
    for (const a of accounts) {
      const list = carried.get(a.connectionId)
      if (list) list.push(a)
      else carried.set(a.connectionId, [a])
    }
    const rows = connections.flatMap(connection => {
      const list = carried.get(connection.id)
      if (!list) return []
      const row = { connection, accounts: list }
      return isChosen ? { ...row, firstReminders: firstReminders(connection, list, chosen) } : row
    })
    return isNewer(db) ? knownRows(rows) : rows
  })
}

/** The logins a page of this site can belong to: on Instagram only those that carry an Instagram account. */
export function loginsForSite(site: Site, rows: readonly Row[]): Row[] {
  return rows.filter(r => {
    if (site.families.length && !site.families.includes(r.connection.family)) return false
    return !site.accountNetworks || r.accounts.some(a => site.accountNetworks!.includes(a.network))
  })
}

/**
 * Does an answer say who is signed in at the site? A page of the network is seen by whoever is; that it was not so, or
 * what Hootsuite did, says nothing of that.
 */
export function impliesSignedIn({ site, kind }: Sighting, connection: string | null): boolean {
  if (kind === 'reconnected' || !sites.get(site)!.ownedBySignedIn) return false
  return connection !== null || !sightingRules[kind].needsConfirmation
}

/**
 * Sightings that several logins could own and nobody has assigned, newest first: one a site and day, so that nothing a
 * page does can pile them up. The others of that day are asked one after the other, as each is answered.
 */
export async function readQuestions(db: RadarDb, rows: readonly Row[]): Promise<OpenQuestion[]> {
  const all = await db.questions.toArray()
  const open = isNewer(db) ? knownQuestions(all) : all
  const asked = open
    .map(q => {
      const { candidateIds: among } = q.sighting
      const candidates = loginsForSite(sites.get(q.sighting.site)!, rows)
      return { ...q, candidates: among ? candidates.filter(r => among.includes(r.connection.id)) : candidates }
    })
    // a reconnect of a login that is not here yet can be answered by adding it
    .filter(q => q.candidates.length || q.sighting.kind === 'reconnected')
  return nextOfEachDay(asked).sort((a, b) => b.sighting.at - a.sighting.at)
}

/** What is certain comes before what is possible, then the oldest: one that stands is not pushed aside by the next. */
function nextOfEachDay(questions: readonly OpenQuestion[]): OpenQuestion[] {
  const next = new Map<string, OpenQuestion>()
  const isBefore = ({ sighting: a }: OpenQuestion, { sighting: b }: OpenQuestion) =>
    a.strength === b.strength ? a.at < b.at : a.strength === 'certain'
  for (const q of questions) {
    const key = `${q.sighting.site} ${dayOf(q.sighting.at)}`
    const known = next.get(key)
    if (!known || isBefore(q, known)) next.set(key, q)
  }
  return [...next.values()]
}

/** What was done in one go, such as the accounts of one import; newest first within it. */
export interface LogItem {
  readonly events: readonly [StoredEvent, ...StoredEvent[]]
  readonly undone: boolean
}

export interface History {
  readonly items: readonly LogItem[]
  /** There is more than was asked for. */
  readonly more: boolean
}

/** What was recorded, newest first, at most `most` items; those that were undone are marked, not hidden. */
export async function readHistory(db: RadarDb, most: number): Promise<History> {
  const items = new Map<string, [StoredEvent, ...StoredEvent[]]>()
  await db.events
    .orderBy('at')
    .reverse()
    .until(() => items.size > most)
    .each(e => {
      if (e.type === 'undone') return
      const key = e.batch ?? e.id
      const item = items.get(key)
      if (item) item.push(e)
      else items.set(key, [e])
    })
  const dead = await readUndoneAmong(
    db,
    [...items.values()].map(events => events[0]),
  )
  const all = [...items.values()].map(events => ({ events, undone: !isEffective(events[0], dead) }))
  return { items: all.slice(0, most), more: all.length > most }
}

/**
 * What counts of what was recorded about a login, in order: the evidence a diagnosis goes by. Where much is recorded, only
 * what came after the login was last known to work.
 */
export async function readEvents(db: RadarDb, connection: string): Promise<LoggedEvent[]> {
  const key = `c:${connection}` as const
  return db.transaction('r', db.events, db.snapshots, async () => {
    const snapshot = await db.snapshots.get(key)
    return counting(db, await readTimeline(db, key, { from: (snapshot?.state as ConnectionState)?.droppedUpTo }))
  })
}

/** Those that nobody took back. */
async function counting<E extends LoggedEvent>(db: RadarDb, events: readonly E[]): Promise<E[]> {
  const dead = await readUndoneAmong(db, events)
  return events.filter(e => isEffective(e, dead))
}

/** Every notice sent, newest first, at most `most`. */
export async function readSentReminders(db: RadarDb, most: number): Promise<EventOf<'reminded'>[]> {
  return (await readNewest(db, 'reminded', most)) as (EventOf<'reminded'> & StoredEvent)[]
}

/** Which of these steps' keys were claimed by a reminder that was sent. */
export async function readClaimed(db: RadarDb, keys: readonly string[]): Promise<ReadonlySet<string>> {
  return db.transaction('r', db.events, async () => {
    const counts = await Promise.all(keys.map(key => db.events.where('lookup').equals(key).count()))
    return new Set(keys.filter((_, i) => counts[i]))
  })
}

/**
 * Reminders that nobody has opened, newest first, each with the logins among `rows` that nobody did anything about since.
 * That follows from the log, so that Undo brings a reminder back with the rest.
 */
export async function readUnread(db: RadarDb, rows: readonly Row[]): Promise<Notice[]> {
  const handledAt = new Map(rows.map(r => [r.connection.id, r.connection.handledAt ?? Number.NEGATIVE_INFINITY]))
  const unread = (await db.notices.where('unread').equals(1).sortBy('at')).reverse()
  return unread.flatMap(n => {
    const connections = n.connections?.filter(id => (handledAt.get(id) ?? Number.POSITIVE_INFINITY) <= n.at)
    return connections?.length ? { ...n, connections } : []
  })
}

/** Reconnects that were seen after an instant (ms) and count, newest first. */
export async function readReconnected(db: RadarDb, after: number): Promise<EventOf<'reconnected'>[]> {
  const seen = await readTimeline(db, 'detected', { from: after + 1 })
  return ((await counting(db, seen)) as (EventOf<'reconnected'> & StoredEvent)[]).reverse()
}

/** The whole log, as a backup carries it. */
export async function readLog(db: RadarDb): Promise<LoggedEvent[]> {
  return (await db.events.orderBy('at').toArray()).map(({ timelines: _, lookup: __, ...event }) => event as LoggedEvent)
}

/** What is there, as rows of a CSV. */
export function entriesOf(rows: readonly Row[]): AccountEntry[] {
  return rows.flatMap(({ connection, accounts }) => accounts.map(a => entryOf(a, connection)))
}

/** What patterns were told to be silent about, newest first. */
export async function readMutedPatterns(db: RadarDb): Promise<EventOf<'falsePositiveReported'>[]> {
  const all = await db.events.where('type').equals('falsePositiveReported').sortBy('at')
  return ((await counting(db, all)) as (EventOf<'falsePositiveReported'> & StoredEvent)[]).reverse()
}

/** What was said at the check-up and counts, in no order. */
export async function readReviews(db: RadarDb): Promise<EventOf<'reviewed'>[]> {
  const all = await db.events.where('type').equals('reviewed').toArray()
  return (await counting(db, all)) as (EventOf<'reviewed'> & StoredEvent)[]
}

/** How long before an end to be told, as chosen for all and for clients. */
export async function readChosenDays(db: RadarDb): Promise<ChosenDays> {
  return chosenDaysOf(await db.reminderDays.toArray())
}

export async function readUndoneIds(db: RadarDb): Promise<ReadonlySet<string>> {
  return undoneIds((await db.events.where('type').equals('undone').toArray()) as EventOf<'undone'>[])
}
