import type { Cause } from '../types'

export const unconfirmedAccount: Cause = {
  id: 'unconfirmed-account',
  title: 'Unconfirmed account',
  summary: { text: 'Facebook wants something settled on the account itself before any tool may use it.' },
  families: ['facebook'],
  triggers: [{ text: 'Facebook does not say much about why; the account shows it after signing in.' }],
  steps: [
    {
      text: 'Sign in on facebook.com and do what it shows you, such as confirming an address or number.',
      link: 'facebook',
    },
    { text: 'When it no longer asks for anything, reconnect the login in Hootsuite.', link: 'hootsuite-reconnect' },
  ],
  prevention: [{ text: 'Keep the account’s email address and phone number current and confirmed.' }],
  scope: [{ text: 'Everything this login carries.' }],
  reconnectHelps: false,
  synonyms: ['unconfirmed', 'confirm email', 'confirm your account', 'not confirmed', 'error 190 464'],
  source: { section: 'Unconfirmed Facebook account', link: 'article', read: '2026-11-23' },
}
