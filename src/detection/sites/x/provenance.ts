import type { ProvenanceOf } from '../../types'
import type { x } from './patterns'
import type { xSettings } from './settings'

/** What each pattern was written from, and the day that was read. No content script imports this. */
export const xProvenance: ProvenanceOf<typeof x, typeof xSettings> = {
  'x-unlocked': { source: 'heading of the unlock page when it is over', verifiedOn: '2026-11-23' },
  'x-verify-email': { source: 'headings on the unlock page', verifiedOn: '2026-11-23' },
  'x-limited': { source: 'heading on the unlock page; it says that the token lives', verifiedOn: '2026-11-23' },
  'x-password-forced': { source: 'heading on the unlock page', verifiedOn: '2026-11-23' },
  'x-suspended-zh': { source: 'heading in Chinese', verifiedOn: '2026-11-23' },
  'x-locked': { source: 'wording of the unlock page', verifiedOn: '2026-11-23' },
  'x-locked-check': {
    source: 'frame and field of the check on the unlock page, the same in every language',
    verifiedOn: '2026-11-23',
  },
  'x-access': { source: 'address of the unlock page, whose words tell locked from limited', verifiedOn: '2026-11-23' },
  'x-challenge': { source: 'addresses of the check at sign-in', verifiedOn: '2026-11-23' },
  'x-suspended': { source: 'read-only banner', verifiedOn: '2026-11-23' },
  'x-suspended-notice': { source: 'notice after an action that was refused', verifiedOn: '2026-11-23' },
  'x-portal-suspended': { source: 'callout of the developer portal', verifiedOn: '2026-11-23' },
  'x-portal-locked': { source: 'callout of the developer portal', verifiedOn: '2026-11-23' },
  'x-automated': { source: 'notice after an action that was refused for now', verifiedOn: '2026-11-23' },
  'x-login-prevented': { source: 'notice at sign-in', verifiedOn: '2026-11-23' },
  'x-passed': { source: 'signed in right after the unlock page', verifiedOn: '2026-11-23' },
  'x-signed-out': { source: 'addresses of the sign-in pages', verifiedOn: '2026-11-23' },
  'x-set-password': { source: 'address of the form', verifiedOn: '2026-11-23' },
  'x-set-apps': { source: 'connected apps, and the page of one of them', verifiedOn: '2026-11-23' },
  'x-set-name': { source: 'the form with the user name', verifiedOn: '2026-11-23' },
  oauth: { source: 'both versions; the older one says no return address', verifiedOn: '2026-11-23' },
}
