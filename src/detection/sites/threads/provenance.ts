import type { ProvenanceOf } from '../../types'
import type { threads } from './patterns'

/** What each pattern was written from, and the day that was read. No content script imports this. */
export const threadsProvenance: ProvenanceOf<typeof threads> = {
  'threads-limited': { source: 'wording of limits, from code that reads the site', verifiedOn: '2026-11-23' },
  oauth: { source: 'authorisation window; both domains answer', verifiedOn: '2026-11-23' },
}
