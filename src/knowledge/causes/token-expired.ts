import type { Cause } from '../types'

export const tokenExpired: Cause = {
  id: 'token-expired',
  title: 'Token expired',
  summary: { text: 'The network’s permission for Hootsuite ran its full time. A reconnect fetches a new one.' },
  families: ['facebook', 'linkedin', 'threads', 'tiktok'],
  triggers: [
    { text: 'Sixty days have passed since the last reconnect.', families: ['facebook', 'threads'] },
    { text: 'A year, 365 days, has passed since the last reconnect.', families: ['linkedin'] },
    { text: 'Whoever authorised Hootsuite gave up, or lost, the Admin role there.', families: ['facebook'] },
  ],
  steps: [
    {
      text: 'Make sure the right login is signed in at the network in this browser: Hootsuite takes whichever it finds.',
    },
    { text: 'Reconnect it in Hootsuite.', link: 'hootsuite-reconnect' },
    { text: 'Come back here and press “I reconnected”, so that the new clock starts.' },
  ],
  prevention: [
    { text: 'Reconnect ahead of time, in one go for everything the login carries. Early does no harm.' },
    {
      text: 'Let every Admin know which person authorises Hootsuite, so that this person keeps the role.',
      families: ['facebook'],
    },
    {
      text: 'Put the yearly reconnect into the team calendar; the calendar export does it for you.',
      families: ['linkedin'],
    },
  ],
  scope: [
    {
      text: 'All Pages and groups of the login, and the Instagram business accounts tied to them.',
      families: ['facebook'],
    },
    { text: 'The profile and every Page connected through it.', families: ['linkedin'] },
  ],
  reconnectHelps: true,
  synonyms: ['expired', 'session has expired', 'access token', '60 days', '365 days', 'error 190 463', 'invalid token'],
  source: { section: 'Facebook token expired; LinkedIn token expired', link: 'article', read: '2026-11-23' },
}
