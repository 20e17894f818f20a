import { article } from '../links'
import type { Cause } from '../types'

export const unconfirmedAccount: Cause = {
  id: 'unconfirmed-account',
  title: 'Unconfirmed account',
  summary: { text: 'Facebook wants something settled on the account itself. Only then can it be reconnected.' },
  families: ['facebook'],
  inArticle: true,
  triggers: { unknown: { text: 'Little is known so far about what brings it on.' } },
  steps: {
    signIn: {
      text: 'Sign in at Facebook. There you see what it needs, such as a confirmed email address, and can settle it.',
      link: 'home',
      lifts: true,
    },
    reconnect: {
      text: 'When it asks for nothing more, reconnect the login in Hootsuite.',
      link: 'hootsuite-reconnect',
    },
  },
  prevention: {
    contact: { text: 'Keep the account’s email address and phone number current and confirmed.', beyond: 'ours' },
  },
  scope: { login: { text: 'Everything this login carries.', beyond: 'ours' } },
  affects: 'login',
  reconnectPossible: false,
  todo: { facebook: { text: 'Sign in at Facebook and settle what it asks.', link: 'home' } },
  done: 'It is confirmed',
  synonyms: ['unconfirmed', 'confirm email', 'confirm your account', 'not confirmed', 'error 190 464'],
  source: article('Unconfirmed Facebook account'),
}
