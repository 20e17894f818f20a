/** Who sent a message, as the browser (never the message) says. */
export interface Sender {
  /** Our own id, or another extension's. */
  readonly id?: string
  readonly url?: string
  /** 0 is a tab's own page. What the browser numbers a page that is being left, says nothing. */
  readonly frameId?: number
  /** The page is being left while it speaks. */
  readonly leaving?: boolean
  /** Undefined for a page that is not in a tab, such as the popup. */
  readonly tabId?: number
  /** The document that spoke, where the browser names documents: a tab goes on to others under the same number. */
  readonly documentId?: string
  /** The tab that opened it, while that is there. */
  readonly openerTabId?: number
  /** A private window: nothing of it may be recorded. */
  readonly incognito?: boolean
}

/** A page that a tab shows. The tab can have gone on since it was looked at: what is meant for this page reaches no other. */
export interface TabPage {
  readonly tabId: number
  /** With its port, if any; over https. */
  readonly host: string
  /** Of the very document; absent: whichever of this host the tab shows. */
  readonly documentId?: string
}

/** What the product asks of a browser. Tests pass fakes of this. */
export interface Platform {
  /** ms since epoch */
  now(): number
  /** IANA name of the local time zone */
  zone(): string
  own(): { id: string; origin: string }
  version(): string
  /** The language our texts are written in here, which need not be the browser's. */
  language(): string
  /** Whose settings to name. */
  system(): 'mac' | 'win' | 'cros' | 'linux'
  /** The text under a `_locales` key; '' when there is none. */
  getMessage(key: string): string
  /** Rejects when the browser refuses. Where it knows no buttons, they are left out. */
  notify(id: string, title: string, message: string, buttons?: readonly string[]): Promise<void>
  /** Takes a notice off the screen. */
  unnotify(id: string): Promise<void>
  badge(text: string, color: string, title: string): Promise<void>
  /** One alarm by this name; undefined takes it away. */
  alarm(name: string, when: number | undefined, periodInMinutes?: number): Promise<void>
  alarmAt(name: string): Promise<number | undefined>
  /** Shows the options page at a hash such as '#/accounts', in its own tab if one is open. */
  openOptions(hash: string): Promise<void>
  /** The host a tab shows, as far as this extension may see it. */
  hostOf(tabId: number): Promise<string | undefined>
  /** Puts the overlay into a page. `card` must be plain data. Rejects where the page has gone. */
  inject(page: TabPage, file: string, card: unknown): Promise<void>
  /** Runs a script of ours in a page. Rejects where the page has gone. */
  run(page: TabPage, file: string): Promise<void>
  /** What a function that a script of ours leaves in a page returns; undefined where it cannot run. */
  ask(page: TabPage, file: string, name: string): Promise<unknown>
  /** What the toolbar button says while a tab shows what it shows now; null: the same as everywhere. */
  setTabBadge(tabId: number, text: string | null, title: string | null): Promise<void>
  /**
   * Starts the page scripts in tabs that were open before this extension was there, once per session of the browser.
   * Tabs that refuse are left alone: the popup says what to do about them.
   */
  watchOpenTabs(): Promise<void>
  /** The page in front of the user, if it is one this extension may see. `watched`: its script runs, by now at least. */
  frontPage(): Promise<{ readonly tabId: number; readonly url: string; readonly watched: boolean } | undefined>
  /** May the extension see pages on all of these hosts ('??.linkedin.com' for any country)? The user can take that away. */
  canSee(hosts: readonly string[]): Promise<boolean>
  /** Asks the user for them. Only right after a click. */
  askToSee(hosts: readonly string[]): Promise<boolean>
  /** Calls back whenever that may have changed, until the function it returns is called. */
  onAccess(changed: () => void): () => void
  /** What the browser says of notices: 'granted', 'denied'; undefined where it cannot be asked. */
  noticeLevel(): Promise<string | undefined>
  /** Is the window this page belongs to a private one? */
  isPrivate(): Promise<boolean>
  /** The same as long as the browser runs, another after its next start: ids of tabs hold no longer than that. */
  session(): Promise<string>
  send(message: unknown): Promise<unknown>
  /** A small store beside the large one, for its second copy. Out of reach of content scripts where the browser can do that. */
  readonly local: {
    get(keys: readonly string[]): Promise<Record<string, unknown>>
    set(items: Record<string, unknown>): Promise<void>
    /** Closes it to content scripts; false where the browser cannot. */
    close(): Promise<boolean>
  }
}
