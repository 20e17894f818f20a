import { allBut } from '../families'
import { article, unlinked } from '../links'
import type { Cause } from '../types'

export const suspendedAccount: Cause = {
  id: 'suspended-account',
  title: 'Suspended account',
  summary: {
    text: 'The network has taken the account out of use. It must be restored there before it can be reconnected.',
  },
  families: 'every',
  inArticle: true,
  triggers: {
    rules: { text: 'X found its rules broken.', families: ['x'] },
    fake: { text: 'To X the account looked fake or like spam.', families: ['x'] },
    hacked: { text: 'X thinks somebody else may have got in, and stopped it to prevent harm.', families: ['x'] },
    abuse: { text: 'People reported it for abuse.', families: ['x'] },
    elsewhere: {
      text: 'The network found its rules broken, or thinks that somebody else may have got in.',
      families: allBut('x'),
      beyond: 'ours',
    },
    mistake: { text: 'It happens by mistake, too: it need not be anything you did.' },
  },
  steps: {
    signIn: { text: 'Sign in at the network: it says why.', link: 'home', lifts: true },
    x: {
      text: 'Confirm your details if X asks for them, and do whatever else it says.',
      families: ['x'],
      link: 'x-suspended',
      lifts: true,
    },
    follow: { text: 'Do what it asks.', families: allBut('x'), lifts: true, beyond: 'ours' },
    deadline: {
      text: 'Mind the number of days the page names. After that the account can be deleted for good.',
      families: ['facebook', 'instagram-personal'],
      lifts: true,
      beyond: unlinked('Instagram’s notice of a suspension, as quoted by people who saw it'),
    },
    appealX: { text: 'If that does not bring it back, appeal to X.', families: ['x'], link: 'x-appeal', lifts: true },
    appeal: {
      text: 'If that does not bring it back, use the appeal the page offers.',
      families: allBut('x'),
      lifts: true,
      beyond: 'ours',
    },
    reconnect: { text: 'Once it is back, reconnect it in Hootsuite.', link: 'hootsuite-reconnect' },
  },
  prevention: {
    realName: { text: 'Use a real name, not an alias.' },
    rights: { text: 'Publish nothing that belongs to others, and nothing the network finds unsuitable.' },
    bulk: { text: 'Keep bulk actions, repeated posts and bought followers off the account.', beyond: 'ours' },
    secure: {
      text: 'Give the login a password of its own, and two-factor authentication (a second proof besides it).',
      beyond: 'ours',
    },
  },
  scope: {
    account: { text: 'The account, in every tool.', beyond: 'ours' },
    login: { text: 'What was connected with the same login goes with it.', beyond: 'ours' },
  },
  affects: 'login',
  reconnectPossible: false,
  todo: {
    x: { text: 'Sign in at X and see why it is suspended.', families: ['x'], link: 'home' },
    elsewhere: {
      text: 'Sign in at the network and do what it asks.',
      families: allBut('x'),
      link: 'home',
      beyond: 'ours',
    },
  },
  done: 'It is open again',
  synonyms: ['suspended', 'disabled', 'deactivated', 'banned', 'terminated', 'read-only', 'error 64', 'appeal'],
  source: article('Suspended Twitter account'),
}
