import type { Cause } from '../types'

export const lockedAccount: Cause = {
  id: 'locked-account',
  title: 'Locked account',
  summary: { text: 'X has locked the account for now, since something looked unsafe or against its rules.' },
  families: ['x'],
  triggers: [
    { text: 'Activity that looked suspicious to X.' },
    { text: 'Behaviour X takes to be against its rules or terms.' },
    { text: 'An email address that was never confirmed.' },
  ],
  steps: [
    { text: 'Sign in at X; the unlock page says what it needs.', link: 'x-unlock' },
    { text: 'Do each thing it lists: a code, a puzzle, a new password.', link: 'x-locked' },
    { text: 'When the account is open again, reconnect it in Hootsuite.', link: 'hootsuite-reconnect' },
  ],
  prevention: [
    {
      text: 'Go through X’s security tips: a strong password of its own, and two-factor authentication.',
      link: 'x-security',
    },
    { text: 'Post and follow at the pace of a person, and keep the email address confirmed.' },
  ],
  scope: [{ text: 'This account alone.' }],
  reconnectHelps: false,
  synonyms: ['locked', 'unusual activity', 'arkose', 'unlock', 'error 326', 'verify your email'],
  source: { section: 'Locked Twitter account', link: 'article', read: '2026-11-23' },
}
