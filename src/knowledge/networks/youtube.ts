import { logos } from '../logos'
import type { Network } from '../types'

export const youtube: Network = {
  id: 'youtube',
  family: 'youtube',
  name: 'YouTube',
  logo: logos.youtube,
  aliases: ['you tube'],
  lifespan: { kind: 'renews' },
  inArticle: true,
  source: { section: 'Token expiry, C', link: 'article', read: '2026-11-23' },
}
