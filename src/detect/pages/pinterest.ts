import type { Site } from '../types'

const seen = '2026-11-23'

export const pinterest: Site = {
  id: 'pinterest',
  name: 'Pinterest',
  hosts: [
    'www.pinterest.com',
    'pinterest.com',
    'www.pinterest.de',
    'www.pinterest.fr',
    'www.pinterest.es',
    'www.pinterest.it',
    'www.pinterest.co.uk',
    'www.pinterest.ca',
    'www.pinterest.com.au',
  ],
  families: ['pinterest'],
  overlay: true,
  ownedBySignedIn: true,
  patterns: [
    {
      id: 'pinterest-suspended',
      kind: 'suspended',
      words: ['your account has been deactivated', 'your account has been suspended'],
      except: ['/pin'],
      strength: 'certain',
      source: 'dialog at sign-in; no address is known',
      seen,
    },
  ],
}
