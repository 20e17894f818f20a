import type { Cause } from '../types'

export const accessRevoked: Cause = {
  id: 'access-revoked',
  title: 'Access revoked',
  summary: { text: 'Hootsuite is no longer in the list of apps this login lets in.' },
  families: 'every',
  triggers: [
    { text: 'Someone removed Hootsuite under Business Integrations.', families: ['facebook'] },
    { text: 'Someone removed Hootsuite under Permitted Services.', families: ['linkedin'] },
    { text: 'Someone removed Hootsuite from the connected apps.', families: ['x', 'instagram-personal', 'pinterest'] },
    { text: 'Someone cleared the app on purpose, to start again from nothing.' },
  ],
  steps: [
    { text: 'Look whether Hootsuite is still listed there.', families: ['facebook'], link: 'facebook-apps' },
    { text: 'Look whether Hootsuite is still listed there.', families: ['linkedin'], link: 'linkedin-apps' },
    { text: 'Look whether Hootsuite is still listed there.', families: ['x'], link: 'x-apps' },
    { text: 'Look whether Hootsuite is still listed there.', families: ['instagram-personal'], link: 'instagram-apps' },
    {
      text: 'Look whether Hootsuite is still listed there.',
      families: ['youtube', 'google-business'],
      link: 'google-apps',
    },
    { text: 'Check in this browser that the right login is the one signed in at the network.' },
    {
      text: 'Reconnect it in Hootsuite and leave every Page and permission ticked when the network asks.',
      link: 'hootsuite-reconnect',
    },
  ],
  prevention: [
    { text: 'Tell everyone with this login that removing the app disconnects all it carries, not one Page.' },
    { text: 'Remove the app only as a deliberate clean slate, with the reconnect planned right after it.' },
  ],
  scope: [
    {
      text: 'All Pages and groups of the login, and the Instagram business accounts tied to them.',
      families: ['facebook'],
    },
    { text: 'The profile and every Page connected through it.', families: ['linkedin'] },
    { text: 'The account itself.', families: ['x', 'instagram-personal', 'pinterest', 'youtube'] },
  ],
  reconnectHelps: true,
  synonyms: [
    'app removed',
    'revoked',
    'not authorized',
    'deauthorized',
    'permission removed',
    'error 190 458',
    'error 89',
  ],
  source: {
    section: 'Facebook access revoked; LinkedIn access revoked; Twitter access revoked',
    link: 'article',
    read: '2026-11-23',
  },
}
