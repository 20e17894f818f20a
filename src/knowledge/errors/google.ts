import type { KnownError } from '../types'

const ours = { families: ['youtube', 'google-business'], verdict: 'cause' } as const
const page = { section: 'Using OAuth 2.0 to access Google APIs', link: 'google-tokens', read: '2026-11-23' }

export const googleErrors: readonly KnownError[] = [
  {
    ...ours,
    id: 'google-invalid-grant',
    name: 'invalid_grant',
    code: 'invalid_grant',
    phrases: ['invalid grant', 'token has been expired or revoked'],
    causes: [['access-revoked', 'likely']],
    text: 'Google does not accept the permission (token) any more. Somebody removed the tool, nobody used it for six months, or newer permissions took its place. Reconnect.',
    source: page,
  },
  {
    ...ours,
    id: 'google-admin-policy-enforced',
    name: 'admin_policy_enforced',
    code: 'admin_policy_enforced',
    phrases: ['admin policy enforced'],
    causes: [['role-lost', 'certain']],
    text: 'The administrator of your Google Workspace does not allow this tool. Ask for it to be allowed first; a reconnect fails until then.',
    source: page,
  },
  {
    ...ours,
    id: 'google-access-denied',
    name: 'access_denied',
    code: 'access_denied',
    causes: [['access-revoked', 'possible']],
    text: 'When Google asked whether the tool may have access, the answer was no. Start the reconnect again and allow everything it asks for.',
    source: { section: 'Google sign-in: handling errors', read: '2026-11-23' },
  },
]
