import type { OAuthPages } from '../../types'

export const googleOAuth: OAuthPages = {
  site: 'google',
  hosts: ['accounts.google.com'],
  asks: ['/o/oauth2', '/signin/oauth'],
}
