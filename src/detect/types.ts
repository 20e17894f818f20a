import type { FamilyId } from '../knowledge/types'
import type { SightingKind } from './kinds'

export type { SightingKind } from './kinds'

export type SiteId = 'facebook' | 'instagram' | 'linkedin' | 'x' | 'pinterest' | 'google' | 'hootsuite'

/** `possible` is kept in the history but never turns a row by itself. */
export type Strength = 'certain' | 'possible'

/** Address alone decides, or words in a place that can be trusted are needed. All given fields must be met. */
export interface PagePattern {
  /** Never changes once released: stored events name it. */
  readonly id: string
  readonly kind: SightingKind
  /** One of these path prefixes, by segment, lower case: '/checkpoint' meets '/checkpoint/1', never '/checkpoints'.
   *  A segment '*' meets any one segment, '#' one of digits only. Absent: any path. */
  readonly paths?: readonly string[]
  /** Never on these path prefixes. */
  readonly except?: readonly string[]
  /** One of these must be present (and visible, where it can be seen at all). */
  readonly marks?: readonly string[]
  /** None of these may be present. */
  readonly unlessMarks?: readonly string[]
  /** A whole phrase, normalised, that opens the heading or stands in a dialog or alert; or, with `within`, opens such an element. */
  readonly words?: readonly string[]
  readonly unlessWords?: readonly string[]
  /** The whole name of a button or link in a dialog or alert; or, with `within`, in such an element. */
  readonly actions?: readonly string[]
  readonly within?: readonly string[]
  readonly strength: Strength
  /** Section of the evidence it was written from, and the day it was read. */
  readonly source: string
  readonly seen: string
}

export interface Site {
  readonly id: SiteId
  readonly name: string
  /** Exact hosts: they become the extension's host permissions. */
  readonly hosts: readonly string[]
  /** Logins of these families can own a page of this site. Empty: of any. */
  readonly families: readonly FamilyId[]
  /** False where nothing may be inserted into the page unless the user turns it on. */
  readonly overlay: boolean
  /** False where who is signed in says nothing about whose notice it is. */
  readonly ownedBySignedIn: boolean
  /** Tried in order; the first that is met wins. */
  readonly patterns: readonly PagePattern[]
}

/** The little of a document that may decide. Built by view.ts, made by hand in tests. All texts normalised. */
export interface PageView {
  /** The single main heading; '' where there is none, or several, or the page shows other people's words. */
  heading(): string
  /** Visible dialogs and alerts without the posts, messages and text fields in them, at most 2,000 characters each. */
  notices(): readonly string[]
  /** Names of the buttons and links in those dialogs and alerts, or in the elements given. */
  actions(within?: readonly string[]): readonly string[]
  /** Texts of the visible elements of these selectors that are not part of a post or message. */
  texts(selectors: readonly string[]): readonly string[]
  has(selectors: readonly string[]): boolean
}

export interface Match {
  readonly site: SiteId
  readonly pattern: string
  readonly kind: SightingKind
  readonly strength: Strength
  readonly host: string
  /** First path segment only: the rest of a challenge's address is secret. */
  readonly segment: string
}
