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
    text: 'Pinterest’s own page says access ends 60 days after it was last renewed. A tool renews it while it’s in use.',
    source: page('pinterest-tokens'),
  },
  {
    id: 'D2',
    networks: ['instagram-personal'],
    causes: [],
    text: 'Instagram no longer lets tools connect personal accounts. You can connect only Business and Creator accounts.',
    source: unlinked('Later’s help page on personal Instagram accounts'),
  },
  {
    id: 'D3',
    networks: ['youtube', 'google-business'],
    causes: ['password-or-security-alert'],
    text: 'Google’s own page says a new password ends access only if it includes Gmail. YouTube and Business Profile stay connected.',
    source: page('google-tokens'),
  },
  {
    id: 'D4',
    networks: ['youtube'],
    causes: [],
    text: 'Google’s own page says access ends when nobody uses it for six months. While you use it, it continues.',
    source: page('google-tokens'),
  },
  {
    id: 'D5',
    networks: ['facebook', 'facebook-ads', 'instagram-business'],
    causes: [],
    text: 'Facebook’s own pages also say about 60 days. On top of that, access to data ends 90 days after the person was last active.',
    source: page('facebook-tokens'),
  },
  {
    id: 'D6',
    networks: ['linkedin', 'linkedin-ads'],
    causes: ['role-lost'],
    text: 'LinkedIn no longer has Designated Admins. Its own page says a Super admin or Content admin may post through tools.',
    source: page('linkedin-permissions'),
  },
  {
    id: 'D7',
    networks: ['x'],
    causes: ['access-revoked', 'locked-account', 'suspended-account'],
    text: 'The article calls X by its old name, Twitter. X’s help pages are at help.x.com.',
    source: page('x-locked'),
  },
  {
    id: 'D8',
    networks: ['facebook'],
    causes: ['role-lost', 'disconnected'],
    text: 'In February 2024, Meta announced that tools would lose access to Facebook groups within 90 days. A group may not come back.',
    source: unlinked('TechBriefly on Meta’s announcement, February 6, 2024'),
  },
  {
    id: 'D9',
    networks: ['instagram-business'],
    causes: ['password-or-security-alert', 'access-revoked', 'token-expired'],
    text: 'Instagram’s own page says you can also connect an account with an Instagram login. That account stays connected when Facebook disconnects.',
    source: unlinked('Instagram API with Instagram login'),
  },
  {
    id: 'D10-threads',
    networks: ['threads'],
    causes: [],
    text: 'The article doesn’t mention Threads. Threads’ own page says access lasts 60 days, and a tool can renew it before they end.',
    source: page('threads-tokens'),
  },
  {
    id: 'D10-tiktok',
    networks: ['tiktok'],
    causes: [],
    text: 'The article doesn’t mention TikTok. TikTok’s page from November 2026 says 180 days. An older one said 365.',
    source: page('tiktok-tokens'),
  },
  {
    id: 'D10-bluesky',
    networks: ['bluesky'],
    causes: [],
    days: 90,
    text: 'The article doesn’t mention Bluesky. Its published code says a sign-in with an app password lasts 90 days unless renewed.',
    source: unlinked('Bluesky’s published server code'),
  },
  {
    id: 'D10-google-business',
    networks: ['google-business'],
    causes: [],
    text: 'The article doesn’t mention Google Business Profile. Google’s own page says access ends after six months without use.',
    source: page('google-tokens'),
  },
  {
    id: 'D11',
    networks: ['facebook', 'facebook-ads', 'instagram-business'],
    causes: ['security-checkpoint'],
    text: 'Waiting 24 hours after the check is Hootsuite’s advice. We found no Facebook page that asks for it.',
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
