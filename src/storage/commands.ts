import { isStepOver } from '../domain/reminders/plan'
import { type EntityKey, entityKeysOf, lookupKeysOf, type Position, placeIn, timelineKeysOf } from '../events/keys'
import { inOrder, isBefore, orderAfterLatest } from '../events/order'
import type { EventOf, LoggedEvent } from '../events/types'
import { allTables, type RadarDb, type StoredEvent } from './db'
import { readEventCount, writeState } from './localState'
import { type Changes, project } from './project'
import { takeHeldBack } from './standingLists'
import { readNewest } from './timelines'

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
    const fresh = await missing(db, events)
    if (!fresh.length) return []
    const all = inOrder([...(await missing(db, await takeHeldBack(db, fresh))), ...fresh])
    const before = await readEventCount(db)
    await db.events.bulkAdd(all.map(e => stored(e, lookupOf)))
    await writeState(db, 'eventCount', before + all.length)
    await project(db, await changesBy(db, all))
    return inOrder(fresh).map(e => e.id)
  })
}

async function missing<E extends LoggedEvent>(db: RadarDb, events: readonly E[]): Promise<E[]> {
  const there = await db.events.bulkGet(events.map(e => e.id))
  return events.filter((_, i) => !there[i])
}

/** The same of what the user does now: it counts after all that is there about the same, whatever the clock was then. */
export async function appendAfterLatest(db: RadarDb, events: readonly LoggedEvent[]): Promise<string[]> {
  return db.transaction('rw', allTables(db), async () =>
    append(db, orderAfterLatest(events, await readAhead(db, events))),
  )
}

/** More than this are not asked for one by one. */
const mostAsked = 50

/** What could stand behind these events though it is older, because a clock was ahead. Most of the time nothing does. */
async function readAhead(db: RadarDb, events: readonly LoggedEvent[]): Promise<LoggedEvent[]> {
  const first = events.reduce((at, e) => Math.min(at, e.at), Number.POSITIVE_INFINITY)
  const last = await db.events.orderBy('at').last()
  if (!last || last.at < first) return []
  const keys = [...new Set(events.flatMap(entityKeysOf))]
  const targets = undos(events).flatMap(u => u.targets)
  if (keys.length + targets.length > mostAsked) return db.events.where('at').aboveOrEqual(first).toArray()
  const newest = await Promise.all(keys.map(key => readNewest(db, key, 1)))
  return [...newest.flat(), ...(await namedBy(db, targets))].filter(e => e.at >= first)
}

/** An event as it is kept. `lookupOf`: the keys it is found by. */
export function stored(event: LoggedEvent, lookupOf = lookupKeysOf): StoredEvent {
  return { ...event, timelines: timelineKeysOf(event).map(key => placeIn(key, event)), lookup: lookupOf(event) }
}

async function changesBy(db: RadarDb, fresh: readonly LoggedEvent[]): Promise<Changes> {
  const first = new Map<EntityKey, Position>()
  for (const e of [...fresh, ...(await targetsOf(db, undos(fresh)))])
    for (const key of entityKeysOf(e)) {
      const known = first.get(key)
      if (!known || isBefore(e, known)) first.set(key, e)
    }
  return first
}

/** What these undos take back, through undos of undos to the events that show. */
async function targetsOf(db: RadarDb, list: readonly EventOf<'undone'>[]): Promise<LoggedEvent[]> {
  const found: LoggedEvent[] = []
  const known = new Set<string>()
  let ids = list.flatMap(u => u.targets)
  while (ids.length) {
    const fresh = (await namedBy(db, ids)).filter(e => !known.has(e.id))
    for (const e of fresh) known.add(e.id)
    found.push(...fresh)
    ids = undos(fresh).flatMap(u => u.targets)
  }
  return found
}

/** Events by their ids, or by their batches. */
async function namedBy(db: RadarDb, names: readonly string[]): Promise<LoggedEvent[]> {
  if (!names.length) return []
  return [
    ...(await db.events.where('id').anyOf(names).toArray()),
    ...(await db.events.where('batch').anyOf(names).toArray()),
  ]
}

function undos(events: readonly LoggedEvent[]): EventOf<'undone'>[] {
  return events.filter(e => e.type === 'undone')
}
