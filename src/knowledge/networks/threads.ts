import { logos } from '../logos'
import type { Network } from '../types'

export const threads: Network = {
  id: 'threads',
  family: 'threads',
  name: 'Threads',
  logo: logos.threads,
  aliases: [],
  lifespan: { kind: 'fixed', days: 60 },
  inArticle: false,
  source: { section: 'Long-lived tokens', link: 'threads-tokens', read: '2026-11-23' },
}
