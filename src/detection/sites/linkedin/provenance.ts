import type { ProvenanceOf } from '../../types'
import type { linkedin } from './patterns'
import type { linkedinSettings } from './settings'

/** What each pattern was written from, and the day that was read. No content script imports this. */
export const linkedinProvenance: ProvenanceOf<typeof linkedin, typeof linkedinSettings> = {
  'linkedin-password-changed': { source: 'page after a completed password reset', verifiedOn: '2026-11-23' },
  'linkedin-password-changed-title': { source: 'title after a completed password reset', verifiedOn: '2026-11-23' },
  'linkedin-restricted': { source: 'heading of the restriction page', verifiedOn: '2026-11-23' },
  'linkedin-captcha': { source: 'page key of the robot check, the same in every language', verifiedOn: '2026-11-23' },
  'linkedin-challenge': { source: 'addresses of the challenge pages', verifiedOn: '2026-11-23' },
  'linkedin-challenge-key': {
    source: 'page key and forms of the challenge pages, the same in every language',
    verifiedOn: '2026-11-23',
  },
  'linkedin-challenge-sent': { source: 'address right after an answer to a check', verifiedOn: '2026-11-23' },
  'linkedin-passed': { source: 'signed in right after a challenge', verifiedOn: '2026-11-23' },
  'linkedin-signed-out': { source: 'addresses of the sign-in pages', verifiedOn: '2026-11-23' },
  'linkedin-set-password': { source: 'address of the form', verifiedOn: '2026-11-23' },
  'linkedin-set-apps': { source: 'permitted services, today and as they were', verifiedOn: '2026-11-23' },
  'linkedin-set-roles': { source: 'admins of a company’s page', verifiedOn: '2026-11-23' },
  oauth: { source: 'code that drives these pages', verifiedOn: '2026-11-23' },
}
