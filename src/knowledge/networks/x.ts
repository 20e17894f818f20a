import { logos } from '../logos'
import type { Network } from '../types'

export const x: Network = {
  id: 'x',
  family: 'x',
  name: 'X',
  logo: logos.x,
  aliases: ['twitter', 'x (twitter)', 'x / twitter'],
  lifespan: { kind: 'none' },
  inArticle: true,
  source: { section: 'Token expiry, C', link: 'article', read: '2026-11-23' },
}
