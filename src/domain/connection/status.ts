import type { ScheduleKind } from '../../events/types'
import { firstReminders, scheduleKindOf } from '../reminders/schedule'
import { dayMs, daysLeft } from '../time'
import { type Countdown, expiryOf, isDateAhead, lifespanOf } from './expiry'
import type { Connection, Trouble } from './types'

export type StatusKind =
  | 'blocked'
  | 'disconnected'
  | 'wait'
  | 'ready'
  | 'expired'
  | 'expires-today'
  | 'expires'
  | 'no-expiry'
  | 'renews'
  | 'unknown'

/** How loud it is: the colour and shape a row gets. */
export type Tone = 'blocked' | 'soon' | 'fine' | 'still'

/** LinkedIn's second clock: days left for a use, or days since the last one. */
interface Use {
  readonly kind: 'use-within' | 'no-use'
  readonly days: number
  /** What is left of it, 0 to 1. */
  readonly left: number
  /** Its reminders have begun. */
  readonly soon: boolean
  readonly needsAttention: boolean
}

export interface Status {
  readonly kind: StatusKind
  readonly tone: Tone
  /** Whole days left (or past, for `expired`), rounded as the words need it. */
  readonly days?: number
  /** What is left of the lifespan, 0 to 1. */
  readonly left?: number
  /** End of the wait, ms. */
  readonly until?: number
  readonly use?: Use
  /** Its date lies in the future, so that the days it shows are the most there can be. */
  readonly ahead?: true
  /** Which of two clocks ends first and is told first. */
  readonly lead: 'main' | 'use'
  readonly needsAttention: boolean
  /** Sorts worst first: smaller is worse. */
  readonly rank: number
}

/** Whole days before its end from which a login needs its user now; of a token that lives for weeks only, its last eighth. */
const soonDays = 7
const useSoonDays = 3
/** Below all that needs somebody, above what renews itself. */
const mutedRank = 1200

/** Whole days before the end on which the first reminder comes, by the kind of countdown. */
export type FirstReminders = Readonly<Record<ScheduleKind, number>>

/**
 * How a connection stands at `now` (ms). Trouble seen outweighs every clock; one that is muted needs nobody. `first`: when
 * its reminders begin, from when on it is no longer green.
 */
export function statusOf(c: Connection, now: number, first: FirstReminders = firstReminders(c)): Status {
  const status = unmuted(c, now, first)
  return c.muted ? { ...status, needsAttention: false, rank: status.rank + mutedRank } : status
}

function unmuted(c: Connection, now: number, first: FirstReminders): Status {
  const use = useOf(c, now, first)
  const main = c.trouble ? troubleStatus(c.trouble, now) : clockStatus(c, now, first)
  const needsAttention = main.needsAttention || (use?.needsAttention ?? false)
  const tone = use?.soon && main.tone !== 'blocked' ? 'soon' : main.tone
  const lead = use && !c.trouble && usesUpFirst(c, now) ? 'use' : 'main'
  return {
    ...main,
    tone,
    needsAttention,
    use,
    lead,
    rank: use?.needsAttention ? Math.min(main.rank, rankOfUse(use)) : main.rank,
  }
}

/** Unused for too long counts as nearly expired, the longer the worse; the days that are left as days that are left. */
function rankOfUse({ kind, days }: Use): number {
  return kind === 'no-use' ? 60 - days / 1000 : 100 + days
}

/** How many logins need something now (ms): the one number of the headline, the badge, the filter and the list. */
export function countNeedingAttention(connections: readonly Connection[], now: number): number {
  return connections.filter(c => statusOf(c, now).needsAttention).length
}

/** What has ended for certain is told first, whatever else has. */
function usesUpFirst(c: Connection, now: number): boolean {
  const { token, use } = expiryOf(c, now)
  return !token || (now < token.endsAt && use!.endsAt < token.endsAt)
}

type Main = Omit<Status, 'use' | 'lead'>

function troubleStatus(trouble: Trouble, now: number): Main {
  const at = { tone: 'blocked', needsAttention: true } as const
  if (trouble.state === 'blocks') return { ...at, kind: 'blocked', rank: 0 }
  if (trouble.state === 'open') return { ...at, kind: 'disconnected', rank: 1 }
  const until = trouble.until ?? 0
  // whoever waits has done everything there is to do
  if (now < until) return { kind: 'wait', tone: 'still', needsAttention: false, until, rank: 98 }
  return { ...at, kind: 'ready', tone: 'soon', rank: 2 }
}

function clockStatus(c: Connection, now: number, first: FirstReminders): Main {
  const { token } = expiryOf(c, now)
  if (!token) return unclocked(c)
  // a page's clock may be a moment behind the reconnect it shows: never more days than the token has
  const n = Math.min(token.days, daysLeft(token.endsAt, now))
  const left = leftOf(token, now)
  if (n < 0) return { kind: 'expired', tone: 'blocked', days: -n, left: 0, needsAttention: true, rank: 50 + n / 1000 }
  if (isDateAhead(c, now))
    return { kind: 'expires', tone: 'soon', days: n, left, needsAttention: true, ahead: true, rank: 99 }
  const kind = n === 0 ? 'expires-today' : 'expires'
  const needsAttention = n <= Math.min(soonDays, Math.ceil(token.days / 8))
  const soon = needsAttention || n <= first[scheduleKindOf(token.days)]
  return { kind, tone: soon ? 'soon' : 'fine', days: n, left, needsAttention, rank: 100 + n }
}

function leftOf({ endsAt, days }: Countdown, now: number): number {
  return Math.max(0, Math.min(1, (endsAt - now) / (days * dayMs)))
}

function unclocked(c: Connection): Main {
  const { kind } = lifespanOf(c)
  if (kind === 'fixed') return { kind: 'unknown', tone: 'still', needsAttention: false, rank: 1000 }
  return { kind: kind === 'none' ? 'no-expiry' : 'renews', tone: 'still', needsAttention: false, rank: 2000 }
}

function useOf(c: Connection, now: number, first: FirstReminders): Use | undefined {
  const { use } = expiryOf(c, now)
  if (!use) return undefined
  const n = Math.min(use.days, daysLeft(use.endsAt, now))
  const needsAttention = n <= useSoonDays
  const soon = needsAttention || n <= first.use
  if (n > 0) return { kind: 'use-within', days: n, left: leftOf(use, now), soon, needsAttention }
  return { kind: 'no-use', days: Math.floor((now - use.startedAt) / dayMs), left: 0, soon: true, needsAttention: true }
}
