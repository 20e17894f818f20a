import type { NetworkId } from './ids'
import { article, page, unlinked } from './links'
import type { ConflictingSource } from './types'

/** Where a network's own page says something else than the article, or more. Dated, since both change. */
export const conflictingSources: readonly ConflictingSource[] = [
  {
    id: 'D1',
    networks: ['pinterest'],
    causes: [],
    days: 60,
    text: 'Pinterest’s own page says that access ends 60 days after it was last renewed. A tool renews it while it is in use.',
    source: page('pinterest-tokens'),
  },
  {
    id: 'D2',
    networks: ['instagram-personal'],
    causes: [],
    text: 'Instagram no longer lets tools connect personal accounts. Only Business and Creator accounts can still be connected.',
    source: unlinked('Later’s help page on personal Instagram accounts'),
  },
  {
    id: 'D3',
    networks: ['youtube', 'google-business'],
    causes: ['password-or-security-alert'],
    text: 'Google’s own page says that a new password ends access only where it includes Gmail. YouTube and Business Profile stay connected.',
    source: page('google-tokens'),
  },
  {
    id: 'D4',
    networks: ['youtube'],
    causes: [],
    text: 'Google’s own page says that access ends when nobody has used it for six months. While in use, it goes on.',
    source: page('google-tokens'),
  },
  {
    id: 'D5',
    networks: ['facebook', 'facebook-ads', 'instagram-business'],
    causes: [],
    text: 'Facebook’s own pages say about 60 days, too. Besides, access to data ends 90 days after the person was last active.',
    source: page('facebook-tokens'),
  },
  {
    id: 'D6',
    networks: ['linkedin', 'linkedin-ads'],
    causes: ['role-lost'],
    text: 'LinkedIn no longer has Designated Admins. By its own page, a Super admin or a Content admin may post through tools.',
    source: page('linkedin-permissions'),
  },
  {
    id: 'D7',
    networks: ['x'],
    causes: ['access-revoked', 'locked-account', 'suspended-account'],
    text: 'What the article calls Twitter is X today. Its help pages are at help.x.com.',
    source: page('x-locked'),
  },
  {
    id: 'D8',
    networks: ['facebook'],
    causes: ['role-lost', 'disconnected'],
    text: 'In February 2024 Meta announced that tools lose access to Facebook groups within 90 days. A group may not come back.',
    source: unlinked('TechBriefly on Meta’s announcement, 6 February 2024'),
  },
  {
    id: 'D9',
    networks: ['instagram-business'],
    causes: ['password-or-security-alert', 'access-revoked', 'token-expired'],
    text: 'By Instagram’s own page, an account can also be connected by an Instagram login. Such an account does not fall with Facebook.',
    source: unlinked('Instagram API with Instagram login'),
  },
  {
    id: 'D10-threads',
    networks: ['threads'],
    causes: [],
    text: 'The article does not name Threads. Its own page gives access 60 days, which a tool can renew until they are over.',
    source: page('threads-tokens'),
  },
  {
    id: 'D10-tiktok',
    networks: ['tiktok'],
    causes: [],
    text: 'The article does not name TikTok. Its page of November 2026 says 180 days; an older one said 365.',
    source: page('tiktok-tokens'),
  },
  {
    id: 'D10-bluesky',
    networks: ['bluesky'],
    causes: [],
    days: 90,
    text: 'The article does not name Bluesky. By its published code, a sign-in with an app password lasts 90 days unless renewed.',
    source: unlinked('Bluesky’s published server code'),
  },
  {
    id: 'D10-google-business',
    networks: ['google-business'],
    causes: [],
    text: 'The article does not name Google Business Profile. Google’s own page says that access ends after six months without use.',
    source: page('google-tokens'),
  },
  {
    id: 'D11',
    networks: ['facebook', 'facebook-ads', 'instagram-business'],
    causes: ['security-checkpoint'],
    text: 'The wait of 24 hours after the check is Hootsuite’s advice. No page of Facebook’s was found that asks for it.',
    source: article('Facebook security checkpoint'),
  },
]

/** What these networks' own pages say otherwise. */
export function conflictingSourcesOf(networks: readonly NetworkId[]): ConflictingSource[] {
  return conflictingSources.filter(d => d.networks.some(n => networks.includes(n)))
}

/** The `_locales` key the text of a difference stands under. */
export function conflictingSourceKey(id: string): string {
  return `difference_${id}`
}
