import { logos } from '../logos'
import type { Network } from '../types'

export const facebookAds: Network = {
  id: 'facebook-ads',
  family: 'facebook',
  name: 'Facebook Ads',
  logo: logos.facebook,
  aliases: ['fb ads', 'meta ads'],
  lifespan: { kind: 'fixed', days: 60 },
  inArticle: true,
  source: { section: 'Token expiry, C', link: 'article', read: '2026-11-23' },
}
