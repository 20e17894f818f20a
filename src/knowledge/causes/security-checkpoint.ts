import { allBut } from '../families'
import { article } from '../links'
import type { Cause } from '../types'

export const securityCheckpoint: Cause = {
  id: 'security-checkpoint',
  title: 'Security checkpoint',
  summary: {
    text: 'The network has paused this login until its owner proves who they are. Until then neither you nor Hootsuite gets in.',
  },
  families: 'every',
  inArticle: true,
  triggers: {
    doubt: { text: 'The network thinks the account may be in danger, and asks at the next sign-in.' },
    compromised: { text: 'Somebody else may have got into the account.' },
    unknownSignIn: { text: 'There was a sign-in the network did not recognise.' },
    twoFactor: {
      text: 'Two-factor authentication (a second proof besides the password) was begun and never finished.',
    },
    reports: { text: 'There were complaints about a post: unsuitable, or somebody else’s work.' },
  },
  steps: {
    cookies: { text: 'Clear this browser’s cookies and its history.', families: ['facebook'], lifts: true },
    signIn: { text: 'Sign in at the network with the paused login.', link: 'home', lifts: true },
    check: {
      text: 'Do the check it shows until it lets you in. It may ask for a birthday, or for friends in a photo.',
      lifts: true,
    },
    wait: { text: 'Then leave the login alone for 24 hours before you sign in again.', families: ['facebook'] },
    reconnect: { text: 'Reconnect the login in Hootsuite.', link: 'hootsuite-reconnect' },
    report: {
      text: 'If the check itself does not work, tell Facebook about it.',
      families: ['facebook'],
      link: 'facebook-help',
      lifts: true,
    },
  },
  prevention: {
    ownLogin: { text: 'Do not share the login. Each person signs in with their own.' },
    alerts: {
      text: 'Turn on alerts about unknown sign-ins, and tell Facebook which devices are yours.',
      families: ['facebook'],
      link: 'facebook-login-alerts',
    },
    rights: { text: 'Publish nothing that belongs to others, and nothing the network finds unsuitable.' },
    twoFactor: { text: 'If you begin to set up two-factor authentication, finish it.', beyond: 'ours' },
  },
  scope: { login: { text: 'Nothing of this login publishes until the check is done.' } },
  affects: 'login',
  reconnectPossible: false,
  todo: {
    facebook: { text: 'Complete the security check at Facebook.', families: ['facebook'], link: 'home' },
    instagram: {
      text: 'Complete the security check at Instagram.',
      families: ['instagram-personal'],
      link: 'home',
      beyond: 'ours',
    },
    linkedin: {
      text: 'Complete the security check at LinkedIn.',
      families: ['linkedin'],
      link: 'home',
      beyond: 'ours',
    },
    x: { text: 'Complete the security check at X.', families: ['x'], link: 'home', beyond: 'ours' },
    google: {
      text: 'Complete the security check at Google.',
      families: ['youtube', 'google-business'],
      link: 'home',
      beyond: 'ours',
    },
    elsewhere: {
      text: 'Sign in at the network and do what it asks.',
      families: allBut('facebook', 'instagram-personal', 'linkedin', 'x', 'youtube', 'google-business'),
      link: 'home',
      beyond: 'ours',
    },
  },
  done: 'I finished the check',
  wait: { hours: 24, families: ['facebook'], source: article('Facebook security checkpoint') },
  synonyms: [
    'checkpoint',
    'confirm your identity',
    'verify',
    'captcha',
    'challenge',
    'locked',
    'two-factor',
    '2fa',
    'error 190 459',
  ],
  source: article('Facebook security checkpoint'),
}
