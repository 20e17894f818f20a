import type { Cause } from '../types'

export const roleLost: Cause = {
  id: 'role-lost',
  title: 'Insufficient access',
  summary: { text: 'The person who connected it no longer holds the role the network asks for.' },
  families: 'every',
  triggers: [
    { text: 'The Admin role for the Page or group is gone from that person.', families: ['facebook'] },
    {
      text: 'That person is not a Designated Admin of the Page any more; other admin roles do not count.',
      families: ['linkedin'],
    },
    { text: 'The login was taken off the account.', families: ['youtube', 'google-business', 'pinterest'] },
  ],
  steps: [
    { text: 'Have another Admin of that Page hand the role back.', families: ['facebook'] },
    {
      text: 'Ask a Page admin to make that profile a Designated Admin again.',
      families: ['linkedin'],
      link: 'linkedin-roles',
    },
    {
      text: 'Ask the owner to give the login its access back.',
      families: ['youtube', 'google-business', 'pinterest', 'x'],
    },
    { text: 'Then reconnect it in Hootsuite; before that, reconnecting fails.', link: 'hootsuite-reconnect' },
  ],
  prevention: [
    { text: 'Write down who authorises Hootsuite, and tell all admins that this person must keep the role.' },
    { text: 'Name a second person with the same role for each client.' },
  ],
  scope: [{ text: 'The Pages and groups where the role was lost; the login’s others go on.' }],
  reconnectHelps: false,
  synonyms: [
    'insufficient access',
    'no longer admin',
    'admin removed',
    'permission denied',
    'role',
    'designated admin',
    'error 200',
  ],
  source: { section: 'Insufficient access; Facebook token expired', link: 'article', read: '2026-11-23' },
}
