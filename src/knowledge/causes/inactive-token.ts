import type { Cause } from '../types'

export const inactiveToken: Cause = {
  id: 'inactive-token',
  title: 'Inactive token',
  summary: { text: 'LinkedIn drops a token nobody has used through Hootsuite for 60 days.' },
  families: ['linkedin'],
  triggers: [{ text: 'For 60 days nobody both signed in to Hootsuite and worked with LinkedIn there.' }],
  steps: [
    { text: 'Sign in to Hootsuite and see whether the LinkedIn account still loads.', link: 'hootsuite' },
    { text: 'If it does not, reconnect it there.', link: 'hootsuite-reconnect' },
  ],
  prevention: [
    { text: 'Open a LinkedIn stream, publish a post or load the inbox in Hootsuite at least every few weeks.' },
    { text: 'Publish regularly for clients you rarely look at; a quiet account counts as unused.' },
  ],
  scope: [{ text: 'The profile and every Page connected through it.' }],
  reconnectHelps: true,
  synonyms: ['inactive', 'idle', 'unused', 'not used', '60 days'],
  source: { section: 'LinkedIn token expired', link: 'article', read: '2026-11-23' },
}
