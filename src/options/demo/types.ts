import type { CauseId, NetworkId, SiteId } from '../../knowledge/ids'
import type { PageKind } from '../../knowledge/pageKinds'
import type { Answers } from '../../knowledge/triage'

type Tag = 'div' | 'h2' | 'p' | 'ul' | 'li' | 'label' | 'input' | 'button' | 'span'
/** A text, or an element with its attributes and what it holds. */
export type Piece = string | readonly [tag: Tag, attributes: Readonly<Record<string, string | boolean>>, ...Piece[]]

/** A login nobody has, with what is known of it: what the popup says follows from this as it would for a real one. */
export interface Story {
  readonly network: NetworkId
  readonly login: string
  readonly accounts: readonly string[]
  readonly reconnectedDaysAgo?: number
  /** The accounts Hootsuite's list names. */
  readonly listed?: readonly string[]
  /** What its owner answered. */
  readonly answers?: Answers
  /** An error message its owner pasted. */
  readonly pasted?: string
}

/** A page of our own making that stands for one a network or Hootsuite would show. */
export interface DemoPage {
  readonly cause: CauseId
  readonly site: SiteId
  /** The address it stands for. */
  readonly url: string
  readonly title: string
  readonly content: readonly Piece[]
  /** What the matcher says of it; null where it must stay silent. */
  readonly kind: PageKind | null
  /** Where no page names the cause: whose row in the popup does. */
  readonly story?: Story
}
