import type { LoggedEvent } from '../../events/types'
import type { CauseId } from '../../knowledge/ids'
import { causes, families } from '../../knowledge/index'
import { type QuestionId, questionIds, triage } from '../../knowledge/triage'
import type { Confidence } from '../../knowledge/types'
import { type Countdown, expiryOf, lifespanOf } from '../connection/expiry'
import { evidenceSince } from '../connection/foldConnection'
import type { Account, Connection } from '../connection/types'
import { daysLeft } from '../time'
import type { Evidence, Reason } from './evidence'
import { newestFirst, weigh } from './weigh'

/** A cause with the sentences that speak for and against it. */
export interface RankedCause {
  readonly cause: CauseId
  /** `ahead`: nothing is wrong; this is what would most likely end it. */
  readonly confidence: Confidence | 'ahead'
  readonly supports: readonly Reason[]
  readonly contradicts: readonly Reason[]
}

export interface Diagnosis {
  /** The one to act on first leads; see `weigh` for the rule. */
  readonly causes: readonly [RankedCause, ...RankedCause[]]
  /** What else is known: that it is down, what was ruled out, and its dates. */
  readonly otherFacts: readonly Reason[]
  /** It is down and nothing says why. */
  readonly unknown: boolean
}

/**
 * Why a connection is down at `now` (ms), or what would end it. `events`: the live ones about it, in order. Causes are
 * only ever named that apply to its network.
 */
export function diagnose(c: Connection, events: readonly LoggedEvent[], now: number): Diagnosis {
  const clocks = clockEvidence(c, now)
  const evidence = evidenceSince(events, c)
  const verdicts: RankedCause[] = weigh([...evidence, ...clocks]).map(w => ({
    cause: w.cause,
    confidence: w.confidence,
    supports: w.supports.map(e => e.reason),
    contradicts: w.contradicts.map(e => e.reason),
  }))
  const coming = ahead(c, now)
  const expected = down(c, clocks) || verdicts.some(v => v.cause === coming.cause) ? [] : [coming]
  const [first, ...rest] = [...verdicts, ...expected]
  return {
    // that it is listed as down is a result, not another cause
    causes: [first!, ...rest.filter(v => v.cause !== 'disconnected')],
    otherFacts: [...besides(first!, evidence), ...datesOf(c, now)],
    unknown: first!.cause === 'disconnected',
  }
}

/** What was said and seen that neither speaks for the leading cause nor for another one, the newest first. */
function besides({ supports, contradicts: against }: RankedCause, evidence: readonly Evidence[]): Reason[] {
  const told = new Set([...supports, ...against])
  const others = evidence.filter(e => e.supports.every(([cause]) => cause === 'disconnected') && !told.has(e.reason))
  return newestFirst(others).map(e => e.reason)
}

/** Is something wrong at `now` (ms), or are its days over? If not, a cause is only what would end it. */
export function isDown(c: Connection, now: number): boolean {
  return down(c, clockEvidence(c, now))
}

const down = (c: Connection, clocks: readonly Evidence[]) => !!c.trouble || clocks.some(e => e.supports.length > 0)

/** The first cause of the diagnosis without its evidence at hand: what is known of the trouble, against the clocks. */
export function leadingCause(c: Connection, now: number): CauseId {
  const { trouble } = c
  if (trouble && trouble.state !== 'open') return trouble.cause
  const clocks = clockEvidence(c, now)
  if (trouble) {
    const listed: Evidence['supports'] = trouble.listed ? [['disconnected', 'certain']] : []
    clocks.push({ at: trouble.at, reason: { key: '' }, supports: [[trouble.cause, trouble.confidence], ...listed] })
  }
  return weigh(clocks)[0]?.cause ?? ahead(c, now).cause
}

/**
 * What a user could still be asked about a login that is down, the question that tells most first. Nothing is asked
 * twice before the next reconnect.
 */
export function openQuestions(
  c: Connection,
  accounts: readonly Account[],
  events: readonly LoggedEvent[],
): QuestionId[] {
  const told = evidenceSince(events, c).map(e => e.reason.key)
  return questionIds.filter(id => {
    if (triage[id].several && accounts.length < 2) return false
    // they have just signed in, or must not for a while
    if (id === 'signIn' && c.trouble?.state === 'resolved') return false
    return !told.some(key => key.startsWith(`why_told_${id}_`))
  })
}

/** What goes down with a cause: all of these accounts, or some of them only. */
export function affectedAccounts(cause: CauseId, accounts: readonly Account[]): 'all' | 'some' {
  return causes.get(cause)!.affects === 'page' && accounts.length > 1 ? 'some' : 'all'
}

/** What the clocks say by themselves; a date nobody knows leaves an end possible. */
function clockEvidence(c: Connection, now: number): Evidence[] {
  const { token, use } = expiryOf(c, now)
  const list: Evidence[] = []
  if (token && now >= token.endsAt) {
    const past = daysLeft(token.endsAt, now) < 0
    list.push({
      at: token.endsAt,
      reason: { key: past ? 'why_ended' : 'why_ends_today', at: token.endsAt, days: token.days },
      supports: [['token-expired', past ? 'certain' : 'likely']],
    })
  }
  if (use && now >= use.endsAt)
    list.push({
      at: use.endsAt,
      reason: { key: 'why_idle', at: use.endsAt, days: use.days },
      supports: [['inactive-token', 'likely']],
    })
  // what merely points at an expired token is unlikely while its days run
  if (token && now < token.endsAt)
    list.push({ at: Number.POSITIVE_INFINITY, reason: whenEnds(token), supports: [], doubts: ['token-expired'] })
  if (c.lastReconnectedAt === undefined && lifespanOf(c).kind === 'fixed' && c.trouble)
    list.push({ at: 0, reason: { key: 'why_unknown' }, supports: [['token-expired', 'possible']] })
  return list
}

function whenEnds({ endsAt, days }: Countdown): Reason {
  return { key: 'why_ends', at: endsAt, days }
}

function datesOf(c: Connection, now: number): Reason[] {
  const { token, use } = expiryOf(c, now)
  const last = c.lastReconnectedAt
  const list: Reason[] = [last === undefined ? { key: 'why_unknown' } : { key: 'why_reconnected', at: last }, lifeOf(c)]
  if (token && now < token.endsAt) list.push(whenEnds(token))
  if (use && now < use.endsAt) list.push({ key: 'why_use_by', at: use.endsAt, days: use.days })
  return list
}

function lifeOf(c: Connection): Reason {
  const lifespan = lifespanOf(c)
  return { key: `why_life_${lifespan.kind}`, ...(lifespan.kind === 'fixed' && { days: lifespan.days }) }
}

/** What to expect: of the clocks the one that ends first, else the documented cause a network is known for. */
function ahead(c: Connection, now: number): RankedCause {
  const { token, use } = expiryOf(c, now)
  const idle = use && (!token || use.endsAt < token.endsAt)
  return { cause: idle ? 'inactive-token' : expected(c), confidence: 'ahead', supports: [], contradicts: [] }
}

function expected(c: Connection): CauseId {
  if (lifespanOf(c).kind === 'fixed') return 'token-expired'
  return families.get(c.family)!.likelyEnd ?? 'password-or-security-alert'
}
