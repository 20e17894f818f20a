import type { Site } from '../../types'
import { hootsuite } from './patterns'
import { hootsuiteProvenance } from './provenance'

/** The notice names accounts of any network, whoever is signed in where. */
export const hootsuiteSite: Site = {
  ...hootsuite,
  name: 'Hootsuite',
  families: [],
  allowOverlay: true,
  ownedBySignedIn: false,
  provenance: hootsuiteProvenance,
}
