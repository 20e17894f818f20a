import { type Position, placeIn, placesIn, type TimelineKey, timelineKeysOf, undoKey } from '../events/keys'
import { undoneIds } from '../events/order'
import type { EventOf, LoggedEvent } from '../events/types'
import type { RadarDb, StoredEvent } from './schema'

/** Part of a timeline: from an instant on, up to another (ms, both included), or what comes after an event. */
export interface Span {
  readonly from?: number
  readonly to?: number
  readonly after?: Position
}

/** What is recorded of a timeline, in order, whether it was undone or not. Reads these events and no others. */
export async function readTimeline(db: RadarDb, key: TimelineKey, span: Span = {}): Promise<StoredEvent[]> {
  const [first, last] = placesIn(key, span.from, span.to)
  const { after } = span
  const found = db.events.where('timelines').between(after ? placeIn(key, after) : first, last, !after, false)
  return (await found.toArray()).filter(e => isPart(e, key))
}

/** The newest of a timeline, newest first, at most `most`. */
export async function readNewest(db: RadarDb, key: TimelineKey, most: number): Promise<StoredEvent[]> {
  const newest = await db.events
    .where('timelines')
    .between(...placesIn(key))
    .reverse()
    .limit(most)
    .toArray()
  return newest.filter(e => isPart(e, key))
}

/** A name made to look like the place of another key brings up what is not about it. */
function isPart(event: LoggedEvent, key: TimelineKey): boolean {
  return timelineKeysOf(event).includes(key)
}

/** From so many names on, reading every undo there is costs less than asking for each. */
const mostAsked = 200

/** Ids and batches of these events that were taken back; what is said of others is not asked. */
export async function readUndoneAmong(db: RadarDb, events: readonly LoggedEvent[]): Promise<ReadonlySet<string>> {
  const undos = new Map<string, EventOf<'undone'>>()
  let names = namesOf(events)
  while (names.length) {
    if (names.length > mostAsked) return undoneIds((await allUndos(db)) as EventOf<'undone'>[])
    const found = await Promise.all(
      names.map(name => db.events.where('lookup').equals(undoKey(name)).toArray() as Promise<StoredEvent[]>),
    )
    const fresh = found.flat().filter((e): e is EventOf<'undone'> & StoredEvent => e.type === 'undone')
    // an undo can itself be undone
    names = namesOf(fresh.filter(u => !undos.has(u.id)))
    for (const u of fresh) undos.set(u.id, u)
  }
  return undoneIds([...undos.values()])
}

const allUndos = (db: RadarDb) => db.events.where('type').equals('undone').toArray()

function namesOf(events: readonly LoggedEvent[]): string[] {
  return [...new Set(events.flatMap(e => (e.batch ? [e.id, e.batch] : [e.id])))]
}
