import type { Cause } from '../types'

export const disconnected: Cause = {
  id: 'disconnected',
  title: 'Disconnected in Hootsuite',
  summary: { text: 'Hootsuite says this account is disconnected, and nothing seen so far tells why.' },
  families: 'every',
  triggers: [{ text: 'Any of the other causes; Hootsuite only shows the result.' }],
  steps: [
    {
      text: 'Sign in at the network with this login first: if it shows a check, a lock or a notice, that is the cause.',
    },
    { text: 'Make sure no other login of that network is signed in here; Hootsuite takes whichever it finds.' },
    {
      text: 'Press “Reconnect” beside the account in Hootsuite. Do not remove it: removing deletes its scheduled posts.',
      link: 'hootsuite-reconnect',
    },
  ],
  prevention: [
    { text: 'Reconnect before the time runs out rather than after.' },
    { text: 'General advice for keeping accounts connected.', link: 'hootsuite-safeguard' },
  ],
  scope: [{ text: 'Until then planned posts stay unsent, streams stay empty and figures are missing.' }],
  reconnectHelps: true,
  synonyms: ['disconnected', 'reconnect', 'not connected', 'failed to publish', 'posts not going out'],
  source: { section: 'Token expiry', link: 'article', read: '2026-11-23' },
}
