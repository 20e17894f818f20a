import { logos } from '../logos'
import type { Network } from '../types'

export const linkedinAds: Network = {
  id: 'linkedin-ads',
  family: 'linkedin',
  name: 'LinkedIn Ads',
  logo: logos.linkedin,
  aliases: ['linked in ads'],
  lifespan: { kind: 'fixed', days: 365 },
  idle: {
    days: 60,
    source: { section: 'LinkedIn token expired', link: 'article', read: '2026-11-23' },
  },
  inArticle: true,
  source: { section: 'Token expiry, C', link: 'article', read: '2026-11-23' },
}
