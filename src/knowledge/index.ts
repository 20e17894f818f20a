import { causeWords, keyed, sentenceWords } from './causes'
import { checkupWords } from './checkup'
import { conflictingSourceKey, conflictingSources } from './conflictingSources'
import { errorWords } from './errors'
import { anyNetwork } from './families'
import { preconditions } from './preconditions'
import { triageWords } from './triage'
import { background, paragraphTitles } from './whyAccountsDisconnect'

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
export { defaultTool, type Tool, tools } from './tools'
export type * from './types'
export { background, type Paragraph, paragraphTitleKey, whyAccountsDisconnect } from './whyAccountsDisconnect'

/** Every word the product knows by its `_locales` key; the build adds them to the English words of the surfaces. */
export function knowledgeWords(): Record<string, string> {
  return {
    ...causeWords(),
    ...checkupWords(),
    any_network: anyNetwork,
    ...paragraphTitles(),
    ...sentenceWords(keyed('background', background)),
    ...sentenceWords(keyed('before', preconditions)),
    ...Object.fromEntries(conflictingSources.map(d => [conflictingSourceKey(d.id), d.text])),
    ...errorWords(),
    ...triageWords(),
  }
}
