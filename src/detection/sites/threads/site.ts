import type { Site } from '../../types'
import { threadsOAuth } from './oauth'
import { threads } from './patterns'
import { threadsProvenance } from './provenance'

/** No challenge page of its own is known: it sends its people to Instagram's. */
export const threadsSite: Site = {
  ...threads,
  name: 'Threads',
  families: ['threads'],
  allowOverlay: true,
  ownedBySignedIn: true,
  provenance: threadsProvenance,
  oauth: threadsOAuth,
}
