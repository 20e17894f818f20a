import type { KnownError } from '../types'

const ours = { families: ['linkedin'], verdict: 'cause' } as const
const page = { section: 'LinkedIn API: error handling', read: '2026-11-23' }

export const linkedinErrors: readonly KnownError[] = [
  {
    ...ours,
    id: 'linkedin-65600',
    name: '65600',
    code: '65600',
    also: ['invalid_access_token'],
    causes: [
      ['token-expired', 'possible'],
      ['access-revoked', 'possible'],
    ],
    text: 'LinkedIn does not know the permission (token) the tool showed. Look whether the tool is still among the permitted services, then reconnect.',
    source: page,
  },
  {
    ...ours,
    id: 'linkedin-65601',
    name: '65601',
    code: '65601',
    also: ['revoked_access_token'],
    phrases: ['token used in the request has been revoked by the user'],
    causes: [['access-revoked', 'likely']],
    text: 'LinkedIn says the permission (token) was taken back. It also says so right after a fresh login, when nobody did anything. Wait some minutes, then reconnect once.',
    source: { section: 'LinkedIn API: error handling, and reports of developers', read: '2026-11-23' },
  },
  {
    ...ours,
    id: 'linkedin-65602',
    name: '65602',
    code: '65602',
    also: ['expired_access_token'],
    phrases: ['token used in the request has expired'],
    causes: [
      ['token-expired', 'likely'],
      ['inactive-token', 'possible'],
    ],
    text: 'The permission (token) ran out: a year has passed, or nobody worked with LinkedIn in the tool for 60 days. Reconnect.',
    source: {
      section: 'LinkedIn API: error handling; the number from messages seen by developers',
      read: '2026-11-23',
    },
  },
  {
    ...ours,
    id: 'linkedin-403-access-denied',
    name: '403 ACCESS_DENIED',
    code: 'access_denied',
    also: ['403/100'],
    status: ['403'],
    phrases: ['not enough permissions to access'],
    causes: [
      ['role-lost', 'likely'],
      ['access-revoked', 'possible'],
    ],
    text: 'LinkedIn knows the login but does not let it do this. Either the role on the Page is gone, or a permission was not granted at the last reconnect.',
    source: page,
  },
  {
    ...ours,
    id: 'linkedin-empty-token',
    name: 'Empty OAuth2 access token',
    phrases: ['empty oauth2 access token'],
    verdict: 'tool',
    causes: [],
    text: 'The tool asked without showing any permission (token). The fault is the tool’s, not yours. Reconnect once; if it comes back, tell the tool’s support.',
    source: page,
  },
  {
    ...ours,
    id: 'linkedin-invalid-grant',
    name: 'invalid_grant',
    code: 'invalid_grant',
    phrases: ['invalid grant', 'token has been expired or revoked'],
    causes: [
      ['token-expired', 'likely'],
      ['access-revoked', 'possible'],
      ['inactive-token', 'possible'],
    ],
    text: 'The permission (token) cannot be renewed any more: it ran out or was taken back. Trying again never helps; reconnect.',
    source: { section: 'Help page of nango.dev on LinkedIn', read: '2026-11-23' },
  },
  {
    ...ours,
    id: 'linkedin-401',
    name: '401',
    status: ['401'],
    phrases: ['401 unauthorized'],
    causes: [
      ['token-expired', 'possible'],
      ['inactive-token', 'possible'],
      ['access-revoked', 'possible'],
    ],
    text: 'LinkedIn does not accept the permission (token), and 401 alone does not say why. Look for a longer number beside it, such as 65602: it names the cause.',
    source: page,
  },
]
