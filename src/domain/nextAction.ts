import type { CauseId } from '../knowledge/types'
import { clocksOf } from './connection/expiry'
import { leadingCause } from './diagnosis/diagnose'
import type { Connection } from './connection/fold'
import { type Status, statusOf } from './connection/status'

/** The one thing to do about a connection now, and what the user records when it is done. */
export type Next =
  /** What blocks it must be lifted first: the cause says how. */
  | { readonly kind: 'unblock'; readonly cause: CauseId; readonly does: 'checked' }
  /** `until` in ms. */
  | { readonly kind: 'wait'; readonly until: number; readonly does: 'reconnected' }
  /** The wait is over: see that the network lets it in, then reconnect. */
  | { readonly kind: 'sign-in'; readonly does: 'reconnected' }
  /** It is down and nothing says why: signing in would. */
  | { readonly kind: 'look'; readonly does: 'reconnected' }
  | { readonly kind: 'reconnect'; readonly does: 'reconnected' }
  /** LinkedIn's second clock: use it in Hootsuite by then (ms) … */
  | { readonly kind: 'use'; readonly by: number; readonly does: 'used' }
  /** … or see there whether it still works. */
  | { readonly kind: 'try'; readonly does: 'used' }
  | { readonly kind: 'date'; readonly does?: undefined }
  /** The date it has lies ahead. */
  | { readonly kind: 'wrong-date'; readonly does?: undefined }
  /** `until`: when something will be (ms); absent: nothing is known to end it. */
  | { readonly kind: 'nothing'; readonly until?: number; readonly does?: undefined }

/** The next action at `now` (ms). Complete the check, wait, sign in, reconnect, confirm: each state names one of them. */
export function nextAction(c: Connection, now: number): Next {
  const status = statusOf(c, now)
  if (status.ahead) return { kind: 'wrong-date' }
  switch (status.kind) {
    case 'blocked':
      return { kind: 'unblock', cause: c.trouble!.cause, does: 'checked' }
    case 'wait':
      return { kind: 'wait', until: status.until!, does: 'reconnected' }
    case 'ready':
      return { kind: 'sign-in', does: 'reconnected' }
    case 'disconnected':
      return { kind: isUnknown(c, now) ? 'look' : 'reconnect', does: 'reconnected' }
    case 'unknown':
      return status.use?.needsYou ? byClock(c, status, now) : { kind: 'date' }
    default:
      return byClock(c, status, now)
  }
}

/** Nothing says why it is down, and nobody has looked. */
function isUnknown(c: Connection, now: number): boolean {
  return leadingCause(c, now) === 'disconnected' && !c.trouble?.letsIn
}

function byClock(c: Connection, status: Status, now: number): Next {
  const { token, use } = clocksOf(c, now)
  if (status.use?.needsYou && status.lead === 'use')
    return status.use.kind === 'no-use' ? { kind: 'try', does: 'used' } : { kind: 'use', by: use!.endsAt, does: 'used' }
  if (status.needsYou) return { kind: 'reconnect', does: 'reconnected' }
  const until = Math.min(token?.endsAt ?? Number.POSITIVE_INFINITY, use?.endsAt ?? Number.POSITIVE_INFINITY)
  return Number.isFinite(until) ? { kind: 'nothing', until } : { kind: 'nothing' }
}
