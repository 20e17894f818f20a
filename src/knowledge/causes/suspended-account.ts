import type { Cause } from '../types'

export const suspendedAccount: Cause = {
  id: 'suspended-account',
  title: 'Suspended account',
  summary: {
    text: 'The network has taken the account out of use. It must be restored there before any tool can use it.',
  },
  families: 'every',
  triggers: [
    { text: 'The account looked fake or like spam.' },
    { text: 'The account may have been hacked, and was stopped to prevent harm.' },
    { text: 'People reported it for abuse.' },
    { text: 'It happens by mistake, too: it need not be anything you did.' },
  ],
  steps: [
    { text: 'Sign in at the network: it says why, and what it wants to see.' },
    { text: 'Confirm what it asks for.', families: ['x'], link: 'x-suspended' },
    {
      text: 'Mind the deadline it names; after it the account can be lost for good.',
      families: ['facebook', 'instagram-personal'],
    },
    { text: 'If that does not restore it, appeal.', families: ['x'], link: 'x-appeal' },
    {
      text: 'If that does not restore it, use the appeal the page offers.',
      families: ['facebook', 'instagram-personal', 'linkedin', 'pinterest', 'youtube'],
    },
    { text: 'Once it is back, reconnect it in Hootsuite.', link: 'hootsuite-reconnect' },
  ],
  prevention: [
    { text: 'Use a real name and picture, and keep the contact details confirmed.' },
    { text: 'Keep bulk actions, repeated posts and bought followers off the account.' },
    { text: 'Secure the login with a password of its own and two-factor authentication.' },
  ],
  scope: [{ text: 'Everything this login carries.' }],
  reconnectHelps: false,
  synonyms: ['suspended', 'disabled', 'deactivated', 'banned', 'terminated', 'read-only', 'error 64', 'appeal'],
  source: { section: 'Suspended Twitter account', link: 'article', read: '2026-11-23' },
}
