import { instantOf, isAhead, latestInstant, skewMs } from './instants'
import { type EntityKey, entityKeysOf, type Position } from './keys'
import type { EventOf, LoggedEvent } from './types'

/** What somebody says is so from now on. The rest of what can happen is a fact of its own moment. */
const choices: ReadonlySet<LoggedEvent['type']> = new Set([
  'imported',
  'removed',
  'edited',
  'lifespan',
  'reminderDaysChosen',
  'snoozed',
  'muted',
  'undone',
])

/**
 * What to record so that these events, of the user's doing now, count after all that is there about the same: in one ms
 * with it, or by a clock that was ahead then. Choices are put behind it; a reconnect keeps its own instant, which is its
 * date, and that date is said once more behind it.
 * @param ahead the events of the log from the first of these on
 */
export function orderAfterLatest(events: readonly LoggedEvent[], ahead: readonly LoggedEvent[]): LoggedEvent[] {
  const newest = new Map<string, number>()
  for (const e of ahead)
    for (const key of [...entityKeysOf(e), e.id, ...(e.batch ? [e.batch] : [])])
      newest.set(key, Math.max(e.at, newest.get(key) ?? e.at))
  return events.flatMap((e): LoggedEvent[] => {
    const keys = e.type === 'undone' ? e.targets : entityKeysOf(e)
    const last = Math.min(latestInstant - 1, Math.max(...keys.map(k => newest.get(k) ?? Number.NEGATIVE_INFINITY)))
    if (last < e.at) return [e]
    if (choices.has(e.type)) return [{ ...e, at: last + 1 }]
    if (e.type !== 'reconnected' || last <= e.at + skewMs) return [e]
    const { id, at, batch = id, connection } = e
    return [e, { id: `${id}:date`, at: last + 1, batch, type: 'edited', connection, lastReconnectedAt: at }]
  })
}

/**
 * The events of a file as they go into a log at `now` (ms). None stands ahead of it: what is done from now on has to stand
 * behind them. They keep their order among themselves, and say when they happened by the clock that was ahead.
 */
export function clampToNow(events: readonly LoggedEvent[], now: number): LoggedEvent[] {
  const ahead = inOrder(events.filter(e => isAhead(e.at, now)))
  const places = new Map(ahead.map((e, i) => [e.id, now + Math.min(i, skewMs)]))
  return events.map(e => {
    const at = places.get(e.id)
    return at === undefined ? e : { ...e, at, happenedAt: instantOf(e) }
  })
}

/** Everything below is a fold in this one order, so that any two machines with the same events show the same. */
export function inOrder(events: readonly LoggedEvent[]): LoggedEvent[] {
  const once = new Map(events.map(e => [e.id, e]))
  return [...once.values()].sort((a, b) => (isBefore(a, b) ? -1 : 1))
}

/** Does one event come before another in that order? */
export function isBefore(a: Position, b: Position): boolean {
  return a.at < b.at || (a.at === b.at && a.id < b.id)
}

/** Ids and batches that no longer count. */
export function undoneIds(undos: readonly EventOf<'undone'>[]): ReadonlySet<string> {
  return new Set(effectiveUndos(undos).flatMap(u => u.targets))
}

/** The undos that count, newest first. An undo can itself be undone: the newest decides first. */
export function effectiveUndos(undos: readonly EventOf<'undone'>[]): EventOf<'undone'>[] {
  const dead = new Set<string>()
  return (inOrder(undos).reverse() as EventOf<'undone'>[]).filter(undo => {
    const counts = isEffective(undo, dead)
    if (counts) for (const target of undo.targets) dead.add(target)
    return counts
  })
}

export function isEffective(event: LoggedEvent, dead: ReadonlySet<string>): boolean {
  return !dead.has(event.id) && !(event.batch && dead.has(event.batch))
}

/** The events that count, in order, under each thing they are about. `dead`: ids and batches that were taken back. */
export function groupByEntity(
  events: readonly LoggedEvent[],
  dead: ReadonlySet<string>,
): Map<EntityKey, LoggedEvent[]> {
  const found = new Map<EntityKey, LoggedEvent[]>()
  for (const e of inOrder(events).filter(e => isEffective(e, dead)))
    for (const key of entityKeysOf(e)) {
      const list = found.get(key)
      if (list) list.push(e)
      else found.set(key, [e])
    }
  return found
}
