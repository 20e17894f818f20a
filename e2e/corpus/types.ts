import type { SiteId } from '../../src/knowledge/ids'
import type { SightingKind, Strength } from '../../src/knowledge/pageKinds'

/** A page as a network would serve it, in a language and layout, and what must be said of it. */
export interface CorpusPage {
  /** What the page is, in a few words; one name within its half. */
  readonly name: string
  readonly site: SiteId
  readonly url: string
  /** The address this tab showed before, where that matters. */
  readonly from?: string
  /** Language of the page's words: 'en', 'pt', 'zh' …. */
  readonly lang: string
  /** 'sample': laid out as the page the evidence shows. 'other': another layout of the same page. */
  readonly layout: 'sample' | 'other'
  /** Inner HTML of the head: title, meta. */
  readonly head?: string
  /** Inner HTML of the body. */
  readonly body: string
  /** Where it comes from: the evidence, or the trap it sets. */
  readonly source: string
  /** Null: nothing may be said. `atMost`: surer than this is as wrong as a false alarm. */
  readonly expect: { readonly kind: SightingKind; readonly atMost?: Strength } | null
  /** Hootsuite only: names that must be read off the page, in any order. */
  readonly names?: readonly string[]
}
