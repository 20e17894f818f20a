import { article, page } from '../links'
import type { Cause } from '../types'

export const inactiveToken: Cause = {
  id: 'inactive-token',
  title: 'Inactive token',
  summary: {
    text: 'LinkedIn also ends the permission (token) of a login nobody has used through Hootsuite for 60 days.',
  },
  families: ['linkedin'],
  inArticle: true,
  triggers: {
    unused: { text: 'For 60 days nobody both signed in to Hootsuite and worked with LinkedIn there.' },
    safety: { text: 'It is a safety rule of LinkedIn’s own, on top of the 365 days.' },
    renewal: {
      text: 'LinkedIn’s own page: one permission lasts 60 days, and a tool can renew it for 365 days after the reconnect.',
      beyond: page('linkedin-tokens'),
    },
  },
  steps: {
    look: {
      text: 'Sign in to Hootsuite and see whether the LinkedIn account still loads.',
      link: 'hootsuite',
      beyond: 'ours',
    },
    reconnect: { text: 'If it does not, reconnect it there.', link: 'hootsuite-reconnect' },
  },
  prevention: {
    use: {
      text: 'In every 60 days, sign in to Hootsuite and scroll through a LinkedIn stream, publish there, or load the inbox.',
    },
    quiet: { text: 'Mind the clients you rarely look at: a quiet account counts as unused.', beyond: 'ours' },
  },
  scope: { login: { text: 'The profile and every Page connected through it.' } },
  affects: 'login',
  reconnectPossible: true,
  todo: {},
  synonyms: ['inactive', 'idle', 'unused', 'not used', '60 days'],
  source: article('LinkedIn token expired'),
}
