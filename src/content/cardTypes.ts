import type { PageKind, SiteId } from '../detection/types'
import type { HintId } from '../domain/tips'

/** What both kinds of card show, in words ready to read. Nothing private: the page could look. */
interface Words {
  readonly site: SiteId
  readonly name: string
  readonly title: string
  readonly summary: string
  readonly dismiss: string
}

/** Explains a page that says that something is wrong. */
export interface PageCard extends Words {
  readonly kind: PageKind
  readonly pattern: string
  readonly shape: string
  readonly steps: readonly string[]
  readonly deny: string
  readonly more: string
}

/** One calm line, in a corner that no button of the page is likely to be in. */
export interface HintCard extends Words {
  readonly hint: HintId
  readonly never: string
}

export type Card = PageCard | HintCard
