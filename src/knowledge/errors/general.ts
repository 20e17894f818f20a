import type { FamilyId } from '../ids'
import type { KnownError } from '../types'

const everyone: readonly FamilyId[] = [
  'facebook',
  'instagram-personal',
  'linkedin',
  'x',
  'pinterest',
  'youtube',
  'threads',
  'tiktok',
  'bluesky',
  'google-business',
]

/** What means the same at every network; these say less than any code of a network's own. */
export const generalErrors: readonly KnownError[] = [
  {
    id: 'any-429',
    families: everyone,
    name: '429 Too Many Requests',
    also: ['rate_limit_exceeded', 'ratelimitexceeded'],
    status: ['429'],
    phrases: ['too many requests', 'rate limit exceeded'],
    verdict: 'wait',
    causes: [],
    text: 'The network was asked too often in a short time. Your account is still connected. Wait an hour and try again.',
    source: { section: 'HTTP: status 429', read: '2026-11-23' },
  },
  {
    id: 'any-5xx',
    families: everyone,
    name: '500–504',
    status: ['500', '502', '503', '504'],
    phrases: ['internal server error', 'bad gateway', 'service unavailable', 'gateway timeout', 'gateway time out'],
    verdict: 'wait',
    causes: [],
    text: 'The network’s own service is failing. Your account is still connected. Wait and try again.',
    source: { section: 'HTTP: status 500 to 504', read: '2026-11-23' },
  },
]
