import { background } from './whyAccountsDisconnect'
import { beforeReconnect } from './preconditions'
import { causeWords, keyed } from './causes'
import { checkupWords } from './checkup'
import { differenceKey, differences } from './conflictingSources'
import { errorWords } from './errors'
import { triageWords } from './triage'

export { background } from './whyAccountsDisconnect'
export { beforeReconnect } from './preconditions'
export * from './causes'
export * from './checkup'
export { differenceKey, differences, differencesOf } from './conflictingSources'
export * from './errors'
export { allBut, type Family, families } from './families'
export { type FamilyLink, linkOf, links, linksOf, ownPlace } from './links'
export { networkNamed, networks, rulesOf } from './networks'
export type * from './types'

/** Every word the product knows by its `_locales` key; the build adds them to the English words of the surfaces. */
export function knowledgeWords(): Record<string, string> {
  return {
    ...causeWords(),
    ...checkupWords(),
    ...Object.fromEntries(keyed('background', background).map(s => [s.key, s.text])),
    ...Object.fromEntries(keyed('before', beforeReconnect).map(s => [s.key, s.text])),
    ...Object.fromEntries(differences.map(d => [differenceKey(d.id), d.text])),
    ...errorWords(),
    ...triageWords(),
  }
}
