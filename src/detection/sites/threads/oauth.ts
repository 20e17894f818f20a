import type { OAuthPages } from '../../types'

export const threadsOAuth: OAuthPages = {
  site: 'threads',
  hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
  asks: ['/oauth/authorize'],
}
