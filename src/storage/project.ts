import { type Fold, folds } from '../domain/connection/fold'
import type { EntityKey, Position } from '../events/keys'
import { isBefore, isEffective } from '../events/order'
import type { LoggedEvent } from '../events/types'
import type { RadarDb, Snapshot } from './schema'
import { readTimeline, readUndoneAmong } from './timelines'

/** To be raised with every change of a fold: snapshots that an earlier one has made are not gone on from. */
const foldVersion = 1

/** So many events are folded anew at each change … */
const mostFolded = 64
/** … of which so many stay before the next snapshot, so that what comes late or is undone soon leaves it standing. */
const kept = 32

/** What is to be folded anew, and the first event about it that is new or counts otherwise now. */
export type Changes = ReadonlyMap<EntityKey, Position>

/**
 * Folds what has changed, within the caller's transaction: from its snapshot on, or from its first event where something
 * before the snapshot has changed.
 */
export async function project(db: RadarDb, changes: Changes): Promise<void> {
  const keys = [...changes.keys()]
  const stored = await db.snapshots.bulkGet(keys)
  const parts = await Promise.all(keys.map((key, i) => readPart(db, key, standing(stored[i], changes.get(key)!))))
  const dead = await readUndoneAmong(
    db,
    parts.flatMap(p => p.events),
  )
  const results = collect(db)
  for (const [i, part] of parts.entries())
    results.add(part.key, foldPart(part, dead) ?? (await foldWhole(db, part.key)), stored[i])
  await results.done()
}

interface Part {
  readonly key: EntityKey
  readonly snapshot?: Snapshot
  /** What is recorded since, in order. */
  readonly events: readonly LoggedEvent[]
}

interface Folded {
  readonly shown?: unknown
  /** The one to go on from; absent where the events are few. */
  readonly snapshot?: Snapshot
}

async function readPart(db: RadarDb, key: EntityKey, snapshot?: Snapshot): Promise<Part> {
  return { key, snapshot, events: await readTimeline(db, key, snapshot && { after: snapshot.upTo }) }
}

/** The snapshot, unless what it was made of has changed. */
function standing(snapshot: Snapshot | undefined, first: Position): Snapshot | undefined {
  return snapshot?.version === foldVersion && isBefore(snapshot.upTo, first) ? snapshot : undefined
}

/** A date was put back behind what the snapshot still has. */
async function foldWhole(db: RadarDb, key: EntityKey): Promise<Folded> {
  const part = await readPart(db, key)
  return foldPart(part, await readUndoneAmong(db, part.events))!
}

/** Undefined where the snapshot is no help. */
function foldPart({ key, snapshot, events }: Part, dead: ReadonlySet<string>): Folded | undefined {
  const fold = folds[key[0] as keyof typeof folds] as unknown as Fold<unknown, unknown>
  const counts = (list: readonly LoggedEvent[]) => list.filter(e => isEffective(e, dead))
  const from = snapshot ? snapshot.state : fold.start(key.slice(2))
  const split = events.length > mostFolded ? events.length - kept : 0
  const middle = counts(events.slice(0, split)).reduce(fold.add, from)
  const before = split ? structuredClone(middle) : undefined
  const latest = counts(events.slice(split)).reduce(fold.add, middle)
  const shown = fold.show(latest)
  if (shown === 'stale') return undefined
  if (!split) return { shown, snapshot }
  const { at, id } = events[split - 1]!
  return { shown, snapshot: { id: key, version: foldVersion, upTo: { at, id }, state: fold.compact(before, latest) } }
}

/** Rows to be written and taken away. */
function collect(db: RadarDb) {
  const shownIn = { a: put(db.accounts), c: put(db.connections), q: put(db.questions), r: put(db.reminderDays) }
  const snapshots = put(db.snapshots)
  return {
    add(key: EntityKey, { shown, snapshot }: Folded, before: Snapshot | undefined) {
      shownIn[key[0] as keyof typeof folds].add(key.slice(2), shown as never)
      if (snapshot !== before) snapshots.add(key, snapshot)
    },
    done: () => Promise.all([...Object.values(shownIn), snapshots].map(t => t.done())),
  }
}

function put<T>(table: { bulkPut(rows: T[]): PromiseLike<unknown>; bulkDelete(ids: string[]): PromiseLike<unknown> }) {
  const rows: T[] = []
  const gone: string[] = []
  return {
    add: (id: string, row: T | undefined) => void (row ? rows.push(row) : gone.push(id)),
    done: async () => {
      if (rows.length) await table.bulkPut(rows)
      if (gone.length) await table.bulkDelete(gone)
    },
  }
}
