import type { OAuthPages } from '../../types'

export const xOAuth: OAuthPages = {
  site: 'x',
  hosts: ['x.com', 'twitter.com', 'api.x.com', 'api.twitter.com'],
  asks: ['/i/oauth2/authorize', '/oauth/authorize', '/oauth/authenticate'],
}
