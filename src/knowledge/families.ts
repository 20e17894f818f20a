import type { CauseId, FamilyId } from './ids'
import type { LinkId } from './types'

export interface Family {
  readonly id: FamilyId
  readonly name: string
  /** Where the network lists the apps a login lets in, if its address is known. */
  readonly apps?: LinkId
  /** Where one signs in to see what the network wants, if its address is known. */
  readonly home?: LinkId
  /** What else people and pages call it, lower case. */
  readonly otherNames?: readonly string[]
  /** A new password leaves its connections alone: its own page says so (conflicting source D3). */
  readonly keepsTokenOnPasswordChange?: true
  /** How surely a new password ends its connections; absent: likely, by the article's general rule. */
  readonly passwordChangeEnds?: 'certain'
  /** What would most likely end a connection that has no end date; absent: a new password or a security alert. */
  readonly likelyEnd?: CauseId
}

const list: readonly Family[] = [
  {
    id: 'facebook',
    name: 'Facebook',
    apps: 'facebook-apps',
    home: 'facebook',
    // article, Token expiry, A: spelled out for Facebook
    passwordChangeEnds: 'certain',
  },
  { id: 'instagram-personal', name: 'Instagram', apps: 'instagram-apps' },
  { id: 'linkedin', name: 'LinkedIn', apps: 'linkedin-apps', home: 'linkedin' },
  { id: 'x', name: 'X', apps: 'x-apps', home: 'x', otherNames: ['twitter'], likelyEnd: 'locked-account' },
  { id: 'pinterest', name: 'Pinterest' },
  {
    id: 'youtube',
    name: 'YouTube',
    apps: 'google-apps',
    keepsTokenOnPasswordChange: true,
    likelyEnd: 'access-revoked',
  },
  { id: 'threads', name: 'Threads' },
  { id: 'tiktok', name: 'TikTok' },
  { id: 'bluesky', name: 'Bluesky', apps: 'bluesky-apps' },
  {
    id: 'google-business',
    name: 'Google Business Profile',
    apps: 'google-apps',
    keepsTokenOnPasswordChange: true,
    likelyEnd: 'access-revoked',
  },
]

export const families: ReadonlyMap<FamilyId, Family> = new Map(list.map(f => [f.id, f]))

/** What `{network}` in a text stands for where it is about several. */
export const anyNetwork = 'the network'

/** Every family except these, for what is documented for a few networks only. */
export function allBut(...ids: readonly FamilyId[]): FamilyId[] {
  return list.map(f => f.id).filter(id => !ids.includes(id))
}
