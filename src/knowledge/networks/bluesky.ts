import { logos } from '../logos'
import type { Network } from '../types'

export const bluesky: Network = {
  id: 'bluesky',
  family: 'bluesky',
  name: 'Bluesky',
  logo: logos.bluesky,
  aliases: ['bsky'],
  lifespan: { kind: 'none' },
  inArticle: false,
  source: { section: 'App passwords', link: 'bluesky-apps', read: '2026-11-23' },
}
