import type { OAuthPages } from '../../types'

export const linkedinOAuth: OAuthPages = {
  site: 'linkedin',
  hosts: ['www.linkedin.com'],
  asks: ['/oauth/v2/authorization', '/oauth/v2/authorization-submit', '/oauth/v2/login-success'],
  refuses: ['/oauth/v2/login-cancel', '/oauth/v2/authorization-cancel'],
}
