import { causeWords, keyed } from './causes'
import { checkupWords } from './checkup'
import { conflictingSourceKey, conflictingSources } from './conflictingSources'
import { errorWords } from './errors'
import { preconditions } from './preconditions'
import { triageWords } from './triage'
import { whyAccountsDisconnect } from './whyAccountsDisconnect'

export * from './causes'
export * from './checkup'
export {
  conflictingSourceKey as differenceKey,
  conflictingSources as differences,
  conflictingSourcesOf as differencesOf,
} from './conflictingSources'
export * from './errors'
export { allBut, type Family, families } from './families'
export { type FamilyLink, linkOf, links, linksOf, ownPlace } from './links'
export { networkNamed, networks, rulesOf } from './networks'
export { preconditions as beforeReconnect } from './preconditions'
export type * from './types'
export { whyAccountsDisconnect as background } from './whyAccountsDisconnect'

/** Every word the product knows by its `_locales` key; the build adds them to the English words of the surfaces. */
export function knowledgeWords(): Record<string, string> {
  return {
    ...causeWords(),
    ...checkupWords(),
    ...Object.fromEntries(keyed('background', whyAccountsDisconnect).map(s => [s.key, s.text])),
    ...Object.fromEntries(keyed('before', preconditions).map(s => [s.key, s.text])),
    ...Object.fromEntries(conflictingSources.map(d => [conflictingSourceKey(d.id), d.text])),
    ...errorWords(),
    ...triageWords(),
  }
}
