import type { ProvenanceOf } from '../../types'
import type { pinterest } from './patterns'
import type { pinterestSettings } from './settings'

/** What each pattern was written from, and the day that was read. No content script imports this. */
export const pinterestProvenance: ProvenanceOf<typeof pinterest, typeof pinterestSettings> = {
  'pinterest-suspended': { source: 'dialog at sign-in; no address is known', verifiedOn: '2026-11-23' },
  'pinterest-signed-out': { source: 'address of the sign-in page', verifiedOn: '2026-11-23' },
  'pinterest-set-password': { source: 'the page with the form of the password', verifiedOn: '2026-11-23' },
  'pinterest-set-apps': { source: 'connected apps are listed under security', verifiedOn: '2026-11-23' },
  oauth: { source: 'developers.pinterest.com', verifiedOn: '2026-11-23' },
}
