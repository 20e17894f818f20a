import type { Site } from '../../types'
import { pinterestOAuth } from './oauth'
import { pinterest } from './patterns'
import { pinterestProvenance } from './provenance'

export const pinterestSite: Site = {
  ...pinterest,
  name: 'Pinterest',
  families: ['pinterest'],
  allowOverlay: true,
  ownedBySignedIn: true,
  provenance: pinterestProvenance,
  oauth: pinterestOAuth,
}
