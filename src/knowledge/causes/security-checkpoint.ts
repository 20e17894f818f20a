import type { Cause } from '../types'

export const securityCheckpoint: Cause = {
  id: 'security-checkpoint',
  title: 'Security checkpoint',
  summary: {
    text: 'The network has paused this login until its owner proves who they are. Outside tools stay cut off until then.',
  },
  families: 'every',
  triggers: [
    { text: 'A sign-in the network did not recognise, or signs of a break-in.' },
    { text: 'Two-factor authentication that was begun but never finished.' },
    { text: 'Complaints about a post: something inappropriate, or somebody else’s work.' },
  ],
  steps: [
    { text: 'Clear this browser’s cookies and history for the site.', families: ['facebook'] },
    { text: 'Sign in on facebook.com with the paused login.', families: ['facebook'], link: 'facebook' },
    {
      text: 'Sign in at the network with the paused login.',
      families: ['instagram-personal', 'linkedin', 'x', 'pinterest', 'youtube'],
    },
    {
      text: 'Work through the check it shows, for example a code, a birthday or faces of friends, until it lets you in.',
    },
    { text: 'Then leave the login alone for 24 hours before you sign in again.', families: ['facebook'] },
    { text: 'Reconnect the login in Hootsuite.', link: 'hootsuite-reconnect' },
    { text: 'If the check itself fails, report it to Facebook.', families: ['facebook'], link: 'facebook-help' },
  ],
  prevention: [
    { text: 'Finish setting up two-factor authentication.' },
    { text: 'Do not share the login: each person signs in with their own, from devices they always use.' },
    {
      text: 'Turn on login alerts and trust your usual devices.',
      families: ['facebook'],
      link: 'facebook-login-alerts',
    },
    { text: 'Publish only what you hold the rights to.' },
  ],
  scope: [{ text: 'Nothing of this login publishes until the check is done.' }],
  reconnectHelps: false,
  synonyms: [
    'checkpoint',
    'confirm your identity',
    'verify',
    'captcha',
    'challenge',
    'locked',
    'two-factor',
    'error 190 459',
  ],
  source: { section: 'Facebook security checkpoint', link: 'article', read: '2026-11-23' },
}
