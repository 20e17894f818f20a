import type { SightingKind, SiteId } from '../detect/types'
import type { CauseId, FamilyId } from '../knowledge/types'
import { clocksOf, rulesOf } from './clocks'
import type { SightingFacts } from './events'
import type { Connection } from './fold'
import { daysLeft } from './time'

/** A reason as a key of `_locales` and what goes into it; instants are in ms and become words at the surface. */
export interface Reason {
  readonly key: string
  readonly at?: number
  readonly days?: number
  readonly site?: SightingFacts['site']
}

export interface Diagnosis {
  readonly cause: CauseId
  /** `ahead`: nothing is wrong; this is what would most likely end it. */
  readonly sure: 'certain' | 'likely' | 'ahead'
  readonly reasons: readonly Reason[]
}

/** The cause a kind of page stands for, which differs by network. */
export function causeOfKind(kind: SightingKind, family?: FamilyId): CauseId {
  switch (kind) {
    case 'locked':
      return family === 'x' ? 'locked-account' : 'security-checkpoint'
    case 'suspended':
      return 'suspended-account'
    case 'restricted':
      return 'restricted-profile'
    case 'unconfirmed':
      return family === 'x' ? 'locked-account' : 'unconfirmed-account'
    case 'password-forced':
      return 'password-or-security-alert'
    case 'disconnected':
      return 'disconnected'
    default:
      return 'security-checkpoint'
  }
}

/** Whose help fits: an Instagram page speaks of an Instagram login, though a Facebook login carries the account. */
export function helpFamily<F extends FamilyId | undefined>(family: F, site?: SiteId): F | 'instagram-personal' {
  return site === 'instagram' ? 'instagram-personal' : family
}

/** The likeliest cause at `now` (ms) and why. Without trouble or an ended clock it says what to expect instead. */
export function diagnose(c: Connection, now: number): Diagnosis {
  const { token, use } = clocksOf(c)
  const left = token && daysLeft(token.endsAt, now)
  const ended = left !== undefined && left <= 0
  const reasons: Reason[] = []
  if (c.trouble)
    reasons.push({ key: `why_${c.trouble.kind.replace('-', '_')}`, at: c.trouble.at, site: c.trouble.site })
  if (c.checkedAt !== undefined) reasons.push({ key: 'why_checked', at: c.checkedAt })
  if (c.lastReconnectedAt === undefined) reasons.push({ key: 'why_unknown' })
  else reasons.push({ key: 'why_reconnected', at: c.lastReconnectedAt })
  if (token)
    reasons.push({
      key: left! < 0 ? 'why_ended' : left === 0 ? 'why_ends_today' : 'why_ends',
      at: token.endsAt,
      days: token.days,
    })
  else reasons.push({ key: `why_life_${rulesOf(c.family).lifespan.kind}`, days: fixedDays(c.family) })
  if (use) reasons.push({ key: now >= use.endsAt ? 'why_idle' : 'why_use_by', at: use.endsAt, days: use.days })

  if (c.trouble) {
    // Hootsuite shows the result only: a clock that has run out explains it
    if (c.trouble.kind === 'disconnected' && ended) return { cause: 'token-expired', sure: 'likely', reasons }
    return { cause: causeOfKind(c.trouble.kind, c.family), sure: 'certain', reasons }
  }
  if (ended) return { cause: 'token-expired', sure: left < 0 ? 'certain' : 'likely', reasons }
  if (use && now >= use.endsAt) return { cause: 'inactive-token', sure: 'likely', reasons }
  return { cause: expected(c.family), sure: 'ahead', reasons }
}

function fixedDays(family: FamilyId): number | undefined {
  const { lifespan } = rulesOf(family)
  return lifespan.kind === 'fixed' ? lifespan.days : undefined
}

function expected(family: FamilyId): CauseId {
  if (rulesOf(family).lifespan.kind === 'fixed') return 'token-expired'
  return family === 'x' ? 'locked-account' : 'password-or-security-alert'
}
