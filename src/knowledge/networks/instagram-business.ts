import { logos } from '../logos'
import type { Network } from '../types'

export const instagramBusiness: Network = {
  id: 'instagram-business',
  family: 'facebook',
  name: 'Instagram Business',
  logo: logos.instagram,
  aliases: ['ig business', 'instagram professional'],
  lifespan: { kind: 'fixed', days: 60 },
  inArticle: true,
  source: { section: 'Token expiry, C', link: 'article', read: '2026-11-23' },
}
