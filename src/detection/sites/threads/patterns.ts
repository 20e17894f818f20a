import type { WatchedSite } from '../../types'

export const threads = {
  id: 'threads',
  hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
  sitePaths: ['/'],
  settings: [],
  patterns: [
    {
      id: 'threads-limited',
      kind: 'limited',
      words: { en: ['your account has been restricted', 'action blocked', 'your account is temporarily blocked'] },
    },
  ],
} as const satisfies WatchedSite
