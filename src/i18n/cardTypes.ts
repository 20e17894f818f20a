import type { TipId } from '../domain/tips'
import type { SiteId } from '../knowledge/ids'
import type { PageKind } from '../knowledge/pageKinds'

/** What both kinds of card show, in words ready to read. Nothing private: the page could look. */
interface Words {
  readonly site: SiteId
  /** Whose card it is, and on which network's or tool's pages it stands. */
  readonly name: string
  readonly siteName: string
  /** Of the texts, not of the page. */
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  readonly summary: string
  readonly dismiss: string
}

/** Explains a page that says that something is wrong. */
export interface PageCard extends Words {
  readonly kind: PageKind
  readonly pattern: string
  readonly scope: string
  readonly steps: readonly string[]
  readonly notCorrect: string
  readonly more: string
}

/** One calm line, in a corner that no button of the page is likely to be in. */
export interface TipCard extends Words {
  readonly tip: TipId
  readonly never: string
}

export type Card = PageCard | TipCard
