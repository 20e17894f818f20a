import type { Network } from '../types'

export const facebookAds: Network = {
  id: 'facebook-ads',
  family: 'facebook',
  name: 'Facebook Ads',
  aliases: ['fb ads', 'meta ads'],
  lifespan: { kind: 'fixed', days: 60 },
  inArticle: true,
  source: { section: 'Token expiry, C', link: 'article', read: '2026-11-23' },
}
