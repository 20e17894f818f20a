import type { OAuthPages } from '../../types'

export const facebookOAuth: OAuthPages = {
  site: 'facebook',
  hosts: ['www.facebook.com', 'm.facebook.com', 'web.facebook.com', 'business.facebook.com'],
  asks: ['/dialog/oauth', '/*/dialog/oauth', '/x/oauth', '/privacy/consent/gdp'],
}
