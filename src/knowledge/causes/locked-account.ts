import { article, page } from '../links'
import type { Cause } from '../types'

export const lockedAccount: Cause = {
  id: 'locked-account',
  title: 'Locked account',
  summary: { text: 'X has locked the account for now, because it may not be safe. That cut it off from Hootsuite.' },
  families: ['x'],
  inArticle: true,
  triggers: {
    suspicious: { text: 'X saw something suspicious, and against its rules or terms.' },
    email: { text: 'The email address of the account was never confirmed.', beyond: page('x-unlock') },
  },
  steps: {
    signIn: { text: 'Sign in at X. Its unlock page says what it needs.', link: 'x-unlock', lifts: true },
    follow: {
      text: 'Do each thing it lists to get the account back, such as a code, a puzzle or a new password.',
      link: 'x-locked',
      lifts: true,
    },
    reconnect: { text: 'When the account is open again, reconnect it in Hootsuite.', link: 'hootsuite-reconnect' },
  },
  prevention: {
    tips: { text: 'X has tips for keeping an account safe.', link: 'x-security' },
    password: {
      text: 'Use a password of its own, and two-factor authentication (a second proof besides the password).',
      beyond: 'ours',
    },
    pace: { text: 'Post and follow at the pace of a person, and keep the email address confirmed.', beyond: 'ours' },
  },
  scope: { account: { text: 'This account alone.' } },
  affects: 'login',
  reconnectPossible: false,
  todo: { x: { text: 'Unlock the account at X.', link: 'x-unlock' } },
  done: 'It is open again',
  synonyms: ['locked', 'unusual activity', 'arkose', 'unlock', 'error 326', 'verify your email'],
  source: article('Locked Twitter account'),
}
