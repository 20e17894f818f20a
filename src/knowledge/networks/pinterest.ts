import { logos } from '../logos'
import type { Network } from '../types'

export const pinterest: Network = {
  id: 'pinterest',
  family: 'pinterest',
  name: 'Pinterest',
  logo: logos.pinterest,
  aliases: [],
  lifespan: { kind: 'none' },
  inArticle: true,
  source: { section: 'Token expiry, C', link: 'article', read: '2026-11-23' },
}
