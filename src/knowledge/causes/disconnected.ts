import { article, page, unlinked } from '../links'
import type { Cause } from '../types'

export const disconnected: Cause = {
  id: 'disconnected',
  title: 'Disconnected in Hootsuite',
  summary: { text: 'Hootsuite says this account is disconnected, and nothing seen so far tells why.' },
  families: 'every',
  inArticle: true,
  triggers: {
    any: { text: 'Any of the other causes. Hootsuite does not always know which, and then shows only the result.' },
  },
  steps: {
    signIn: {
      text: 'Sign in at the network with this login. If it shows a check, a lock or a notice, that is the cause.',
      link: 'home',
      beyond: 'ours',
    },
    rightLogin: {
      text: 'See that no other login of that network is signed in here. Hootsuite takes whichever it finds.',
      beyond: unlinked('Hootsuite help: reconnecting social networks'),
    },
    reconnect: { text: 'Press “Reconnect” beside the account in Hootsuite.', link: 'hootsuite-reconnect' },
    keep: {
      text: 'Do not remove the account instead. Removing deletes its planned posts and its figures.',
      link: 'hootsuite-accounts',
      beyond: page('hootsuite-accounts'),
    },
  },
  prevention: {
    ahead: { text: 'Reconnect before the time runs out rather than after.', beyond: 'ours' },
    general: { text: 'Hootsuite has general advice on keeping accounts connected.', link: 'hootsuite-safeguard' },
  },
  scope: {
    meanwhile: {
      text: 'Until then planned posts stay unsent, streams stay empty and figures are missing.',
      beyond: page('hootsuite-reconnect'),
    },
  },
  affects: 'login',
  reconnectPossible: true,
  todo: {},
  synonyms: ['disconnected', 'reconnect', 'not connected', 'failed to publish', 'posts not going out'],
  source: article('Token expiry; Top disconnection reasons'),
}
