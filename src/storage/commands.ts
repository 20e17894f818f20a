import { isStepOver } from '../domain/reminders/plan'
import { type EntityKey, entityKeysOf, lookupKeysOf } from '../events/keys'
import { inOrder, orderAfterLatest } from '../events/order'
import type { EventOf, LoggedEvent } from '../events/types'
import { allTables, type RadarDb, type StoredEvent } from './db'
import { project } from './project'

/**
 * Adds events to the log and folds anew what they are about, in one transaction: either all of it is there or nothing.
 * An event that is there already is left alone, so a retry changes nothing.
 * @returns the ids that were new
 */
export async function append(db: RadarDb, events: readonly LoggedEvent[]): Promise<string[]> {
  return add(db, events, lookupKeysOf)
}

/**
 * The same of the events of another log. That a reminder was sent counts only where its time is over at `now` (ms): what
 * is still to come was not told here, whatever a file says.
 */
export async function mergeEvents(db: RadarDb, events: readonly LoggedEvent[], now: number): Promise<string[]> {
  return add(db, events, e => lookupKeysOf(e).filter(key => e.type !== 'reminded' || isStepOver(key, now)))
}

async function add(
  db: RadarDb,
  events: readonly LoggedEvent[],
  lookupOf: (event: LoggedEvent) => string[],
): Promise<string[]> {
  return db.transaction('rw', allTables(db), async () => {
    const there = await db.events.bulkGet(events.map(e => e.id))
    const fresh = inOrder(events.filter((_, i) => !there[i]))
    if (!fresh.length) return []
    await db.events.bulkAdd(fresh.map((e): StoredEvent => ({ ...e, entities: entityKeysOf(e), lookup: lookupOf(e) })))
    await project(db, await touched(db, fresh))
    return fresh.map(e => e.id)
  })
}

/** The same of what the user does now: it counts after all that is there about the same, whatever the clock was then. */
export async function appendAfterLatest(db: RadarDb, events: readonly LoggedEvent[]): Promise<string[]> {
  return db.transaction('rw', allTables(db), async () => {
    const first = events.reduce((at, e) => Math.min(at, e.at), Number.POSITIVE_INFINITY)
    const ahead = events.length ? await db.events.where('at').aboveOrEqual(first).toArray() : []
    return append(db, orderAfterLatest(events, ahead))
  })
}

async function touched(db: RadarDb, fresh: readonly LoggedEvent[]): Promise<EntityKey[]> {
  const keys = new Set(fresh.flatMap(entityKeysOf))
  for (const e of await targetsOf(db, undos(fresh))) for (const key of entityKeysOf(e)) keys.add(key)
  return [...keys]
}

/** What these undos take back, through undos of undos to the events that show. */
async function targetsOf(db: RadarDb, list: readonly EventOf<'undone'>[]): Promise<LoggedEvent[]> {
  const found: LoggedEvent[] = []
  const known = new Set<string>()
  let ids = list.flatMap(u => u.targets)
  while (ids.length) {
    const hits = [
      ...(await db.events.where('id').anyOf(ids).toArray()),
      ...(await db.events.where('batch').anyOf(ids).toArray()),
    ]
    const fresh = hits.filter(e => !known.has(e.id))
    for (const e of fresh) known.add(e.id)
    found.push(...fresh)
    ids = undos(fresh).flatMap(u => u.targets)
  }
  return found
}

function undos(events: readonly LoggedEvent[]): EventOf<'undone'>[] {
  return events.filter(e => e.type === 'undone')
}
