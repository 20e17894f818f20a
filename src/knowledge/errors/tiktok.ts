import type { KnownError } from '../types'

const ours = {
  families: ['tiktok'],
  verdict: 'cause',
  source: { section: 'TikTok API: error handling', read: '2026-11-23' },
} as const

export const tiktokErrors: readonly KnownError[] = [
  {
    ...ours,
    id: 'tiktok-access-token-invalid',
    name: 'access_token_invalid',
    code: 'access_token_invalid',
    phrases: ['access token is invalid or not found in the request'],
    causes: [
      ['token-expired', 'likely'],
      ['access-revoked', 'possible'],
    ],
    text: 'TikTok does not accept the permission (token) any more: it ran out, or the tool was removed. Reconnect.',
  },
  {
    ...ours,
    id: 'tiktok-scope-not-authorized',
    name: 'scope_not_authorized',
    code: 'scope_not_authorized',
    also: ['scope_permission_missed'],
    phrases: ['the user did not authorize the scope'],
    causes: [['access-revoked', 'likely']],
    text: 'A single permission is missing: never ticked, or taken away in TikTok. Reconnect and leave every box ticked.',
  },
  {
    ...ours,
    id: 'tiktok-auth-removed',
    name: 'auth_removed',
    code: 'auth_removed',
    causes: [['access-revoked', 'certain']],
    text: 'While the post was being worked on, somebody removed the tool from the apps TikTok lets in. Reconnect and post again.',
    source: { section: 'TikTok: get post status', read: '2026-11-23' },
  },
  {
    ...ours,
    id: 'tiktok-invalid-grant',
    name: 'invalid_grant',
    code: 'invalid_grant',
    phrases: ['invalid grant'],
    causes: [
      ['token-expired', 'likely'],
      ['access-revoked', 'possible'],
    ],
    text: 'The permission (token) cannot be renewed any more: it ran out or was taken back. Reconnect.',
    source: { section: 'TikTok login: error handling', read: '2026-11-23' },
  },
  {
    ...ours,
    id: 'tiktok-access-denied',
    name: 'access_denied',
    code: 'access_denied',
    causes: [['access-revoked', 'possible']],
    text: 'When TikTok asked whether the tool may have access, the answer was no. Start the reconnect again and allow it.',
    source: { section: 'TikTok login: error handling', read: '2026-11-23' },
  },
]
