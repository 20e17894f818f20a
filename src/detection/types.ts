import type { FamilyId, NetworkId, SiteId } from '../knowledge/ids'
import type { PageKind, Strength } from '../knowledge/pageKinds'

/**
 * What can speak for a pattern. `alone`: a page with a heading or a form and nobody's posts. `stays`: it was still there
 * a while later, when a stale link would have been sent on.
 */
export type Sign = 'address' | 'structure' | 'words' | 'alone' | 'stays'

/** Languages whose words were seen on a page or in code that reads such pages; no others are shipped. */
export type Language = 'en' | 'pt' | 'es' | 'fr' | 'de' | 'vi' | 'zh' | 'ar' | 'he' | 'ru' | 'ja'

/**
 * Phrases by language, normalised. Each opens a line or a sentence; one that begins with '…' may stand anywhere in it.
 * None is a translation of ours.
 */
export type Words = { readonly [L in Language]?: readonly string[] }

/** All given fields must be met. */
export interface PagePattern<Kind extends string = PageKind> {
  /** Never changes once released: stored events name it. */
  readonly id: string
  readonly kind: Kind
  /** Fewer hosts than the site has. */
  readonly hosts?: readonly string[]
  /** One of these path prefixes, by segment, lower case: '/checkpoint' meets '/checkpoint/1', never '/checkpoints'; '/'
   *  is the bare root. A segment '*' meets any one segment, '#' one of digits only. Absent: any path. */
  readonly paths?: readonly string[]
  /** Never on these path prefixes. */
  readonly except?: readonly string[]
  /** The address this tab showed before, of the same host. */
  readonly from?: readonly string[]
  /** One of these must be present, and visible where it can be seen at all. */
  readonly selectors?: readonly string[]
  /** None of these may be present. */
  readonly exceptSelectors?: readonly string[]
  /** In a dialog or alert, or the one heading of a page of the site's own; or, with `within`, in such an element. */
  readonly words?: Words
  /** Whole titles of the document. */
  readonly titles?: Words
  readonly within?: readonly string[]
  /** The whole name of a button or link in a dialog or alert; or, with `within`, in such an element. */
  readonly actions?: Words
  /** Accounts that are listed, each with a button or mark of its own. */
  readonly lists?: AccountList
  /** It is never more than that, however many signs there are. */
  readonly strength?: 'possible'
}

/**
 * `actions`: beside a button of one of the pattern's `actions`. `marks`: beside a mark with one of those names. `alike`:
 * every row of a dialog has one button, all of one name. `sections`: the head of an element of `within` that
 * has an icon that names `mark`, none that names one of `lacks`, and items.
 */
export interface AccountList {
  readonly by: 'actions' | 'marks' | 'alike' | 'sections'
  readonly names?: Words
  readonly mark?: string
  readonly item?: string
  readonly lacks?: readonly string[]
}

export type ListPattern = Pick<PagePattern, 'lists' | 'actions' | 'within'>

/** What reads buttons and lists of accounts; only a site that shows such lists needs to carry it. */
export interface ListReader {
  actions(roots: readonly Element[]): string[]
  /** Null where the pattern needs a list and there is none. */
  rows(p: ListPattern, roots: readonly Element[], doc: Document): string[][] | null
}

/** All of a site that its content script carries. */
export interface WatchedSite {
  readonly id: SiteId
  /** Exact hosts; '?' stands for one letter of a language or country ('??.linkedin.com'). They become host permissions. */
  readonly hosts: readonly string[]
  /** Paths where a heading is the network's own words, never somebody's name. */
  readonly sitePaths: readonly string[]
  /** Path prefixes of its settings: what is watched there is brought by the background once somebody opens them. */
  readonly settings: readonly string[]
  /** Tried in order; the first that is met wins. */
  readonly patterns: readonly PagePattern[]
  /** What shows that a connection is used; told beside whatever else the page says. */
  readonly usagePatterns?: readonly PagePattern[]
}

/** All that is known of a site. */
export interface Site extends WatchedSite {
  readonly name: string
  /** Logins of these families can own a page of this site. Empty: of any. */
  readonly families: readonly FamilyId[]
  /** Of these networks a login must carry an account for a page to be its own; absent: any account will do. */
  readonly accountNetworks?: readonly NetworkId[]
  /** False where nothing may be inserted into the page unless the user turns it on. */
  readonly allowOverlay: boolean
  /** False where who is signed in says nothing about whose notice it is. */
  readonly ownedBySignedIn: boolean
  /** By id of a pattern; `oauth` for its permission pages. */
  readonly provenance: Readonly<Record<string, Provenance>>
  /** Where it asks whether a tool may act for the user. */
  readonly oauth?: OAuthPages
}

/** What a pattern was written from, and the day that was read, YYYY-MM-DD. */
export interface Provenance {
  readonly source: string
  readonly verifiedOn: string
}

/** One entry for each pattern of a site and of its settings: the compiler names the one that is missing. */
export type ProvenanceOf<S extends WatchedSite, T extends readonly { readonly id: string }[] = readonly []> = Readonly<
  Record<
    | S['patterns'][number]['id']
    | (S extends { readonly usagePatterns: readonly (infer P extends { readonly id: string })[] } ? P['id'] : never)
    | T[number]['id'],
    Provenance
  > &
    Partial<Record<'oauth', Provenance>>
>

/** The permission pages of a network: documents of their own, nothing leads there inside a page. */
export interface OAuthPages {
  readonly site: SiteId
  readonly hosts: readonly string[]
  /** Path prefixes by segment, lower case: '*' meets any one segment. */
  readonly asks: readonly string[]
  /** Where it ends when the user says no there. */
  readonly refuses?: readonly string[]
}

/** The little of a document that may decide. Built by view.ts, made by hand in tests. All texts normalised; '\n' where a line ends. */
export interface PageView {
  /** The single main heading; '' where there is none, or several, or the page shows other people's words. */
  heading(): string
  title(): string
  /** Visible, short dialogs and alerts, without the posts, messages, lists and text fields in them. */
  notices(): readonly string[]
  /** Names of the buttons and links in those dialogs and alerts, or in the elements given. */
  actions(within?: readonly string[]): readonly string[]
  /** Texts of the visible elements of these selectors that are not part of a post or message. */
  texts(selectors: readonly string[]): readonly string[]
  has(selectors: readonly string[]): boolean
  /** A heading or a form, and nobody's posts. */
  alone(): boolean
  /** What stands beside each account of a list: its lines, for the worker to compare with names it knows. */
  accounts(p: ListPattern): readonly (readonly string[])[] | null
}

export interface Match {
  readonly site: SiteId
  readonly pattern: string
  readonly kind: PageKind
  readonly strength: Strength
  readonly host: string
  /** First path segment only, and '*' for what may be somebody's name: the rest of a challenge's address is secret. */
  readonly segment: string
  /** Lines beside each account listed. They go no further than the worker, which keeps none. */
  readonly rows?: readonly (readonly string[])[]
}
