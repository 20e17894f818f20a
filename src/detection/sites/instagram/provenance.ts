import type { ProvenanceOf } from '../../types'
import type { instagram } from './patterns'
import type { instagramSettings } from './settings'

/** What each pattern was written from, and the day that was read. No content script imports this. */
export const instagramProvenance: ProvenanceOf<typeof instagram, typeof instagramSettings> = {
  'instagram-suspended': {
    source: 'address of the suspension page, which the API itself names',
    verifiedOn: '2026-11-23',
  },
  'instagram-disabled': { source: 'address of the page of a disabled account', verifiedOn: '2026-11-23' },
  'instagram-words-suspended': { source: 'wording of the suspension page', verifiedOn: '2026-11-23' },
  'instagram-words-disabled': { source: 'wording of the page of a disabled account', verifiedOn: '2026-11-23' },
  'instagram-challenge': { source: 'addresses of the challenge pages; all reserved names', verifiedOn: '2026-11-23' },
  'instagram-challenge-form': { source: 'form of the challenge page', verifiedOn: '2026-11-23' },
  'instagram-words-challenge': { source: 'wording of the challenge pages', verifiedOn: '2026-11-23' },
  'instagram-words-limited': { source: 'wording of limits on one feature', verifiedOn: '2026-11-23' },
  'instagram-passed': { source: 'signed in right after a challenge', verifiedOn: '2026-11-23' },
  'instagram-words-perhaps': { source: 'wording shared with ordinary sign-in', verifiedOn: '2026-11-23' },
  'instagram-signed-out': { source: 'address of the sign-in page', verifiedOn: '2026-11-23' },
  'instagram-signed-out-form': { source: 'sign-in form on the front page', verifiedOn: '2026-11-23' },
  'instagram-set-password': {
    source: 'address of the form in the accounts centre, and of the older one',
    verifiedOn: '2026-11-23',
  },
  'instagram-set-sessions': { source: 'address of the list of signed-in devices', verifiedOn: '2026-11-23' },
  'instagram-set-apps': { source: 'apps and websites', verifiedOn: '2026-11-23' },
  'instagram-set-name': {
    source: 'the form with the user name; to change it disconnects, by Hootsuite’s list of causes',
    verifiedOn: '2026-11-23',
  },
  oauth: { source: 'Instagram’s own login, today and as it was', verifiedOn: '2026-11-23' },
}
