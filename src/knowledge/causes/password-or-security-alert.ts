import { article, page, unlinked } from '../links'
import type { Cause } from '../types'

export const passwordOrSecurityAlert: Cause = {
  id: 'password-or-security-alert',
  title: 'Password or security alert',
  summary: {
    text: 'The password was changed, or the network saw a sign-in it did not trust. To be safe it cut off every outside tool.',
  },
  families: 'every',
  inArticle: true,
  triggers: {
    password: { text: 'Someone set a new password for this login.' },
    userName: { text: 'The user name of the login was changed.' },
    suspicious: { text: 'Somebody tried to sign in, and to the network it looked suspicious.' },
    newDevice: {
      text: 'The sign-in came from a device or browser the network had not seen before. A new one of your own counts, too.',
    },
    shared: { text: 'Several people or devices use the same user name and password.' },
    switching: {
      text: 'Somebody signed out of Facebook, or in and out of several Facebook accounts.',
      families: ['facebook'],
      beyond: unlinked('Later’s help page: why tokens expire'),
    },
  },
  steps: {
    signIn: {
      text: 'Sign in at the network with the login that connected the account, and answer whatever it asks.',
      link: 'home',
      beyond: 'ours',
    },
    secure: {
      text: 'If nobody on your team changed the password, set a new one and sign out the devices you do not know.',
      beyond: 'ours',
    },
    hacked: {
      text: 'If somebody else got in, Facebook has a page for winning the account back.',
      families: ['facebook'],
      link: 'facebook-hacked',
      beyond: page('facebook-hacked'),
    },
    reconnect: {
      text: 'Reconnect the login in Hootsuite, so that it gets a new permission (token).',
      link: 'hootsuite-reconnect',
    },
  },
  prevention: {
    ownLogin: {
      text: 'Keep the password to yourself. Each colleague who looks after Pages or groups signs in with a login of their own.',
    },
    realName: {
      text: 'Use the name you go by in daily life, not an alias. Then people can tell who it is.',
      families: ['facebook'],
    },
    alerts: {
      text: 'Let Facebook alert you when a sign-in comes from somewhere it does not know.',
      families: ['facebook'],
      link: 'facebook-login-alerts',
    },
    trust: {
      text: 'When such an alert comes, tell Facebook which devices and browsers are yours.',
      families: ['facebook'],
    },
    shareInTool: {
      text: 'Share accounts through Hootsuite’s own permissions instead of a password.',
      beyond: page('hootsuite-safeguard'),
    },
    plan: { text: 'Plan a password change together with the reconnect that has to follow.', beyond: 'ours' },
    separate: {
      text: 'If you use several Facebook accounts, give each a browser profile of its own instead of signing out and in.',
      families: ['facebook'],
      beyond: 'ours',
    },
    general: { text: 'Hootsuite has general advice on keeping accounts connected.', link: 'hootsuite-safeguard' },
  },
  scope: {
    tools: { text: 'Every outside tool loses this login, not Hootsuite alone.' },
    login: { text: 'Everything the login carries goes down together.', beyond: 'ours' },
  },
  affects: 'login',
  reconnectPossible: true,
  // a page that demands a new password lets nobody in before there is one
  todo: { newPassword: { text: 'Sign in at the network and set a new password.', link: 'home', beyond: 'ours' } },
  done: 'It lets me in again',
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
}
