import { logos } from '../logos'
import type { Network } from '../types'

export const instagramPersonal: Network = {
  id: 'instagram-personal',
  family: 'instagram-personal',
  name: 'Instagram personal',
  logo: logos.instagram,
  aliases: ['ig personal'],
  lifespan: { kind: 'renews' },
  inArticle: true,
  source: { section: 'Token expiry, C', link: 'article', read: '2026-11-23' },
}
