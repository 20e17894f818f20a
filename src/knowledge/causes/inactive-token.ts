import { article, page } from '../links'
import type { Cause } from '../types'

export const inactiveToken: Cause = {
  id: 'inactive-token',
  title: 'Inactive token',
  summary: {
    text: 'LinkedIn also ends a connection that nobody has used in {tool} for 60 days.',
  },
  families: ['linkedin'],
  inArticle: true,
  triggers: {
    unused: { text: 'For 60 days, nobody signed in to {tool} and used LinkedIn there.' },
    safety: { text: 'This is an extra safety rule from LinkedIn, on top of the 365 days.' },
    renewal: {
      text: 'LinkedIn’s own page says access lasts 60 days. A tool can renew it until 365 days after the reconnect.',
      beyond: page('linkedin-tokens'),
    },
  },
  steps: {
    look: {
      text: 'Sign in to {tool} and check that the LinkedIn account still loads.',
      link: 'hootsuite',
      beyond: 'ours',
    },
    reconnect: { text: 'If it doesn’t, reconnect it there.', link: 'hootsuite-reconnect' },
  },
  prevention: {
    use: {
      text: 'At least every 60 days, sign in to {tool}. Then scroll a LinkedIn stream, publish to LinkedIn, or open the inbox.',
    },
    quiet: {
      text: 'Check on the clients you rarely open. To LinkedIn, a quiet account is an unused one.',
      beyond: 'ours',
    },
  },
  scope: { login: { text: 'The profile and every Page connected through it.' } },
  affects: 'login',
  reconnectPossible: true,
  todo: {},
  synonyms: ['inactive', 'idle', 'unused', 'not used', '60 days'],
  source: article('LinkedIn token expired'),
}
