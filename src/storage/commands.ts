import { type AboutKey, aboutOf, keysOf } from '../events/keys'
import type { EventOf, RadarEvent } from '../events/types'
import { inOrder } from '../domain/connection/fold'
import { countingLast } from '../events/order'
import { everything, type RadarDb, type StoredEvent } from './db'
import { refold } from './project'

/**
 * Adds events to the log and folds anew what they are about, in one transaction: either all of it is there or nothing.
 * An event that is there already is left alone, so a retry changes nothing.
 * @returns the ids that were new
 */
export async function append(db: RadarDb, events: readonly RadarEvent[]): Promise<string[]> {
  return db.transaction('rw', everything(db), async () => {
    const there = await db.events.bulkGet(events.map(e => e.id))
    const fresh = inOrder(events.filter((_, i) => !there[i]))
    if (!fresh.length) return []
    await db.events.bulkAdd(fresh.map(stored))
    await refold(db, await touched(db, fresh))
    return fresh.map(e => e.id)
  })
}

/** The same of what the user does now: it counts after all that is there about the same, whatever the clock was then. */
export async function appendLast(db: RadarDb, events: readonly RadarEvent[]): Promise<string[]> {
  return db.transaction('rw', everything(db), async () => {
    const first = events.reduce((at, e) => Math.min(at, e.at), Number.POSITIVE_INFINITY)
    const ahead = events.length ? await db.events.where('at').aboveOrEqual(first).toArray() : []
    return append(db, countingLast(events, ahead))
  })
}

function stored(event: RadarEvent): StoredEvent {
  return { ...event, about: aboutOf(event), keys: keysOf(event) }
}

async function touched(db: RadarDb, fresh: readonly RadarEvent[]): Promise<AboutKey[]> {
  const keys = new Set(fresh.flatMap(aboutOf))
  for (const e of await targetsOf(db, undos(fresh))) for (const key of aboutOf(e)) keys.add(key)
  return [...keys]
}

/** What these undos take back, through undos of undos to the events that show. */
async function targetsOf(db: RadarDb, list: readonly EventOf<'undone'>[]): Promise<RadarEvent[]> {
  const found: RadarEvent[] = []
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

function undos(events: readonly RadarEvent[]): EventOf<'undone'>[] {
  return events.filter(e => e.type === 'undone')
}
