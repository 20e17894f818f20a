import type { LoggedEvent } from './types'

/** ms; the last that counts. Further ahead no clock can be, and calendars end. */
export const latestInstant = Date.UTC(9999, 11, 31)

/** A date may be this far ahead: clocks of two machines differ. */
export const skewMs = 5 * 60_000

/** Has this instant not come yet at `now` (both ms)? Then the clock that gave it was ahead, or this one is behind. */
export function isAhead(at: number, now: number): boolean {
  return at > now + skewMs
}

/** When it happened, ms. Its `at` is only its place in the log where that had to be another one. */
export function instantOf({ at, happenedAt = at }: Pick<LoggedEvent, 'at' | 'happenedAt'>): number {
  return happenedAt
}
