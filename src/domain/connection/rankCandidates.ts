import { clocksOf } from './expiry'
import type { Connection } from './fold'
import { dayMs } from '../time'

/** Why a login is likely to be the one that was reconnected, the strongest first. */
export type Why = 'listed' | 'down' | 'signed-in' | 'ends'

export interface Likely {
  readonly connection: Connection
  readonly why: Why | undefined
}

/** The nearest ends are worth naming within a tool's longest reminder, whole days. */
const soonDays = 30

/**
 * Logins in the order in which they will have been reconnected: what Hootsuite listed, what is down, who is signed in
 * there (Hootsuite takes that one), then by the nearest end. `now` in ms.
 */
export function likeliest(
  connections: readonly Connection[],
  { signedIn, now }: { signedIn?: string | null; now: number },
): Likely[] {
  const ends = (c: Connection) => clocksOf(c, now).token?.endsAt ?? Number.POSITIVE_INFINITY
  const why = (c: Connection): Why | undefined => {
    if (c.trouble?.listed) return 'listed'
    if (c.trouble) return 'down'
    if (c.id === signedIn) return 'signed-in'
    return ends(c) - now < soonDays * dayMs ? 'ends' : undefined
  }
  const order: (Why | undefined)[] = ['listed', 'down', 'signed-in', 'ends', undefined]
  return connections
    .map(connection => ({ connection, why: why(connection) }))
    .sort(
      (a, b) =>
        order.indexOf(a.why) - order.indexOf(b.why) ||
        byEnd(ends(a.connection), ends(b.connection)) ||
        a.connection.name.localeCompare(b.connection.name),
    )
}

/** Two without an end are alike. */
function byEnd(a: number, b: number): number {
  return a === b ? 0 : a - b
}
