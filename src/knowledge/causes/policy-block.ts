import { page, unlinked } from '../links'
import type { Cause } from '../types'

const errors = page('facebook-errors')
const identityDialog = unlinked('Facebook’s message when posting as a Page, as quoted by tools')

export const policyBlock: Cause = {
  id: 'policy-block',
  title: 'Blocked for policy reasons',
  summary: {
    text: '{network} won’t let this login publish for now. It says a post or an action broke its policies.',
    beyond: errors,
  },
  families: ['facebook', 'instagram-personal', 'threads', 'tiktok'],
  inArticle: false,
  triggers: {
    policy: { text: '{network} says that a post or an action is against its policies.', beyond: errors },
    identity: {
      text: 'Facebook wants you to confirm your identity before you publish as the Page.',
      families: ['facebook'],
      beyond: identityDialog,
    },
  },
  steps: {
    signIn: {
      text: 'Sign in to {network} and check whether it asks for something.',
      link: 'home',
      lifts: true,
      beyond: 'ours',
    },
    identity: {
      text: 'If it asks you to confirm your identity, do that in the Facebook app on your phone.',
      families: ['facebook'],
      lifts: true,
      beyond: identityDialog,
    },
    wait: { lifts: true, text: 'If not, wait and try again later.', beyond: errors },
    reconnect: {
      text: 'If {tool} still lists the account as disconnected after the block, reconnect it there.',
      link: 'hootsuite-reconnect',
      beyond: 'ours',
    },
  },
  prevention: {
    rights: {
      text: 'Don’t publish other people’s work, or posts that break the policies of {network}.',
      beyond: 'ours',
    },
    identity: { text: 'Confirm your identity as soon as {network} asks for it.', beyond: 'ours' },
  },
  scope: { posts: { text: 'This login’s posts don’t go out until the block is over.', beyond: errors } },
  affects: 'login',
  reconnectPossible: false,
  tokenLives: true,
  todo: {
    facebook: {
      text: 'Sign in to Facebook and confirm who you are if asked.',
      families: ['facebook'],
      link: 'home',
      beyond: identityDialog,
    },
    elsewhere: {
      text: 'Sign in to {network} and do what it asks.',
      families: ['instagram-personal', 'threads', 'tiktok'],
      link: 'home',
      beyond: 'ours',
    },
  },
  done: 'The block is over',
  synonyms: [
    'policy',
    'policies',
    'temporarily blocked',
    'community standards',
    'cannot publish',
    'shadowban',
    'error 368',
  ],
  source: errors,
}
