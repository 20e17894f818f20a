import type { SiteId } from '../knowledge/ids'

/** Where a network asks whether a tool may act for the user. */
export interface OAuthPages {
  readonly site: SiteId
  readonly hosts: readonly string[]
  /** Path prefixes by segment, lower case: '*' meets any one segment. */
  readonly asks: readonly string[]
  /** Where it ends when the user says no there. */
  readonly refuses?: readonly string[]
  readonly source: string
}

/** The permission pages of the networks. All are documents of their own: nothing leads there inside a page. */
export const oauthPages: readonly OAuthPages[] = [
  {
    site: 'facebook',
    hosts: ['www.facebook.com', 'm.facebook.com', 'web.facebook.com', 'business.facebook.com'],
    asks: ['/dialog/oauth', '/*/dialog/oauth', '/x/oauth', '/privacy/consent/gdp'],
    source: 'login dialog, old and new; carries Pages, Instagram Business and Ads as well',
  },
  {
    site: 'instagram',
    hosts: ['www.instagram.com', 'api.instagram.com'],
    asks: ['/oauth/authorize'],
    source: 'Instagram’s own login, today and as it was',
  },
  {
    site: 'threads',
    hosts: ['www.threads.com', 'threads.com', 'www.threads.net', 'threads.net'],
    asks: ['/oauth/authorize'],
    source: 'authorisation window; both domains answer',
  },
  {
    site: 'linkedin',
    hosts: ['www.linkedin.com'],
    asks: ['/oauth/v2/authorization', '/oauth/v2/authorization-submit', '/oauth/v2/login-success'],
    refuses: ['/oauth/v2/login-cancel', '/oauth/v2/authorization-cancel'],
    source: 'code that drives these pages',
  },
  {
    site: 'x',
    hosts: ['x.com', 'twitter.com', 'api.x.com', 'api.twitter.com'],
    asks: ['/i/oauth2/authorize', '/oauth/authorize', '/oauth/authenticate'],
    source: 'both versions; the older one says no return address',
  },
  {
    site: 'pinterest',
    hosts: ['www.pinterest.com'],
    asks: ['/oauth'],
    source: 'developers.pinterest.com',
  },
  {
    site: 'google',
    hosts: ['accounts.google.com'],
    asks: ['/o/oauth2', '/signin/oauth'],
    source: 'consent screens, for YouTube and Google Business Profile',
  },
]
