import type { Site } from '../types'

const seen = '2026-11-23'

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['www.instagram.com', 'instagram.com', 'i.instagram.com'],
  families: ['facebook', 'instagram-personal'],
  overlay: true,
  ownedBySignedIn: true,
  patterns: [
    {
      id: 'instagram-suspended',
      kind: 'suspended',
      paths: ['/accounts/suspended', '/accounts/disabled'],
      strength: 'certain',
      source: 'addresses of the suspension pages',
      seen,
    },
    {
      id: 'instagram-challenge',
      kind: 'checkpoint',
      paths: ['/challenge', '/auth_platform', '/checkpoint/#'],
      strength: 'certain',
      source: 'addresses of the challenge pages; all reserved names',
      seen,
    },
    {
      id: 'instagram-words-suspended',
      kind: 'suspended',
      words: [
        'we suspended your account',
        'your account has been suspended',
        'we disabled your account',
        'your account has been disabled',
      ],
      strength: 'certain',
      source: 'wording of the suspension page, English',
      seen,
    },
    {
      id: 'instagram-words-challenge',
      kind: 'checkpoint',
      words: ["help us confirm it's you", 'suspicious login attempt', 'we detected an unusual login attempt'],
      strength: 'certain',
      source: 'wording of the challenge page, English',
      seen,
    },
  ],
}
