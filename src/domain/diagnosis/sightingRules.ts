import type { CauseId, FamilyId } from '../../knowledge/ids'
import type { SightingKind } from '../../knowledge/pageKinds'

/** What a kind of page means for a login. */
export interface SightingRule {
  /** The cause it stands for where `causeByFamily` says no other; always one that applies to the family. */
  readonly cause: CauseId
  /** Families with which it stands for another one. */
  readonly causeByFamily?: Readonly<Partial<Record<FamilyId, CauseId>>>
  /** What it stands for while nobody knows whose login it is; absent: `cause`. */
  readonly causeUnknownFamily?: CauseId
  /** Something is wrong and can be explained on the spot. */
  readonly explains?: true
  /** Worth asking whose page it was, where several logins could own it. */
  readonly asks?: true
  /** Only the user can say that it is so. */
  readonly needsConfirmation?: true
  /** Said with words of its own: the login is not down by it. */
  readonly hasOwnTitle?: true
  /** It stands on the page until it is dealt with: as long as nothing of it changes, it is worth one entry a day. */
  readonly stands?: true
  /** Worth no more than one entry in this many ms. */
  readonly repeatWindowMs?: number
}

const minute = 60_000
const day = 24 * 60 * minute
const check = 'security-checkpoint'
const wrong = { explains: true, asks: true } as const

/** Every kind of page in one place. */
export const sightingRules: Readonly<Record<SightingKind, SightingRule>> = {
  checkpoint: { cause: check, ...wrong },
  locked: { cause: check, causeByFamily: { x: 'locked-account' }, ...wrong },
  suspended: { cause: 'suspended-account', ...wrong },
  disabled: { cause: 'suspended-account', ...wrong },
  restricted: {
    cause: 'suspended-account',
    causeByFamily: { linkedin: 'restricted-profile' },
    causeUnknownFamily: 'restricted-profile',
    ...wrong,
  },
  unconfirmed: {
    cause: check,
    causeByFamily: { x: 'locked-account', facebook: 'unconfirmed-account' },
    causeUnknownFamily: 'unconfirmed-account',
    ...wrong,
  },
  'password-forced': { cause: 'password-or-security-alert', ...wrong },
  disconnected: { cause: 'disconnected', ...wrong, stands: true },
  cleared: {
    cause: check,
    causeByFamily: { x: 'locked-account' },
    asks: true,
    hasOwnTitle: true,
  },
  'password-changed': { cause: 'password-or-security-alert', ...wrong, hasOwnTitle: true },
  'app-removed': { cause: 'access-revoked', asks: true, needsConfirmation: true, hasOwnTitle: true },
  limited: { cause: check, hasOwnTitle: true },
  'signed-out': { cause: check, hasOwnTitle: true, repeatWindowMs: day },
  reconnected: { cause: 'token-expired', asks: true, hasOwnTitle: true },
  'linkedin-used': { asks: true, cause: 'inactive-token', hasOwnTitle: true, repeatWindowMs: day },
}

/** The cause a kind of page stands for with a login of this family. */
export function causeOfKind(kind: SightingKind, family?: FamilyId): CauseId {
  const { cause, causeByFamily, causeUnknownFamily } = sightingRules[kind]
  return (family ? causeByFamily?.[family] : causeUnknownFamily) ?? cause
}

/** How long the same kind of page counts as one sighting, ms. */
export function repeatWindowOf(kind: SightingKind): number {
  return sightingRules[kind].repeatWindowMs ?? minute
}
