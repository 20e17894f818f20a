import type { Cause } from '../types'

export const restrictedProfile: Cause = {
  id: 'restricted-profile',
  title: 'Restricted profile',
  summary: { text: 'LinkedIn has limited this profile, for a time or for good, because something broke its rules.' },
  families: ['linkedin'],
  triggers: [
    { text: 'Far more searches, profile visits, invitations or messages than a person makes; it looked like a robot.' },
    { text: 'A profile name that is not the person’s real one.' },
    { text: 'Something on the profile was improper or unlawful, or abuse kept happening.' },
    { text: 'LinkedIn suspects that somebody else got in.' },
  ],
  steps: [
    { text: 'Try to sign in at LinkedIn: it says why, and how long it lasts.', link: 'linkedin' },
    { text: 'Do what it asks, for example show an identity document.', link: 'linkedin-restrictions' },
    { text: 'If somebody else may have got in, tell LinkedIn straight away.', link: 'linkedin-help' },
    { text: 'Once the profile is open again, reconnect it in Hootsuite.', link: 'hootsuite-reconnect' },
  ],
  prevention: [
    { text: 'Never open a second profile while one is restricted; it gets found and restricted too.' },
    { text: 'Know the community policies.', link: 'linkedin-policies' },
    { text: 'Know what the user agreement allows.', link: 'linkedin-agreement' },
    { text: 'Spread large rounds of searching or inviting over several days.' },
    {
      text: 'Look for an extension or app in this browser that clicks around on LinkedIn; try a second browser without it.',
      link: 'linkedin-extensions',
    },
    { text: 'Follow LinkedIn’s own security advice.', link: 'linkedin-security' },
  ],
  scope: [{ text: 'The profile and every Page connected through it.' }],
  reconnectHelps: false,
  synonyms: ['restricted', 'restriction', 'temporarily restricted', 'government id', 'automation'],
  source: { section: 'Restricted profile', link: 'article', read: '2026-11-23' },
}
