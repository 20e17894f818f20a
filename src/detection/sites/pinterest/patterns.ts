import type { WatchedSite } from '../../types'
import { countries } from './countries'

export const pinterest = {
  id: 'pinterest',
  hosts: ['www.pinterest.com', 'pinterest.com', '??.pinterest.com', ...countries.map(c => `www.pinterest.${c}`)],
  sitePaths: ['/', '/login', '/business'],
  settings: ['/settings'],
  patterns: [
    {
      id: 'pinterest-suspended',
      kind: 'suspended',
      words: { en: ['your account has been deactivated', 'your account has been suspended'] },
      except: ['/pin'],
    },
    {
      id: 'pinterest-signed-out',
      kind: 'signed-out',
      paths: ['/login'],
    },
  ],
} as const satisfies WatchedSite
