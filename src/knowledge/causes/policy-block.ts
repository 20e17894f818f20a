import { page, unlinked } from '../links'
import type { Cause } from '../types'

const errors = page('facebook-errors')
const identityDialog = unlinked('Facebook’s message when posting as a Page, as quoted by tools')

export const policyBlock: Cause = {
  id: 'policy-block',
  title: 'Blocked for policy reasons',
  summary: {
    text: 'The network stops this login from publishing for a while, because it sees its policies broken.',
    beyond: errors,
  },
  families: ['facebook', 'instagram-personal', 'threads'],
  inArticle: false,
  triggers: {
    policy: { text: 'The network found something that was posted or done to be against its policies.', beyond: errors },
    identity: {
      text: 'Facebook wants to know who you are before you may publish as the Page.',
      families: ['facebook'],
      beyond: identityDialog,
    },
  },
  steps: {
    signIn: {
      text: 'Sign in at the network and see whether it asks for something.',
      link: 'home',
      lifts: true,
      beyond: 'ours',
    },
    identity: {
      text: 'If it wants your identity confirmed, open the Facebook app on your phone and do it there.',
      families: ['facebook'],
      lifts: true,
      beyond: identityDialog,
    },
    wait: { lifts: true, text: 'Otherwise wait, and try again later.', beyond: errors },
    reconnect: {
      text: 'If Hootsuite still lists the account as disconnected when the block is over, reconnect it there.',
      link: 'hootsuite-reconnect',
      beyond: 'ours',
    },
  },
  prevention: {
    rights: {
      text: 'Publish nothing that belongs to others, and nothing the network’s policies forbid.',
      beyond: 'ours',
    },
    identity: { text: 'Confirm your identity when the network first asks for it.', beyond: 'ours' },
  },
  scope: { posts: { text: 'Posts of this login do not go out until the block is over.', beyond: errors } },
  affects: 'login',
  reconnectPossible: false,
  tokenLives: true,
  todo: {
    facebook: {
      text: 'Sign in at Facebook and confirm who you are if asked.',
      families: ['facebook'],
      link: 'home',
      beyond: identityDialog,
    },
    elsewhere: {
      text: 'Sign in at the network and do what it asks.',
      families: ['instagram-personal', 'threads'],
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
