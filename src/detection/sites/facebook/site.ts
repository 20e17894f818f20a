import type { Site } from '../../types'
import { facebookOAuth } from './oauth'
import { facebook } from './patterns'
import { facebookProvenance } from './provenance'

export const facebookSite: Site = {
  ...facebook,
  name: 'Facebook',
  families: ['facebook'],
  allowOverlay: true,
  ownedBySignedIn: true,
  provenance: facebookProvenance,
  oauth: facebookOAuth,
}
