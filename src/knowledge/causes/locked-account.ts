import { article, page } from '../links'
import type { Cause } from '../types'

export const lockedAccount: Cause = {
  id: 'locked-account',
  title: 'Locked account',
  summary: { text: 'X has locked the account for now because it may not be safe. That disconnected it from {tool}.' },
  families: ['x'],
  inArticle: true,
  triggers: {
    suspicious: { text: 'X saw suspicious activity that breaks its rules or terms.' },
    email: { text: 'The account’s email address was never confirmed.', beyond: page('x-unlock') },
  },
  steps: {
    signIn: { text: 'Sign in to X. Its unlock page says what you need to do.', link: 'x-unlock', lifts: true },
    follow: {
      text: 'Do everything it asks to get the account back. That may be a code, a puzzle, or a new password.',
      link: 'x-locked',
      lifts: true,
    },
    reconnect: { text: 'Once the account is unlocked, reconnect it in {tool}.', link: 'hootsuite-reconnect' },
  },
  prevention: {
    tips: { text: 'X has tips for keeping an account secure.', link: 'x-security' },
    password: {
      text: 'Use a unique password. Turn on two-factor authentication (a second step when you sign in).',
      beyond: 'ours',
    },
    pace: { text: 'Post and follow at a human pace, and keep the email address confirmed.', beyond: 'ours' },
  },
  scope: { account: { text: 'Only this account.' } },
  affects: 'login',
  reconnectPossible: false,
  todo: { x: { text: 'Unlock the account on X.', link: 'x-unlock' } },
  done: 'It’s unlocked',
  synonyms: ['locked', 'unusual activity', 'arkose', 'unlock', 'error 326', 'verify your email'],
  source: article('Locked Twitter account'),
}
