import { page, unlinked } from './links'
import type { Sentences } from './types'

/** Two stored editions of the page agree on it, both in German; its address today is not confirmed. */
const takesSignedIn = unlinked('Hootsuite help: reconnecting social networks')
const conditions = page('hootsuite-reconnect')

/** Hootsuite's own conditions, to look at before a reconnect, so that it does not fail or take the wrong login. */
export const preconditions: Sentences = {
  rightLogin: {
    text: 'Open {network} in another tab and make sure you’re signed in as the right person. {tool} connects whoever is signed in.',
    link: 'home',
    beyond: takesSignedIn,
  },
  facebookRole: {
    text: 'For a Facebook Page, this login needs the Admin or Editor role. On a new-style Page, it needs full or partial control.',
    families: ['facebook'],
    beyond: conditions,
  },
  businessManager: {
    text: 'If the Page belongs to a Business Manager, the login needs Admin access there too.',
    families: ['facebook'],
    beyond: conditions,
  },
  facebookGroup: {
    text: 'Only the login that first added a group can reconnect it.',
    families: ['facebook'],
    beyond: conditions,
  },
  instagramMessages: {
    text: 'Does your team answer Instagram messages? Then allow access in the app under Settings > Privacy > Messages > Connected tools.',
    families: ['facebook'],
    beyond: conditions,
  },
  linkedinRole: {
    text: 'For a LinkedIn Page, this login must be a Super admin or Content admin (formerly Designated Admin).',
    families: ['linkedin'],
    link: 'linkedin-roles',
    beyond: page('linkedin-permissions'),
  },
  organisation: {
    text: 'In a {tool} organization, you need to be an admin or a super admin. Advanced permission for this account is enough, too.',
    beyond: conditions,
  },
  plan: { text: 'Your {tool} plan must have room for the account.', beyond: conditions },
  together: {
    text: 'You can reconnect Pages, profiles, and groups together if the same login added them.',
    beyond: conditions,
  },
  everyPage: {
    text: 'Select every Page in Facebook’s window, including new ones.',
    families: ['facebook'],
    beyond: unlinked('Report of another publishing tool: Facebook keeps the earlier choice of Pages'),
  },
  neverRemove: {
    text: 'Reconnect the account and don’t remove it. Removing it deletes its scheduled posts and analytics.',
    link: 'hootsuite-accounts',
    beyond: page('hootsuite-accounts'),
  },
}
