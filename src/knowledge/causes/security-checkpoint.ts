import { allBut } from '../families'
import { article } from '../links'
import type { Cause } from '../types'

export const securityCheckpoint: Cause = {
  id: 'security-checkpoint',
  title: 'Security checkpoint',
  summary: {
    text: '{network} has paused this login until you confirm your identity. Until then neither you nor {tool} can access it.',
  },
  families: 'every',
  inArticle: true,
  triggers: {
    doubt: { text: '{network} thinks the account may be in danger, and asks at the next sign-in.' },
    compromised: { text: 'Someone else may have gotten into the account.' },
    unknownSignIn: { text: 'There was a sign-in that {network} didn’t recognize.' },
    twoFactor: {
      text: 'Someone started to set up two-factor authentication (a second step when you sign in) and didn’t finish.',
    },
    reports: { text: 'People reported a post as inappropriate or as someone else’s work.' },
  },
  steps: {
    cookies: {
      text: 'Clear Facebook’s cookies and site data.',
      details:
        'Hootsuite’s help article says to clear all of the browser’s cookies and history. That signs you out of every site, so start with Facebook’s alone.',
      families: ['facebook'],
      lifts: true,
    },
    signIn: { text: 'Sign in to {network} with the paused login.', link: 'home', lifts: true },
    check: {
      text: 'Complete the check until you’re in. It may ask for a birthday, or for friends in a photo.',
      lifts: true,
    },
    wait: { text: 'Then wait 24 hours before you sign in with this login again.', families: ['facebook'] },
    reconnect: { text: 'Reconnect the login in {tool}.', link: 'hootsuite-reconnect' },
    report: {
      text: 'If the check doesn’t work, report that to Facebook.',
      families: ['facebook'],
      link: 'facebook-help',
      lifts: true,
    },
  },
  prevention: {
    ownLogin: { text: 'Don’t share the login. Each person signs in with their own.' },
    alerts: {
      text: 'Turn on alerts for unknown sign-ins, and tell Facebook which devices are yours.',
      families: ['facebook'],
      link: 'facebook-login-alerts',
    },
    rights: { text: 'Don’t publish other people’s work, or posts that {network} doesn’t allow.' },
    twoFactor: { text: 'If you start to set up two-factor authentication, finish it.', beyond: 'ours' },
  },
  scope: { login: { text: 'This login can’t publish anything until the check is done.' } },
  affects: 'login',
  reconnectPossible: false,
  todo: {
    facebook: { text: 'Complete the security check on Facebook.', families: ['facebook'], link: 'home' },
    instagram: {
      text: 'Complete the security check on Instagram.',
      families: ['instagram-personal'],
      link: 'home',
      beyond: 'ours',
    },
    linkedin: {
      text: 'Complete the security check on LinkedIn.',
      families: ['linkedin'],
      link: 'home',
      beyond: 'ours',
    },
    x: { text: 'Complete the security check on X.', families: ['x'], link: 'home', beyond: 'ours' },
    google: {
      text: 'Complete the security check on Google.',
      families: ['youtube', 'google-business'],
      link: 'home',
      beyond: 'ours',
    },
    elsewhere: {
      text: 'Sign in to {network} and do what it asks.',
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
  familySources: {
    facebook: article('Facebook security checkpoint'),
    others: article('Token expiry, B'),
  },
}
