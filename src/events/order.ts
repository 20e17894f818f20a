import { aboutOf } from './keys'
import { skewMs } from '../domain/connection/expiry'
import type { RadarEvent } from './types'
import { latestInstant } from '../domain/time'

/** What somebody says is so from now on. The rest of what can happen is a fact of its own moment. */
const choices: ReadonlySet<RadarEvent['type']> = new Set([
  'imported',
  'removed',
  'edited',
  'lifespan',
  'ladder',
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
export function countingLast(events: readonly RadarEvent[], ahead: readonly RadarEvent[]): RadarEvent[] {
  const newest = new Map<string, number>()
  for (const e of ahead)
    for (const key of [...aboutOf(e), e.id, ...(e.batch ? [e.batch] : [])])
      newest.set(key, Math.max(e.at, newest.get(key) ?? e.at))
  return events.flatMap((e): RadarEvent[] => {
    const keys = e.type === 'undone' ? e.targets : aboutOf(e)
    const last = Math.min(latestInstant - 1, Math.max(...keys.map(k => newest.get(k) ?? Number.NEGATIVE_INFINITY)))
    if (last < e.at) return [e]
    if (choices.has(e.type)) return [{ ...e, at: last + 1 }]
    if (e.type !== 'reconnected' || last <= e.at + skewMs) return [e]
    const { id, at, batch = id, connection } = e
    return [e, { id: `${id}:date`, at: last + 1, batch, type: 'edited', connection, lastReconnectedAt: at }]
  })
}
