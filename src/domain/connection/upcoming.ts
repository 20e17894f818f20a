import { dayMs } from '../time'
import { expiryOf, firstEnd } from './expiry'
import { statusOf } from './status'
import type { Connection } from './types'

/** One week of what comes. */
export interface UpcomingWeek {
  /** When it begins, ms; the first begins now. */
  readonly from: number
  /** How many logins expire, or must be used, in it; in the first week also those that are down. */
  readonly count: number
  /** How many of them need attention now. */
  readonly urgent: number
}

/** When a login's next clock ends, ms; undefined where none runs or it is down. */
export function nextEnd(c: Connection, now: number): number | undefined {
  return c.trouble ? undefined : firstEnd(expiryOf(c, now))
}

/** What expires in each of the next weeks, from `now` (ms) on. What needs attention now belongs to the first. */
export function upcomingWeeks(connections: readonly Connection[], now: number, weeks = 13): UpcomingWeek[] {
  const list = Array.from({ length: weeks }, (_, i) => ({ from: now + i * 7 * dayMs, count: 0, urgent: 0 }))
  for (const c of connections) {
    if (c.muted) continue
    const { needsAttention } = statusOf(c, now)
    const end = nextEnd(c, now)
    if (!needsAttention && end === undefined) continue
    const week = list[needsAttention ? 0 : Math.max(0, Math.floor((end! - now) / (7 * dayMs)))]
    if (!week) continue
    week.count++
    if (needsAttention) week.urgent++
  }
  return list
}
