import { logos } from '../logos'
import type { Network } from '../types'

export const linkedin: Network = {
  id: 'linkedin',
  family: 'linkedin',
  name: 'LinkedIn',
  logo: logos.linkedin,
  aliases: ['linked in', 'linkedin page'],
  lifespan: { kind: 'fixed', days: 365 },
  idle: {
    days: 60,
    source: { section: 'LinkedIn token expired', link: 'article', read: '2026-11-23' },
  },
  inArticle: true,
  source: { section: 'Token expiry, C', link: 'article', read: '2026-11-23' },
}
