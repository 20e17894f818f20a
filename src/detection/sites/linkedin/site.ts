import type { Site } from '../../types'
import { linkedinOAuth } from './oauth'
import { linkedin } from './patterns'
import { linkedinProvenance } from './provenance'

/** LinkedIn restricts people whose extensions alter its pages (its help page a1341387): nothing is inserted here. */
export const linkedinSite: Site = {
  ...linkedin,
  name: 'LinkedIn',
  families: ['linkedin'],
  allowOverlay: false,
  ownedBySignedIn: true,
  provenance: linkedinProvenance,
  oauth: linkedinOAuth,
}
