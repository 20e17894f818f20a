import { article } from '../links'
import type { Cause } from '../types'

export const unconfirmedAccount: Cause = {
  id: 'unconfirmed-account',
  title: 'Unconfirmed account',
  summary: { text: 'Facebook needs you to confirm something first. Then you can reconnect the account.' },
  families: ['facebook'],
  inArticle: true,
  triggers: { unknown: { text: 'Little is known so far about what causes this.' } },
  steps: {
    signIn: {
      text: 'Sign in to Facebook. It shows what it needs, such as a confirmed email address. Do that there.',
      link: 'home',
      lifts: true,
    },
    reconnect: {
      text: 'Once it asks for nothing more, reconnect the login in {tool}.',
      link: 'hootsuite-reconnect',
    },
  },
  prevention: {
    contact: { text: 'Keep the account’s email address and phone number up to date and confirmed.', beyond: 'ours' },
  },
  scope: { login: { text: 'All accounts using this login.', beyond: 'ours' } },
  affects: 'login',
  reconnectPossible: false,
  todo: { facebook: { text: 'Sign in to Facebook and do what it asks.', link: 'home' } },
  done: 'It’s confirmed',
  synonyms: ['unconfirmed', 'confirm email', 'confirm your account', 'not confirmed', 'error 190 464'],
  source: article('Unconfirmed Facebook account'),
}
