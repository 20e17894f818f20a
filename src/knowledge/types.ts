/** The shapes of everything the product knows. Data only: no behaviour, no browser, no clock. */

export type NetworkId =
  | 'facebook'
  | 'facebook-ads'
  | 'instagram-business'
  | 'instagram-personal'
  | 'linkedin'
  | 'linkedin-ads'
  | 'x'
  | 'pinterest'
  | 'youtube'
  | 'threads'
  | 'tiktok'
  | 'bluesky'
  | 'google-business'

/** Networks of one family share one login, one token and one reconnect. */
export type FamilyId =
  | 'facebook'
  | 'instagram-personal'
  | 'linkedin'
  | 'x'
  | 'pinterest'
  | 'youtube'
  | 'threads'
  | 'tiktok'
  | 'bluesky'
  | 'google-business'

/** Where a fact comes from: a section of the source article, or a page of the network's own. */
export interface Source {
  /** For the article its section ("Token expiry, C"); otherwise the page's title. */
  readonly section: string
  readonly link: LinkId
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
  /** Other spellings accepted in an import, lower case. */
  readonly aliases: readonly string[]
  /** Two letters for the neutral tile beside the name. */
  readonly mark: string
  readonly lifespan: Lifespan
  readonly idle?: IdleRule
  readonly inArticle: boolean
  readonly source: Source
}

export type CauseId =
  | 'password-or-security-alert'
  | 'access-revoked'
  | 'security-checkpoint'
  | 'token-expired'
  | 'inactive-token'
  | 'unconfirmed-account'
  | 'role-lost'
  | 'restricted-profile'
  | 'locked-account'
  | 'suspended-account'
  | 'disconnected'

/** A sentence in our own words; `families` limits it to where it is true (absent: everywhere the cause applies). */
export interface Sentence {
  readonly text: string
  readonly families?: readonly FamilyId[]
  /** An address that helps with this sentence, opened only on a click. */
  readonly link?: LinkId
}

export interface Cause {
  readonly id: CauseId
  /** Fixed by the acceptance list; shown as the heading. */
  readonly title: string
  /** One sentence: what happened, for someone who has never heard of it. */
  readonly summary: Sentence
  /** Families it is documented for, or the general rule ("every network"). */
  readonly families: readonly FamilyId[] | 'every'
  /** What sets it off. */
  readonly triggers: readonly Sentence[]
  /** In order; the first step is what unblocks it. */
  readonly steps: readonly Sentence[]
  readonly prevention: readonly Sentence[]
  /** What falls with it. */
  readonly scope: readonly Sentence[]
  /** False where a reconnect cannot work until the network lets the login in again. */
  readonly reconnectHelps: boolean
  /** Words people type for it, lower case, for the guide's search. */
  readonly synonyms: readonly string[]
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
