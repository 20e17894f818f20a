import type { OAuthPages } from '../../types'

export const pinterestOAuth: OAuthPages = {
  site: 'pinterest',
  hosts: ['www.pinterest.com'],
  asks: ['/oauth'],
}
