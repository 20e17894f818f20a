import type { CauseId, FamilyId, NetworkId } from './ids'

/** The shapes of everything the product knows. Data only: no behavior, no browser, no clock. */

/** Where a fact comes from: a section of the source article, or a page of the network's own. */
export interface Source {
  /** For the article its section ("Token expiry, C"); otherwise the page's title. */
  readonly section: string
  /** Absent where the page's address could not be confirmed. */
  readonly link?: LinkId
  /** Day the page was last read, YYYY-MM-DD. */
  readonly read: string
}

/** How long a token lives. `days` are whole days from the last reconnect. */
export type Lifespan =
  | { readonly kind: 'fixed'; readonly days: number }
  | { readonly kind: 'renews' }
  | { readonly kind: 'none' }

/** A second clock that only use inside the publishing tool winds up again. */
export interface IdleRule {
  readonly days: number
  readonly source: Source
}

export interface Network {
  readonly id: NetworkId
  readonly family: FamilyId
  /** Brand names are the same in every language. */
  readonly name: string
  /** Path of its logo in a 16 by 16 drawing, one of `logos`. */
  readonly logo: string
  /** Other spellings accepted in an import, lower case. */
  readonly aliases: readonly string[]
  readonly lifespan: Lifespan
  readonly idle?: IdleRule
  readonly inArticle: boolean
  readonly source: Source & { readonly link: LinkId }
}

/**
 * A sentence in our own words; `families` limits it to where it is true (absent: everywhere the cause applies). `{tool}`
 * stands for the publishing tool and `{network}` for the network, which a sentence for one family names itself.
 */
export interface Sentence {
  readonly text: string
  /** What there is to say besides where there is room: not on a page, not in a row. */
  readonly details?: string
  readonly families?: readonly FamilyId[]
  /** An address that helps with this sentence, opened only on a click: one of the table, or the family's own of that kind. */
  readonly link?: LinkId | 'apps' | 'home'
  /** A step that is over once what blocked is dealt with. */
  readonly lifts?: true
  /** Where it comes from when the article does not say it: another page, or `ours` for advice of our own. */
  readonly beyond?: Source | 'ours'
}

/** Sentences in order under names that never change: translations and the coverage of the article refer to them. */
export type Sentences = Readonly<Record<string, Sentence>>

export interface Cause {
  readonly id: CauseId
  /** Fixed by the acceptance list; shown as the heading. */
  readonly title: string
  /** One sentence: what happened, for someone who has never heard of it. */
  readonly summary: Sentence
  /** Families it is documented for, or the general rule ("every network"). */
  readonly families: readonly FamilyId[] | 'every'
  readonly inArticle: boolean
  /** What sets it off. */
  readonly triggers: Sentences
  /** In order; the first step is what unblocks it. */
  readonly steps: Sentences
  readonly prevention: Sentences
  /** What falls with it, in words. */
  readonly scope: Sentences
  /** What falls with it: all the login carries, or single Pages of it. */
  readonly affects: 'login' | 'page'
  /** False where a reconnect cannot work until the network lets the login in again. */
  readonly reconnectPossible: boolean
  /** The connection itself goes on: when this is over, nothing needs a reconnect. */
  readonly tokenLives?: true
  /** Where a reconnect alone cannot help: the one thing to do first (the first sentence that fits the family) … */
  readonly todo: Sentences
  /** … and what the user says when it is done. */
  readonly done?: string
  /** Hours to leave the login alone after that, where the network asks for it. */
  readonly wait?: { readonly hours: number; readonly families: readonly FamilyId[]; readonly source: Source }
  /** Words people type for it, lower case, for the guide's search. */
  readonly synonyms: readonly string[]
  /** Where the whole of it comes from. */
  readonly source: Source & { readonly link: LinkId }
  /** Where its help for a family comes from, `others` for those not named; absent: `source` speaks of all of them. */
  readonly familySources?: Readonly<Partial<Record<FamilyId | 'others', Source & { readonly link: LinkId }>>>
}

/** Where a network's own page says something else than the article, or something more. Shown beside it, never merged. */
export interface ConflictingSource {
  /** Never changes: D1 to D11 are the rows of the research they come from. */
  readonly id: string
  readonly networks: readonly NetworkId[]
  /** Causes whose help it belongs beside; empty: it is about lifespans alone. */
  readonly causes: readonly CauseId[]
  /** Whole days the lifespan would be by that page; absent where it says nothing of the kind. */
  readonly days?: number
  readonly text: string
  readonly source: Source
}

/** How sure a cause is: seen or said by the network; pointed at; not ruled out. */
export type Confidence = 'certain' | 'likely' | 'possible'

/** What an error message says about the connection: why it is down, that it lives, or whose fault it is. */
export type Verdict = 'cause' | 'wait' | 'tool' | 'post'

/** An error message a network documents, and what it says about the connection. */
export interface KnownError {
  /** Never changes once released: stored events name it. `facebook-190-460` */
  readonly id: string
  /** Logins that can meet it. */
  readonly families: readonly FamilyId[]
  /** What it is called by those who talk of it: "190/460", "invalid_grant". Never translated. */
  readonly name: string
  /** Its number. */
  readonly code?: string
  /** A subcode; it belongs to this error alone, whatever the code beside it. */
  readonly sub?: string
  /** Other numbers that mean the same: 102 is an older 190. A number of its own beats one in here. */
  readonly also?: readonly string[]
  /** Words of the network's own, letters and digits alone in lower case: `quotaexceeded`. They count wherever they stand. */
  readonly words?: readonly string[]
  /** Ordinary words that count only as the value of `reason`, `error` and the like. */
  readonly values?: readonly string[]
  /** HTTP statuses that mean this where the message says nothing closer. */
  readonly status?: readonly string[]
  /** Sentences, or parts of them, as the network writes them. */
  readonly says?: readonly string[]
  /** Its sentences are everybody's: they count only where the network is named. */
  readonly hinted?: true
  /** Means the same at every network, and says less than any error of a network's own. */
  readonly general?: true
  /**
   * `cause`: the connection is down. `wait`: it lives, try later. `tool`: the tool's own fault. `post`: only this post was
   * refused.
   */
  readonly verdict: Verdict
  /** Surest first; empty unless the verdict is `cause`. */
  readonly causes: readonly (readonly [CauseId, Confidence])[]
  /** The account may still be connected all the same. */
  readonly mayLive?: true
  /** What it means, in our own words, and what to do where the causes do not say it. Errors that mean the same share it. */
  readonly text: string
  readonly source: Source
}

export type LinkId = string

export interface Link {
  readonly id: LinkId
  readonly url: string
  readonly label: string
  /** Day it was last looked at, YYYY-MM-DD. */
  readonly read: string
  readonly confidence: 'high' | 'medium'
}
