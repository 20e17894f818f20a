import { facebookOAuth } from './sites/facebook/oauth'
import { googleOAuth } from './sites/google/oauth'
import { instagramOAuth } from './sites/instagram/oauth'
import { linkedinOAuth } from './sites/linkedin/oauth'
import { pinterestOAuth } from './sites/pinterest/oauth'
import { threadsOAuth } from './sites/threads/oauth'
import { xOAuth } from './sites/x/oauth'
import type { OAuthPages } from './types'

/** Of every network, and no more of a site than this: the script that follows OAuth flows carries it. */
export const oauthPages: readonly OAuthPages[] = [
  facebookOAuth,
  instagramOAuth,
  threadsOAuth,
  linkedinOAuth,
  xOAuth,
  pinterestOAuth,
  googleOAuth,
]
