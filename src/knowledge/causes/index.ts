import { families } from '../families'
import type { CauseId, FamilyId } from '../ids'
import type { Cause, Sentence, Sentences, Source } from '../types'
import { accessRevoked } from './access-revoked'
import { disconnected } from './disconnected'
import { inactiveToken } from './inactive-token'
import { lockedAccount } from './locked-account'
import { passwordOrSecurityAlert } from './password-or-security-alert'
import { policyBlock } from './policy-block'
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
  policyBlock,
  disconnected,
]

export const causes: ReadonlyMap<CauseId, Cause> = new Map(list.map(c => [c.id, c]))

const parts = ['triggers', 'steps', 'prevention', 'scope', 'todo'] as const
export type CausePart = (typeof parts)[number]

/** A sentence with the `_locales` key its translation stands under. */
export interface KeyedSentence extends Sentence {
  readonly key: string
  /** The families its whole list is about, where it is not for every one. */
  readonly among?: readonly FamilyId[]
}

/** The sentences of a list that are true for a family (all of them without one), in order, with their keys. */
export function keyed(prefix: string, list: Sentences, family?: FamilyId): KeyedSentence[] {
  return Object.entries(list)
    .map(([name, s]) => ({ ...s, key: `${prefix}_${name}` }))
    .filter(s => !family || !s.families || s.families.includes(family))
}

/** The sentences of one part of a cause that are true for a family (all of them without one), in order. */
export function sentences(cause: Cause, part: CausePart, family?: FamilyId): KeyedSentence[] {
  const found = keyed(wordKey(cause.id, part), cause[part], family)
  const { families: among } = cause
  return among === 'every' ? found : found.map(s => ({ ...s, among }))
}

/** The `_locales` key of what there is to say besides a sentence; only sentences with `details` have words for it. */
export function detailsKey(sentence: KeyedSentence): string {
  return `${sentence.key}_details`
}

/** Every word of some sentences by its `_locales` key. */
export function sentenceWords(list: readonly KeyedSentence[]): Record<string, string> {
  return Object.fromEntries(
    list.flatMap(s => [[s.key, s.text], ...(s.details ? [[detailsKey(s), s.details]] : [])] as [string, string][]),
  )
}

/** Where the help a cause has for logins of a family comes from: never what is documented for another family. */
export function sourceOf(cause: Cause, family: FamilyId): Source | undefined {
  const { familySources: own } = cause
  return own ? (own[family] ?? own.others) : cause.source
}

/** Whether a cause can be behind what happens to logins of a family. */
export function appliesTo(cause: Cause, family: FamilyId): boolean {
  return cause.families === 'every' ? families.has(family) : cause.families.includes(family)
}

/** The `_locales` key of a cause's title. */
export function titleKey(id: CauseId): string {
  return wordKey(id, 'title')
}

/** The `_locales` key of the sentence that says what happened. */
export function summaryKey(id: CauseId): string {
  return wordKey(id, 'summary')
}

/** The `_locales` key of what a user says when the way is free again; only causes with `done` have words for it. */
export function doneKey(id: CauseId): string {
  return wordKey(id, 'done')
}

function wordKey(id: CauseId, part: string): string {
  return `cause_${id}_${part}`
}

/** Every word of every cause by its `_locales` key. */
export function causeWords(): Record<string, string> {
  const words: Record<string, string> = {}
  for (const cause of list) {
    words[titleKey(cause.id)] = cause.title
    words[summaryKey(cause.id)] = cause.summary.text
    if (cause.done) words[doneKey(cause.id)] = cause.done
    for (const part of parts) Object.assign(words, sentenceWords(sentences(cause, part)))
  }
  return words
}
