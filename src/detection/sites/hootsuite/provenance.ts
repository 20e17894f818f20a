import type { ProvenanceOf } from '../../types'
import type { hootsuite } from './patterns'

/** What each pattern was written from, and the day that was read. No content script imports this. */
export const hootsuiteProvenance: ProvenanceOf<typeof hootsuite> = {
  'hootsuite-reconnect-notice': {
    source: 'pop-up or alert with a reconnect button, as its help pages describe',
    verifiedOn: '2026-11-24',
  },
  'hootsuite-reconnect-banner': { source: 'banner at sign-in, as its help pages describe', verifiedOn: '2026-11-24' },
  'hootsuite-reconnect-list': {
    source: 'pop-up that lists accounts, each with one button of the same name, in a language whose word is not known',
    verifiedOn: '2026-11-24',
  },
  'hootsuite-reconnect-mark': { source: 'mark beside the icon of an account', verifiedOn: '2026-11-24' },
  'hootsuite-linkedin-stream': { source: 'a stream of LinkedIn that has loaded', verifiedOn: '2026-11-24' },
  'hootsuite-linkedin-inbox': { source: 'a conversation of LinkedIn that has loaded', verifiedOn: '2026-11-24' },
}
