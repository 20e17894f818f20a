import type { Network } from '../types'

export const bluesky: Network = {
  id: 'bluesky',
  family: 'bluesky',
  name: 'Bluesky',
  aliases: ['bsky'],
  lifespan: { kind: 'none' },
  inArticle: false,
  source: { section: 'App passwords', link: 'bluesky-apps', read: '2026-11-23' },
}
