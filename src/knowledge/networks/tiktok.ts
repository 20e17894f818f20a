import { logos } from '../logos'
import type { Network } from '../types'

export const tiktok: Network = {
  id: 'tiktok',
  family: 'tiktok',
  name: 'TikTok',
  logo: logos.tiktok,
  aliases: ['tik tok'],
  lifespan: { kind: 'fixed', days: 180 },
  inArticle: false,
  source: { section: 'Refresh a user access token', link: 'tiktok-tokens', read: '2026-11-23' },
}
