import type { Site } from '../../types'
import { googleOAuth } from './oauth'
import { google } from './patterns'
import { googleProvenance } from './provenance'

export const googleSite: Site = {
  ...google,
  name: 'Google',
  families: ['youtube', 'google-business'],
  allowOverlay: true,
  ownedBySignedIn: true,
  provenance: googleProvenance,
  oauth: googleOAuth,
}
