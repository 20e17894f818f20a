import type { CauseId } from '../knowledge/ids'
import { causes } from '../knowledge/index'
import { expiryOf, firstEnd } from './connection/expiry'
import { type Status, statusOf } from './connection/status'
import type { Connection } from './connection/types'
import { leadingCause } from './diagnosis/diagnose'

/** The one thing to do about a connection now, and what the user records when it is done. */
export type NextAction =
  /** What blocks it must be lifted first: the cause says how. */
  | { readonly kind: 'unblock'; readonly cause: CauseId; readonly records: 'blockCleared' }
  /** `until` in ms. */
  | { readonly kind: 'wait'; readonly until: number; readonly records: 'reconnected' }
  /** The wait is over: see that the network lets it in, then reconnect. */
  | { readonly kind: 'sign-in'; readonly records: 'reconnected' }
  /** It is down and nothing says why: signing in would. */
  | { readonly kind: 'look'; readonly records: 'reconnected' }
  | { readonly kind: 'reconnect'; readonly records: 'reconnected' }
  /** LinkedIn's second clock: use it in Hootsuite by then (ms) … */
  | { readonly kind: 'use'; readonly by: number; readonly records: 'used' }
  /** … or see there whether it still works. */
  | { readonly kind: 'try'; readonly records: 'used' }
  | { readonly kind: 'date'; readonly records?: undefined }
  /** The date it has lies ahead. */
  | { readonly kind: 'wrong-date'; readonly records?: undefined }
  /** `until`: when something will be (ms); absent: nothing is known to end it. */
  | { readonly kind: 'nothing'; readonly until?: number; readonly records?: undefined }

/** The next action at `now` (ms). Complete the check, wait, sign in, reconnect, confirm: each state names one of them. */
export function nextAction(c: Connection, now: number): NextAction {
  const status = statusOf(c, now)
  if (status.ahead) return { kind: 'wrong-date' }
  switch (status.kind) {
    case 'blocked':
      return { kind: 'unblock', cause: c.trouble!.cause, records: 'blockCleared' }
    case 'wait':
      return { kind: 'wait', until: status.until!, records: 'reconnected' }
    case 'ready':
      return { kind: 'sign-in', records: 'reconnected' }
    case 'disconnected':
      return { kind: isUnsettled(c, now) ? 'look' : 'reconnect', records: 'reconnected' }
    case 'unknown':
      return status.use?.needsAttention ? byClock(c, status, now) : { kind: 'date' }
    default:
      return byClock(c, status, now)
  }
}

/** Nothing says why it is down, or only that a reconnect may not help; and nobody has looked. */
function isUnsettled(c: Connection, now: number): boolean {
  const cause = leadingCause(c, now)
  return (cause === 'disconnected' || !causes.get(cause)!.reconnectPossible) && !c.trouble?.loginAccepted
}

function byClock(c: Connection, status: Status, now: number): NextAction {
  const { token, use } = expiryOf(c, now)
  if (status.use?.needsAttention && status.lead === 'use')
    return status.use.kind === 'no-use'
      ? { kind: 'try', records: 'used' }
      : { kind: 'use', by: use!.endsAt, records: 'used' }
  if (status.needsAttention) return { kind: 'reconnect', records: 'reconnected' }
  const until = firstEnd({ token, use })
  return until === undefined ? { kind: 'nothing' } : { kind: 'nothing', until }
}
