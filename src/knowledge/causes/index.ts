import type { Cause, CauseId, FamilyId, Sentence } from '../types'
import { accessRevoked } from './access-revoked'
import { disconnected } from './disconnected'
import { inactiveToken } from './inactive-token'
import { lockedAccount } from './locked-account'
import { passwordOrSecurityAlert } from './password-or-security-alert'
import { restrictedProfile } from './restricted-profile'
import { roleLost } from './role-lost'
import { securityCheckpoint } from './security-checkpoint'
import { suspendedAccount } from './suspended-account'
import { tokenExpired } from './token-expired'
import { unconfirmedAccount } from './unconfirmed-account'

/** In the order of the guide. Adding a cause: one file here, one line below. */
const list: readonly Cause[] = [
  passwordOrSecurityAlert,
  accessRevoked,
  securityCheckpoint,
  tokenExpired,
  inactiveToken,
  unconfirmedAccount,
  roleLost,
  restrictedProfile,
  lockedAccount,
  suspendedAccount,
  disconnected,
]

export const causes: ReadonlyMap<CauseId, Cause> = new Map(list.map(c => [c.id, c]))

const parts = ['triggers', 'steps', 'prevention', 'scope'] as const
export type CausePart = (typeof parts)[number]

/** A sentence of a cause with the `_locales` key its translation stands under. */
export interface KeyedSentence extends Sentence {
  readonly key: string
}

/** The sentences of one part that are true for a family (all of them without one), in order. */
export function sentences(cause: Cause, part: CausePart, family?: FamilyId): KeyedSentence[] {
  return cause[part]
    .map((s, i) => ({ ...s, key: wordKey(cause.id, `${part}_${i}`) }))
    .filter(s => !family || !s.families || s.families.includes(family))
}

export function titleKey(id: CauseId): string {
  return wordKey(id, 'title')
}
export function summaryKey(id: CauseId): string {
  return wordKey(id, 'summary')
}

function wordKey(id: CauseId, part: string): string {
  return `cause_${id.replaceAll('-', '_')}_${part}`
}

/** Every word of every cause by its `_locales` key; the build adds them to the English words. */
export function causeWords(): Record<string, string> {
  const words: Record<string, string> = {}
  for (const cause of list) {
    words[titleKey(cause.id)] = cause.title
    words[summaryKey(cause.id)] = cause.summary.text
    for (const part of parts) for (const s of sentences(cause, part)) words[s.key] = s.text
  }
  return words
}
