import { logos } from '../logos'
import type { Network } from '../types'

export const googleBusiness: Network = {
  id: 'google-business',
  family: 'google-business',
  name: 'Google Business Profile',
  logo: logos.google,
  aliases: ['google business profile', 'google my business', 'gbp'],
  lifespan: { kind: 'renews' },
  inArticle: false,
  source: { section: 'Refresh token expiration', link: 'google-tokens', read: '2026-11-23' },
}
