import { page, unlinked } from './links'
import type { Sentences } from './types'

/** Two stored editions of the page agree on it, both in German; its address today is not confirmed. */
const takesSignedIn = unlinked('Hootsuite help: reconnecting social networks')
const conditions = page('hootsuite-reconnect')

/** Hootsuite's own conditions, to look at before a reconnect, so that it does not fail or take the wrong login. */
export const preconditions: Sentences = {
  rightLogin: {
    text: 'Open the network in another tab and see that the right login is signed in. Hootsuite takes whichever it finds.',
    link: 'home',
    beyond: takesSignedIn,
  },
  facebookRole: {
    text: 'For a Facebook Page this login needs the Admin or Editor role, or full or partial control on a new-style Page.',
    families: ['facebook'],
    beyond: conditions,
  },
  businessManager: {
    text: 'If the Page belongs to a Business Manager, the login needs Admin access to it there too.',
    families: ['facebook'],
    beyond: conditions,
  },
  facebookGroup: {
    text: 'A group can be reconnected only with the login that added it first.',
    families: ['facebook'],
    beyond: conditions,
  },
  instagramMessages: {
    text: 'If your team answers Instagram messages: in the app, allow access under Settings, Privacy, Messages, Connected tools.',
    families: ['facebook'],
    beyond: conditions,
  },
  linkedinRole: {
    text: 'For a LinkedIn Page this login must be Super admin or Content admin (formerly Designated Admin).',
    families: ['linkedin'],
    link: 'linkedin-roles',
    beyond: page('linkedin-permissions'),
  },
  organisation: {
    text: 'In a Hootsuite organisation it takes a super admin, an admin, or advanced permission for this account.',
    beyond: conditions,
  },
  plan: { text: 'Your Hootsuite plan must have room for the account.', beyond: conditions },
  together: {
    text: 'Pages, profiles and groups that were added with the same login can be reconnected together.',
    beyond: conditions,
  },
  everyPage: {
    text: 'Tick every Page in Facebook’s window, also those that are new since the last time.',
    families: ['facebook'],
    beyond: unlinked('Report of another publishing tool: Facebook keeps the earlier choice of Pages'),
  },
  neverRemove: {
    text: 'Reconnect, and do not remove the account instead. Removing deletes its planned posts and its figures.',
    link: 'hootsuite-accounts',
    beyond: page('hootsuite-accounts'),
  },
}
