import { instantOf, isAhead } from '../events/instants'
import { clampToNow, effectiveUndos, inOrder, isEffective, orderAfterLatest, undoneIds } from '../events/order'
import type { EventOf, LoggedEvent } from '../events/types'

type Undo = EventOf<'undone'>

export interface MergeOptions {
  /** Of the message that asks for it: ids of what is recorded besides are made from it. */
  readonly id: string
  /** ms */
  readonly now: number
  /** Take back what was undone in this log and counts in the file. */
  readonly bringBack?: boolean
}

/**
 * What a file adds to a log: a union of the two, in which an undo of either counts. `undos`: those of the log.
 * A reminder by a clock that was ahead is none: it comes in its time.
 */
export function eventsToMerge(
  file: readonly LoggedEvent[],
  undos: readonly Undo[],
  { id, now, bringBack = false }: MergeOptions,
): LoggedEvent[] {
  const events = clampToNow(
    file.filter(e => e.type !== 'reminded' || !isAhead(instantOf(e), now)),
    now,
  )
  return bringBack ? [...events, ...undosTakenBack(file, undos, id, now)] : events
}

/** Takes back the undos that only this log has and that name something of the file; what else they name stays undone. */
function undosTakenBack(file: readonly LoggedEvent[], undos: readonly Undo[], id: string, now: number): LoggedEvent[] {
  const named = namesIn(file)
  const inFile = new Set(file.map(e => e.id))
  // also those that do not count now: one of them may be undone by another
  const against = undos.filter(u => !inFile.has(u.id) && u.targets.some(t => named.has(t)))
  const count = effectiveUndos(unionOf(undos, file.filter(isUndo))).filter(u => against.includes(u))
  if (!count.length) return []
  const others = [...new Set(count.flatMap(u => u.targets.filter(t => !named.has(t))))]
  const undo = (part: string, targets: readonly string[]): LoggedEvent => ({
    id: `${id}:${part}`,
    at: now,
    batch: id,
    type: 'undone',
    targets,
  })
  const back = undo(
    'back',
    against.map(u => u.id),
  )
  return orderAfterLatest(others.length ? [back, undo('rest', others)] : [back], against)
}

/** What can be undone in one go counts as one thing: `batch`, or the event alone. */
const thingOf = (e: LoggedEvent) => e.batch ?? e.id

/** How many things the user has undone here that count in the file: what `bringBack` would bring back. */
export function countUndoneHere(file: readonly LoggedEvent[], undos: readonly Undo[]): number {
  const inFile = undoneIds(file.filter(isUndo))
  const after = undoneIds(unionOf(undos, file.filter(isUndo)))
  const lost = file.filter(e => !isUndo(e) && isEffective(e, inFile) && !isEffective(e, after))
  return new Set(lost.map(thingOf)).size
}

/** How many things that count in a log are undone after a merge. */
export function countUndoneBy(before: readonly LoggedEvent[], after: readonly LoggedEvent[]): number {
  const dead = undoneIds(before.filter(isUndo))
  const deadAfter = undoneIds(after.filter(isUndo))
  const lost = before.filter(e => !isUndo(e) && isEffective(e, dead) && !isEffective(e, deadAfter))
  return new Set(lost.map(thingOf)).size
}

/** Both logs, in order; of an event that both have, the first one's stands. */
export function unionOf<E extends LoggedEvent>(log: readonly E[], more: readonly E[]): E[] {
  const ids = new Set(log.map(e => e.id))
  return inOrder([...log, ...more.filter(e => !ids.has(e.id))]) as E[]
}

function namesIn(log: readonly LoggedEvent[]): ReadonlySet<string> {
  return new Set(log.flatMap(e => (e.batch ? [e.id, e.batch] : [e.id])))
}

function isUndo(e: LoggedEvent): e is Undo {
  return e.type === 'undone'
}
