import { rulesOf } from '../knowledge'
import type { Lifespan } from '../knowledge/types'
import type { Connection } from './fold'
import { dayMs } from './time'

/** A countdown of a connection: when it began (ms), when it ends, how many whole days it is long. */
export interface Clock {
  readonly startedAt: number
  readonly endsAt: number
  readonly days: number
}

/** `token`: its lifespan since the last reconnect (article, Token expiry, C). `use`: LinkedIn's 60 days without use. */
export interface Clocks {
  readonly token?: Clock
  readonly use?: Clock
}

/** How long the token of this login lives: as the user says, else as documented. */
export function lifespanOf(c: Connection): Lifespan {
  return c.lifespan ?? rulesOf(c.family).lifespan
}

/** The clocks that run; none where the network sets no limit or nobody knows when it was last reconnected. */
export function clocksOf(c: Connection): Clocks {
  const lifespan = lifespanOf(c)
  const { idle } = rulesOf(c.family)
  const last = c.lastReconnectedAt
  const used = Math.max(last ?? 0, c.lastUsedAt ?? 0)
  return {
    token: lifespan.kind === 'fixed' && last !== undefined ? clock(last, lifespan.days) : undefined,
    use: idle && used ? clock(used, idle.days) : undefined,
  }
}

function clock(startedAt: number, days: number): Clock {
  return { startedAt, endsAt: startedAt + days * dayMs, days }
}
