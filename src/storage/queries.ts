import { sites } from '../detection/sites/index'
import type { Site } from '../detection/types'
import type { AccountEntry, EventOf, RadarEvent, SightingFacts } from '../events/types'
import { type Account, type Connection, entryOf, inOrder, isLive, type Question, takenBack } from '../domain/connection/fold'
import { type ChosenLadders, foldLadders } from '../domain/reminders/schedule'
import { meanings } from '../domain/diagnosis/sightingRules'
import { isNewer, type Notice, type RadarDb, type StoredEvent } from './db'
import { knownQuestions, knownRows } from './forwardCompat'

/** A login together with the accounts it carries. */
export interface Row {
  readonly connection: Connection
  readonly accounts: readonly Account[]
}

export interface OpenQuestion extends Question {
  readonly candidates: readonly Row[]
}

/** Every login that carries an account now, in no order. */
export async function readRows(db: RadarDb): Promise<Row[]> {
  return db.transaction('r', [db.accounts, db.connections], async () => {
    const [accounts, connections] = await Promise.all([db.accounts.toArray(), db.connections.toArray()])
    const carried = new Map<string, Account[]>()
    for (const a of accounts) {
      const list = carried.get(a.connectionId)
      if (list) list.push(a)
      else carried.set(a.connectionId, [a])
    }
    const rows = connections.flatMap(connection => {
      const list = carried.get(connection.id)
      return list ? { connection, accounts: list } : []
    })
    return isNewer(db) ? knownRows(rows) : rows
  })
}

/** The logins a page of this site can belong to: on Instagram only those that carry an Instagram account. */
export function candidatesFor(site: Site, rows: readonly Row[]): Row[] {
  return rows.filter(r => {
    if (site.families.length && !site.families.includes(r.connection.family)) return false
    return site.id !== 'instagram' || r.accounts.some(a => a.network.startsWith('instagram'))
  })
}

/**
 * Does an answer say who is signed in at the site? A page of the network is seen by whoever is; that it was not so, or
 * what Hootsuite did, says nothing of that.
 */
export function tellsWhoIsIn({ site, kind }: SightingFacts, connection: string | null): boolean {
  if (kind === 'reconnected' || !sites.get(site)!.ownedBySignedIn) return false
  return connection !== null || !meanings[kind].confirms
}

/** Sightings that several logins could own and nobody has assigned, newest first. */
export async function readQuestions(db: RadarDb, rows: readonly Row[]): Promise<OpenQuestion[]> {
  const all = await db.questions.toArray()
  const open = isNewer(db) ? knownQuestions(all) : all
  return (
    open
      .map(q => {
        const { among } = q.facts
        const candidates = candidatesFor(sites.get(q.facts.site)!, rows)
        return { ...q, candidates: among ? candidates.filter(r => among.includes(r.connection.id)) : candidates }
      })
      // a reconnect of a login that is not here yet can be answered by adding it
      .filter(q => q.candidates.length || q.facts.kind === 'reconnected')
      .sort((a, b) => b.facts.at - a.facts.at)
  )
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
  const dead = await deadIds(db)
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
  const all = [...items.values()].map(events => ({ events, undone: !isLive(events[0], dead) }))
  return { items: all.slice(0, most), more: all.length > most }
}

/** What counts of what was recorded about a login, in order: the evidence a diagnosis goes by. */
export async function readEvents(db: RadarDb, connection: string): Promise<RadarEvent[]> {
  const [events, dead] = await Promise.all([db.events.where('about').equals(`c:${connection}`).toArray(), deadIds(db)])
  return inOrder(events).filter(e => isLive(e, dead))
}

/** Every notice sent, newest first, at most `most`. */
export async function readReminded(db: RadarDb, most: number): Promise<EventOf<'reminded'>[]> {
  const all = (await db.events.where('type').equals('reminded').sortBy('at')) as EventOf<'reminded'>[]
  return all.reverse().slice(0, most)
}

/** Reminders that nobody has opened or dealt with, newest first. */
export async function readUnread(db: RadarDb): Promise<Notice[]> {
  return (await db.notices.where('unread').equals(1).sortBy('at')).reverse()
}

/** Reconnects that were seen after an instant (ms) and count, newest first. */
export async function readReconnected(db: RadarDb, after: number): Promise<EventOf<'reconnected'>[]> {
  const [late, reconnects] = [db.events.where('at').above(after), db.events.where('type').equals('reconnected')]
  // after an import there are thousands of late ones, after years thousands of reconnects: the fewer are read
  const fewer = (await late.count()) < (await reconnects.count()) ? late : reconnects
  const [list, dead] = await Promise.all([fewer.sortBy('at'), deadIds(db)])
  return list.flatMap(e => (e.type === 'reconnected' && e.at > after && e.site && isLive(e, dead) ? e : [])).reverse()
}

/** The whole log, as a backup carries it. */
export async function readLog(db: RadarDb): Promise<RadarEvent[]> {
  return (await db.events.orderBy('at').toArray()).map(({ about: _, keys: __, ...event }) => event as RadarEvent)
}

/** What is there, as rows of a CSV. */
export function entriesOf(rows: readonly Row[]): AccountEntry[] {
  return rows.flatMap(({ connection, accounts }) => accounts.map(a => entryOf(a, connection)))
}

/** What patterns were told to be silent about, newest first. */
export async function readDenied(db: RadarDb): Promise<EventOf<'denied'>[]> {
  const [all, dead] = await Promise.all([db.events.where('type').equals('denied').sortBy('at'), deadIds(db)])
  return (all as EventOf<'denied'>[]).filter(e => isLive(e, dead)).reverse()
}

/** What was said at the check-up and counts, in no order. */
export async function readReviews(db: RadarDb): Promise<EventOf<'reviewed'>[]> {
  const [all, dead] = await Promise.all([db.events.where('type').equals('reviewed').toArray(), deadIds(db)])
  return (all as EventOf<'reviewed'>[]).filter(e => isLive(e, dead))
}

/** How long before an end to be told, as chosen for all and for clients. */
export async function readLadders(db: RadarDb): Promise<ChosenLadders> {
  const [all, dead] = await Promise.all([db.events.where('about').startsWith('r:').toArray(), deadIds(db)])
  return foldLadders(inOrder(all).filter(e => isLive(e, dead)) as EventOf<'ladder'>[])
}

export async function deadIds(db: RadarDb): Promise<ReadonlySet<string>> {
  return takenBack((await db.events.where('type').equals('undone').toArray()) as EventOf<'undone'>[])
}
