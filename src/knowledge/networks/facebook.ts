import { logos } from '../logos'
import type { Network } from '../types'

export const facebook: Network = {
  id: 'facebook',
  family: 'facebook',
  name: 'Facebook',
  logo: logos.facebook,
  aliases: ['fb', 'facebook page'],
  lifespan: { kind: 'fixed', days: 60 },
  inArticle: true,
  source: { section: 'Token expiry, C', link: 'article', read: '2026-11-23' },
}
