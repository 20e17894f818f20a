import type { Site } from '../../types'
import { instagramOAuth } from './oauth'
import { instagram } from './patterns'
import { instagramProvenance } from './provenance'

export const instagramSite: Site = {
  ...instagram,
  name: 'Instagram',
  families: ['facebook', 'instagram-personal'],
  accountNetworks: ['instagram-business', 'instagram-personal'],
  allowOverlay: true,
  ownedBySignedIn: true,
  provenance: instagramProvenance,
  oauth: instagramOAuth,
}
