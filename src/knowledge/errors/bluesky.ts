import type { KnownError } from '../types'

const ours = {
  families: ['bluesky'],
  verdict: 'cause',
  source: { section: 'AT Protocol: errors of a session', read: '2026-11-23' },
} as const

export const blueskyErrors: readonly KnownError[] = [
  {
    ...ours,
    id: 'bluesky-expired-token',
    name: 'ExpiredToken',
    code: 'expiredtoken',
    causes: [['token-expired', 'likely']],
    text: 'The permission (token) ran out, and the tool did not or could not renew it. Reconnect, with a new app password if it asks for one.',
  },
  {
    ...ours,
    id: 'bluesky-invalid-token',
    name: 'InvalidToken',
    code: 'invalidtoken',
    causes: [
      ['access-revoked', 'likely'],
      ['token-expired', 'possible'],
    ],
    text: 'Bluesky does not know the permission (token) any more. Make a new app password at Bluesky and reconnect with it.',
  },
  {
    ...ours,
    id: 'bluesky-authentication-required',
    name: 'AuthenticationRequired',
    code: 'authenticationrequired',
    also: ['authrequired'],
    phrases: ['invalid identifier or password'],
    causes: [
      ['access-revoked', 'likely'],
      ['password-or-security-alert', 'possible'],
    ],
    text: 'Bluesky does not accept the app password: it was deleted or mistyped, or the name of the account has changed. Make a new one and reconnect.',
  },
  {
    ...ours,
    id: 'bluesky-account-takedown',
    name: 'AccountTakedown',
    code: 'accounttakedown',
    causes: [['suspended-account', 'certain']],
    text: 'Bluesky has taken the account out of use. Sign in there to see why; no reconnect works until it is restored.',
  },
]
