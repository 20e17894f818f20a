import type { Site } from '../../types'
import { xOAuth } from './oauth'
import { x } from './patterns'
import { xProvenance } from './provenance'

export const xSite: Site = {
  ...x,
  name: 'X',
  families: ['x'],
  allowOverlay: true,
  ownedBySignedIn: true,
  provenance: xProvenance,
  oauth: xOAuth,
}
