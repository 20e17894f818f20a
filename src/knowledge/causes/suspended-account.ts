import { allBut } from '../families'
import { article, unlinked } from '../links'
import type { Cause } from '../types'

export const suspendedAccount: Cause = {
  id: 'suspended-account',
  title: 'Suspended account',
  summary: {
    text: '{network} has suspended the account. Restore it there before you reconnect it.',
  },
  families: 'every',
  inArticle: true,
  triggers: {
    rules: { text: 'X says the account broke its rules.', families: ['x'] },
    fake: { text: 'X thinks the account is fake or spam.', families: ['x'] },
    hacked: {
      text: 'X thinks someone else may have gotten in, and stopped the account to prevent harm.',
      families: ['x'],
    },
    abuse: { text: 'People reported the account for abuse.', families: ['x'] },
    elsewhere: {
      text: '{network} says the account broke its rules, or thinks someone else may have gotten in.',
      families: allBut('x'),
      beyond: 'ours',
    },
    mistake: { text: 'It can also be a mistake. You may have done nothing wrong.' },
  },
  steps: {
    signIn: { text: 'Sign in to {network}. It says why the account is suspended.', link: 'home', lifts: true },
    x: {
      text: 'Confirm your details if X asks for them, and do whatever else it says.',
      families: ['x'],
      link: 'x-suspended',
      lifts: true,
    },
    follow: { text: 'Do what it asks.', families: allBut('x'), lifts: true, beyond: 'ours' },
    deadline: {
      text: 'Note the deadline on the page. After that, the account can be deleted for good.',
      families: ['facebook', 'instagram-personal'],
      lifts: true,
      beyond: unlinked('Instagram’s notice of a suspension, as quoted by people who saw it'),
    },
    appealX: { text: 'If the account stays suspended, appeal to X.', families: ['x'], link: 'x-appeal', lifts: true },
    appeal: {
      text: 'If the account stays suspended, use the appeal on that page.',
      families: allBut('x'),
      lifts: true,
      beyond: 'ours',
    },
    reconnect: { text: 'Once the account is restored, reconnect it in {tool}.', link: 'hootsuite-reconnect' },
  },
  prevention: {
    realName: { text: 'Use a real name, not an alias.' },
    rights: { text: 'Don’t publish other people’s work, or posts that {network} doesn’t allow.' },
    bulk: { text: 'Avoid bulk actions, repeated posts, and bought followers.', beyond: 'ours' },
    secure: {
      text: 'Use a unique password. Turn on two-factor authentication (a second step when you sign in).',
      beyond: 'ours',
    },
  },
  scope: {
    account: { text: 'The account, in every tool.', beyond: 'ours' },
    login: { text: 'Other accounts using the same login disconnect too.', beyond: 'ours' },
  },
  affects: 'login',
  reconnectPossible: false,
  todo: {
    x: { text: 'Sign in to X and see why it’s suspended.', families: ['x'], link: 'home' },
    elsewhere: {
      text: 'Sign in to {network} and do what it asks.',
      families: allBut('x'),
      link: 'home',
      beyond: 'ours',
    },
  },
  done: 'It’s restored',
  synonyms: ['suspended', 'disabled', 'deactivated', 'banned', 'terminated', 'read-only', 'error 64', 'appeal'],
  source: article('Suspended Twitter account'),
  familySources: {
    x: article('Suspended Twitter account'),
    others: article('Token expiry, B'),
  },
}
