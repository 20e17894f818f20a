import type { ProvenanceOf } from '../../types'
import type { google } from './patterns'
import type { googleSettings } from './settings'

/** What each pattern was written from, and the day that was read. No content script imports this. */
export const googleProvenance: ProvenanceOf<typeof google, typeof googleSettings> = {
  'google-disabled': { source: 'addresses of the pages of disabled and deleted accounts', verifiedOn: '2026-11-23' },
  'google-held': { source: 'address of the page that holds an account until a phone check', verifiedOn: '2026-11-23' },
  'google-password-forced': { source: 'address of the forced new password', verifiedOn: '2026-11-23' },
  'google-identity': {
    source: 'identity steps among the sign-in challenges; password and two-step steps are left out',
    verifiedOn: '2026-11-23',
  },
  'google-identity-phone': {
    source: 'phone steps that also exist as a friendly suggestion, so the page must say so',
    verifiedOn: '2026-11-23',
  },
  'google-two-step-missing': {
    source: 'refusal while connecting: the organisation asks for two-step sign-in',
    verifiedOn: '2026-11-23',
  },
  'google-signed-out': { source: 'addresses of the sign-in pages', verifiedOn: '2026-11-23' },
  'google-set-apps': { source: 'third-party connections; a new password leaves them alone', verifiedOn: '2026-11-23' },
  oauth: { source: 'consent screens, for YouTube and Google Business Profile', verifiedOn: '2026-11-23' },
}
