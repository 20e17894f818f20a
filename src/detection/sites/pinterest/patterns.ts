import type { Site } from '../../types'
import { countries } from './countries'

const seen = '2026-11-23'

export const pinterest: Site = {
  id: 'pinterest',
  name: 'Pinterest',
  hosts: ['www.pinterest.com', 'pinterest.com', '??.pinterest.com', ...countries.map(c => `www.pinterest.${c}`)],
  families: ['pinterest'],
  sitePaths: ['/', '/login', '/business'],
  settings: ['/settings'],
  allowOverlay: true,
  ownedBySignedIn: true,
  patterns: [
    {
      id: 'pinterest-suspended',
      kind: 'suspended',
      words: { en: ['your account has been deactivated', 'your account has been suspended'] },
      except: ['/pin'],
      source: 'dialog at sign-in; no address is known',
      verifiedOn: seen,
    },
    {
      id: 'pinterest-signed-out',
      kind: 'signed-out',
      paths: ['/login'],
      source: 'address of the sign-in page',
      verifiedOn: seen,
    },
  ],
}
