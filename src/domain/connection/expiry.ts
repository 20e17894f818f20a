import { isAhead } from '../../events/instants'
import { rulesOf } from '../../knowledge/index'
import type { Lifespan } from '../../knowledge/types'
import { dayMs } from '../time'
import type { Connection } from './types'

/** A countdown of a connection: when it began (ms), when it ends, how many whole days it is long. */
export interface Countdown {
  readonly startedAt: number
  readonly endsAt: number
  readonly days: number
}

/** `token`: its lifespan since the last reconnect (article, Token expiry, C). `use`: LinkedIn's 60 days without use. */
export interface Expiry {
  readonly token?: Countdown
  readonly use?: Countdown
}

/** How long the token of this login lives: as the user says, else as documented. */
export function lifespanOf(c: Connection): Lifespan {
  return c.lifespan ?? rulesOf(c.family).lifespan
}

/** Is the date of its last reconnect one that has not come yet at `now` (ms)? Some clock was wrong when it was kept. */
export function isDateAhead(c: Pick<Connection, 'lastReconnectedAt'>, now: number): boolean {
  return isAhead(c.lastReconnectedAt ?? 0, now)
}

/**
 * The clocks that run at `now` (ms); none where the network sets no limit or nobody knows when it was last reconnected.
 * What is said to lie ahead counts as now: nothing lives longer than its lifespan from today. The 60 days of use run only
 * where a use is known: before a login was watched, nothing is.
 */
export function expiryOf(c: Connection, now: number): Expiry {
  const lifespan = lifespanOf(c)
  const { idle } = rulesOf(c.family)
  const past = (at: number) => (isAhead(at, now) ? now : at)
  const last = c.lastReconnectedAt === undefined ? undefined : past(c.lastReconnectedAt)
  const used = c.noUseSince ?? (c.usage ? 0 : Math.max(last ?? 0, past(c.lastUsedAt ?? 0)))
  return {
    token: lifespan.kind === 'fixed' && last !== undefined ? clock(last, lifespan.days) : undefined,
    use: idle && used ? clock(used, idle.days) : undefined,
  }
}

/** When the first of the clocks that run ends, ms; undefined where none runs. */
export function firstEnd({ token, use }: Expiry): number | undefined {
  const end = Math.min(token?.endsAt ?? Number.POSITIVE_INFINITY, use?.endsAt ?? Number.POSITIVE_INFINITY)
  return Number.isFinite(end) ? end : undefined
}

function clock(startedAt: number, days: number): Countdown {
  return { startedAt, endsAt: startedAt + days * dayMs, days }
}
