import type { OAuthPages } from '../../types'

export const instagramOAuth: OAuthPages = {
  site: 'instagram',
  hosts: ['www.instagram.com', 'api.instagram.com'],
  asks: ['/oauth/authorize'],
}
