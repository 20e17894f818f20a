import type { FamilyId } from './ids'
import type { LinkId } from './types'

export interface Family {
  readonly id: FamilyId
  readonly name: string
  /** Where the network lists the apps a login lets in, if its address is known. */
  readonly apps?: LinkId
  /** Where one signs in to see what the network wants, if its address is known. */
  readonly home?: LinkId
}

const list: readonly Family[] = [
  { id: 'facebook', name: 'Facebook', apps: 'facebook-apps', home: 'facebook' },
  { id: 'instagram-personal', name: 'Instagram', apps: 'instagram-apps' },
  { id: 'linkedin', name: 'LinkedIn', apps: 'linkedin-apps', home: 'linkedin' },
  { id: 'x', name: 'X', apps: 'x-apps', home: 'x' },
  { id: 'pinterest', name: 'Pinterest' },
  { id: 'youtube', name: 'YouTube', apps: 'google-apps' },
  { id: 'threads', name: 'Threads' },
  { id: 'tiktok', name: 'TikTok' },
  { id: 'bluesky', name: 'Bluesky', apps: 'bluesky-apps' },
  { id: 'google-business', name: 'Google Business Profile', apps: 'google-apps' },
]

export const families: ReadonlyMap<FamilyId, Family> = new Map(list.map(f => [f.id, f]))

/** Every family except these, for what is documented for a few networks only. */
export function allBut(...ids: readonly FamilyId[]): FamilyId[] {
  return list.map(f => f.id).filter(id => !ids.includes(id))
}
