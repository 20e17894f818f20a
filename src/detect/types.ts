import type { FamilyId } from '../knowledge/types'

/** What a page says about the login that is looking at it. */
export type SightingKind =
  | 'checkpoint'
  | 'locked'
  | 'suspended'
  | 'restricted'
  | 'unconfirmed'
  | 'password-forced'
  | 'disconnected'

export type SiteId = 'facebook' | 'instagram' | 'linkedin' | 'x' | 'pinterest' | 'google' | 'hootsuite'

/** Address alone decides, or words in a dialog or heading are needed. */
export interface PagePattern {
  /** Never changes once released: stored events name it. */
  readonly id: string
  readonly kind: SightingKind
  /** Path prefix by segment, lower case: '/checkpoint' meets '/checkpoint' and '/checkpoint/1', never '/checkpoints'.
   *  A segment '*' meets any one segment, '#' one made of digits only. Absent: any path. */
  readonly path?: string
  /** Only on these hosts of the site (exact); absent: any of its hosts. */
  readonly hosts?: readonly string[]
  /** CSS selectors, one of which must be present and visible. */
  readonly marks?: readonly string[]
  /** Whole phrases, normalised, one of which must stand in a place that can be trusted (see view.ts). */
  readonly words?: readonly string[]
  /** Never on these path prefixes, same notation as `path`. */
  readonly except?: readonly string[]
  readonly strength: 'certain' | 'possible'
  /** Row of the evidence it was written from. */
  readonly source: string
  /** Day the evidence was read, YYYY-MM-DD. */
  readonly seen: string
}

export interface Site {
  readonly id: SiteId
  /** Exact hosts, or '*.example.com' for a host and all below it. */
  readonly hosts: readonly string[]
  /** Logins of these families can own a page of this site. */
  readonly families: readonly FamilyId[]
  /** False where nothing may be inserted into the page. */
  readonly overlay: boolean
  /** Tried in order; the first that meets wins. */
  readonly patterns: readonly PagePattern[]
}

/** The little of a document that may decide. Built by view.ts, made by hand in tests. */
export interface PageView {
  /** True where the page shows a feed, posts, messages or a profile: headings there are other people's words. */
  readonly social: boolean
  /** Normalised texts of visible dialogs and alerts, at most 2,000 characters each. */
  readonly notices: readonly string[]
  /** Normalised text of the single main heading, '' where there is none or several. */
  readonly heading: string
  /** Is one of these selectors present and visible? */
  has(selectors: readonly string[]): boolean
}

export interface Match {
  readonly site: SiteId
  readonly pattern: string
  readonly kind: SightingKind
  readonly strength: 'certain' | 'possible'
  readonly host: string
  /** First path segment only: the rest of a challenge's address is secret. */
  readonly segment: string
}
