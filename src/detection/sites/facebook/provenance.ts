import type { ProvenanceOf } from '../../types'
import type { facebook } from './patterns'
import type { facebookSettings } from './settings'

/** What each pattern was written from, and the day that was read. No content script imports this. */
export const facebookProvenance: ProvenanceOf<typeof facebook, typeof facebookSettings> = {
  'facebook-password-forced': { source: 'new-password fields inside a checkpoint', verifiedOn: '2026-11-23' },
  'facebook-suspended': { source: 'address of the suspension page', verifiedOn: '2026-11-23' },
  'facebook-disabled': { source: 'address of the page of a disabled account', verifiedOn: '2026-11-23' },
  'facebook-locked': {
    source: 'addresses of the locked account and of the walk through after a break-in',
    verifiedOn: '2026-11-23',
  },
  'facebook-warning': {
    source: 'address of the warning about automated behaviour, which is clicked away',
    verifiedOn: '2026-11-23',
  },
  'facebook-words-suspended': { source: 'wording of the suspension page', verifiedOn: '2026-11-23' },
  'facebook-words-disabled': { source: 'wording of the page of a disabled account', verifiedOn: '2026-11-23' },
  'facebook-words-locked': { source: 'wording of the locked-account page', verifiedOn: '2026-11-23' },
  'facebook-publish-identity': { source: 'dialog after posting as a Page', verifiedOn: '2026-11-23' },
  'facebook-words-identity': { source: 'wording of the pages that ask for a proof', verifiedOn: '2026-11-23' },
  'facebook-words-limited': {
    source: 'wording of limits on one feature; code that reads such pages keeps them apart from suspensions',
    verifiedOn: '2026-11-23',
  },
  'facebook-checkpoint': {
    source: 'every other numbered or named address under /checkpoint',
    verifiedOn: '2026-11-23',
  },
  'facebook-checkpoint-proof': { source: 'fields of a step that asks for more than a code', verifiedOn: '2026-11-23' },
  'facebook-checkpoint-perhaps': {
    source: 'bare address: ordinary two-factor sign-in can pass through it, too',
    verifiedOn: '2026-11-23',
  },
  'facebook-unconfirmed': { source: 'address of the confirmation page', verifiedOn: '2026-11-23' },
  'facebook-passed': { source: 'signed in right after a checkpoint', verifiedOn: '2026-11-23' },
  'facebook-remember-browser': {
    source: 'question after a check, and after an ordinary code',
    verifiedOn: '2026-11-23',
  },
  'facebook-words-perhaps': { source: 'wording shared with ordinary sign-in', verifiedOn: '2026-11-23' },
  'facebook-signed-out': { source: 'addresses of the sign-in page', verifiedOn: '2026-11-23' },
  'facebook-signed-out-words': { source: 'wording of the sign-in page', verifiedOn: '2026-11-23' },
  'facebook-set-password': {
    source: 'address of the form in the accounts centre, and of the older settings',
    verifiedOn: '2026-11-23',
  },
  'facebook-set-sessions': { source: 'address of the list of signed-in devices', verifiedOn: '2026-11-23' },
  'facebook-set-apps': { source: 'Business Integrations, and Apps and Websites', verifiedOn: '2026-11-23' },
  'facebook-set-roles': { source: 'Page access; people and Pages of a business', verifiedOn: '2026-11-23' },
  oauth: {
    source: 'login dialog, old and new; carries Pages, Instagram Business and Ads as well',
    verifiedOn: '2026-11-23',
  },
}
