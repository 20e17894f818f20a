import { article, page, unlinked } from '../links'
import type { Cause } from '../types'

export const disconnected: Cause = {
  id: 'disconnected',
  title: 'Disconnected in Hootsuite',
  summary: { text: '{tool} says this account is disconnected. We don’t know why yet.' },
  families: 'every',
  inArticle: true,
  triggers: {
    any: { text: 'Any of the other causes. {tool} doesn’t always know which one it was.' },
  },
  steps: {
    signIn: {
      text: 'Sign in to {network} with this login. If you see a check, a lock, or a notice, that is the cause.',
      link: 'home',
      beyond: 'ours',
    },
    rightLogin: {
      text: 'Make sure you’re signed in to {network} as the right person. {tool} connects whoever is signed in.',
      beyond: unlinked('Hootsuite help: reconnecting social networks'),
    },
    reconnect: { text: 'Select “Reconnect” next to the account in {tool}.', link: 'hootsuite-reconnect' },
    keep: {
      text: 'Don’t remove the account instead. That deletes its scheduled posts and analytics.',
      link: 'hootsuite-accounts',
      beyond: page('hootsuite-accounts'),
    },
  },
  prevention: {
    ahead: { text: 'Reconnect before the connection expires, not after.', beyond: 'ours' },
    general: { text: '{tool} has tips on how to keep accounts connected.', link: 'hootsuite-safeguard' },
  },
  scope: {
    meanwhile: {
      text: 'Scheduled posts don’t go out until you reconnect. Streams stay empty, and analytics are missing.',
      beyond: page('hootsuite-reconnect'),
    },
  },
  affects: 'login',
  reconnectPossible: true,
  todo: {},
  synonyms: ['disconnected', 'reconnect', 'not connected', 'failed to publish', 'posts not going out'],
  source: article('Token expiry; Top disconnection reasons'),
}
