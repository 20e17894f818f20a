import { dayMs } from '../time'
import { expiryOf } from './expiry'
import type { Connection } from './types'

/** Why a login is likely to be the one that was reconnected, the strongest first. */
export type CandidateReason = 'listed' | 'down' | 'signed-in' | 'ends'

export interface RankedCandidate {
  readonly connection: Connection
  readonly why: CandidateReason | undefined
}

/** The nearest ends are worth naming within a tool's longest reminder, whole days. */
const soonDays = 30

/**
 * Logins in the order in which they will have been reconnected: what Hootsuite listed, what is down, who is signed in
 * there (Hootsuite takes that one), then by the nearest end. `now` in ms.
 */
export function rankCandidates(
  connections: readonly Connection[],
  { signedIn, now }: { signedIn?: string | null; now: number },
): RankedCandidate[] {
  const ends = (c: Connection) => expiryOf(c, now).token?.endsAt ?? Number.POSITIVE_INFINITY
  const why = (c: Connection): CandidateReason | undefined => {
    if (c.trouble?.listed) return 'listed'
    if (c.trouble) return 'down'
    if (c.id === signedIn) return 'signed-in'
    return ends(c) - now < soonDays * dayMs ? 'ends' : undefined
  }
  const order: (CandidateReason | undefined)[] = ['listed', 'down', 'signed-in', 'ends', undefined]
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
