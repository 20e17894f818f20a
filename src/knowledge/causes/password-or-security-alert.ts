import { article, page, unlinked } from '../links'
import type { Cause } from '../types'

export const passwordOrSecurityAlert: Cause = {
  id: 'password-or-security-alert',
  title: 'Password or security alert',
  summary: {
    text: 'The password was changed, or {network} saw a sign-in it didn’t trust. To be safe, it disconnected all third-party tools.',
  },
  families: 'every',
  inArticle: true,
  triggers: {
    password: { text: 'Someone changed this login’s password.' },
    userName: { text: 'Someone changed this login’s username.' },
    suspicious: { text: 'Someone tried to sign in, and it looked suspicious to {network}.' },
    newDevice: {
      text: 'Someone signed in on a device or browser that is new to {network}. Your own new device can cause this too.',
    },
    shared: { text: 'Several people or devices use the same username and password.' },
    switching: {
      text: 'Someone signed out of Facebook, or signed in and out of several Facebook accounts.',
      families: ['facebook'],
      beyond: unlinked('Later’s help page: why tokens expire'),
    },
  },
  steps: {
    signIn: {
      text: 'Sign in to {network} with the login used to connect the account, and answer whatever it asks.',
      link: 'home',
      beyond: 'ours',
    },
    secure: {
      text: 'If nobody on your team changed the password, set a new one and sign out any devices you don’t know.',
      beyond: 'ours',
    },
    hacked: {
      text: 'If someone else got in, Facebook has a page for getting the account back.',
      families: ['facebook'],
      link: 'facebook-hacked',
      beyond: page('facebook-hacked'),
    },
    reconnect: {
      text: 'Reconnect the login in {tool}. That creates a new connection (token).',
      link: 'hootsuite-reconnect',
    },
  },
  prevention: {
    ownLogin: {
      text: 'Don’t share the password. Everyone who manages Pages or groups signs in with their own login.',
    },
    realName: {
      text: 'Use your everyday name, not an alias, so people can tell who you are.',
      families: ['facebook'],
    },
    alerts: {
      text: 'Turn on Facebook’s alerts for sign-ins it doesn’t recognize.',
      families: ['facebook'],
      link: 'facebook-login-alerts',
    },
    trust: {
      text: 'When you get an alert, tell Facebook which devices and browsers are yours.',
      families: ['facebook'],
    },
    shareInTool: {
      text: 'Share accounts through permissions in {tool} instead of sharing a password.',
      beyond: page('hootsuite-safeguard'),
    },
    plan: { text: 'Plan each password change together with the reconnect that has to follow.', beyond: 'ours' },
    separate: {
      text: 'If you use several Facebook accounts, give each its own browser profile. Then you don’t need to sign in and out.',
      families: ['facebook'],
      beyond: 'ours',
    },
    general: { text: '{tool} has tips on how to keep accounts connected.', link: 'hootsuite-safeguard' },
  },
  scope: {
    tools: { text: 'All third-party tools lose this login, not just {tool}.' },
    login: { text: 'All accounts using this login disconnect together.', beyond: 'ours' },
  },
  affects: 'login',
  reconnectPossible: true,
  // a page that demands a new password lets nobody in before there is one
  todo: { newPassword: { text: 'Sign in to {network} and set a new password.', link: 'home', beyond: 'ours' } },
  done: 'I can sign in again',
  synonyms: [
    'password changed',
    'changed password',
    'session invalidated',
    'suspicious login',
    'logged out',
    'error 190 460',
    'hacked',
  ],
  source: article('Facebook password or security alert'),
  familySources: {
    facebook: article('Facebook password or security alert'),
    others: article('Token expiry, A and B'),
  },
}
