import type { KnownError } from '../types'

const ours = {
  families: ['pinterest'],
  verdict: 'cause',
  source: { section: 'Pinterest: token debugger', read: '2026-11-23' },
} as const

export const pinterestErrors: readonly KnownError[] = [
  {
    ...ours,
    id: 'pinterest-401',
    name: '401',
    // the number in the body of the same answer
    also: ['2'],
    status: ['401'],
    phrases: ['401 unauthorized'],
    causes: [
      ['token-expired', 'possible'],
      ['access-revoked', 'possible'],
      ['password-or-security-alert', 'possible'],
    ],
    text: 'Pinterest does not accept the permission (token) any more and gives no reason. Look whether you can still sign in there, then reconnect.',
    source: { section: 'Pinterest: authentication', link: 'pinterest-tokens', read: '2026-11-23' },
  },
  {
    ...ours,
    id: 'pinterest-session-expired',
    name: 'Session is expired',
    phrases: ['session is expired please generate a new'],
    causes: [['token-expired', 'certain']],
    text: 'The permission (token) of this login ran out. Reconnect.',
  },
  {
    ...ours,
    id: 'pinterest-user-deactivated',
    name: 'User is deactivated',
    phrases: ['user is deactivated', 'please reactivate your account'],
    causes: [['suspended-account', 'likely']],
    text: 'The Pinterest account is switched off. Sign in at Pinterest and switch it on again; reconnect after that.',
  },
  {
    ...ours,
    id: 'pinterest-app-deactivated',
    name: 'App is deactivated',
    phrases: ['app is deactivated'],
    verdict: 'tool',
    causes: [],
    text: 'Pinterest has switched off the tool itself, so nobody can post with it there. Reconnecting does not help. Tell the tool’s support.',
  },
]
