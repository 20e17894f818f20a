import type { Site } from '../../types'

/** No challenge page of its own is known: it sends its people to Instagram's. */
export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
  families: ['threads'],
  sitePaths: ['/'],
  settings: [],
  allowOverlay: true,
  ownedBySignedIn: true,
  patterns: [
    {
      id: 'threads-limited',
      kind: 'limited',
      words: { en: ['your account has been restricted', 'action blocked', 'your account is temporarily blocked'] },
      source: 'wording of limits, from code that reads the site',
      verifiedOn: '2026-11-23',
    },
  ],
}
