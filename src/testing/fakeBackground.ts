import { vi } from 'vitest'
import type { BackgroundContext } from '../background/context'
import { handleMessage } from '../background/router'
import { dayMs } from '../domain/time'
import type { AccountEntry } from '../events/types'
import { setTextSource } from '../i18n/translate'
import type { Sender } from '../platform/types'
import { openDb } from '../storage/db'

setTextSource({ getMessage: key => `${key} {name} {status}`, language: () => 'en' })

export const noon = Date.UTC(2026, 10, 24, 12)
export const page: Sender = { id: 'radar', url: 'chrome-extension://radar/src/options/index.html' }
export const site: Sender = { id: 'radar', url: 'https://x.com/account/access', frameId: 0, tabId: 7, incognito: false }
export const seen = {
  type: 'page.detected',
  id: 's1',
  site: 'x',
  kind: 'locked',
  pattern: 'x-locked',
  strength: 'certain',
  host: 'x.com',
  segment: 'account',
}

let n = 0

/** The worker with a store of its own and a browser that only remembers what it was asked for. */
export class FakeBackground {
  now = noon
  notices: string[] = []
  /** What the screen got, in the same order. */
  shown: { title: string; text: string; buttons: readonly string[] }[] = []
  cleared: string[] = []
  alarms = new Map<string, number>()
  badge = ''
  /** Hosts that the user took away. */
  hiddenHosts = new Set<string>()
  session = 'one'
  ran: string[] = []
  marked: number[] = []
  /** The second copy's store. */
  local: Record<string, unknown> = {}
  badgeTitle = ''
  inject = vi.fn()
  context: BackgroundContext = {
    db: openDb(`worker-${n++}`),
    // a machine that is slow must not look like a browser that never answers
    replyWithinMs: 2 ** 31 - 1,
    showingNotices: new Set(),
    recentSightings: new Map(),
    scripts: { overlay: 'overlay.js', settingsWatcher: 'settings.js' },
    platform: {
      now: () => this.now,
      zone: () => 'UTC',
      own: () => ({ id: 'radar', origin: 'chrome-extension://radar/' }),
      version: () => '1',
      language: () => 'en',
      getMessage: key => key,
      notify: async (id, title, text, buttons = []) => {
        this.notices.push(id)
        this.shown.push({ title, text, buttons })
      },
      unnotify: async id => void this.cleared.push(id),
      system: () => 'linux',
      badge: async (text, _, title) => {
        this.badge = text
        this.badgeTitle = title
      },
      alarm: async (name, when) => void (when === undefined ? this.alarms.delete(name) : this.alarms.set(name, when)),
      alarmAt: async name => this.alarms.get(name),
      openOptions: async () => {},
      hostOf: async tab => this.hosts.get(tab),
      inject: this.inject,
      ask: async () => undefined,
      run: async (_page, file) => void this.ran.push(file),
      setTabBadge: async tab => void this.marked.push(tab),
      watchOpenTabs: async () => {},
      frontPage: async () => undefined,
      canSee: async hosts => !hosts.some(h => this.hiddenHosts.has(h)),
      askToSee: async () => false,
      onAccess: () => () => {},
      noticeLevel: async () => 'granted',
      isPrivate: async () => false,
      session: async () => this.session,
      send: async () => undefined,
      local: {
        get: async keys => Object.fromEntries(keys.flatMap(k => (k in this.local ? [[k, this.local[k]]] : []))),
        set: async items => void Object.assign(this.local, structuredClone(items)),
        close: async () => true,
      },
    },
  }

  /** What each tab shows, as its last message says. */
  hosts = new Map<number, string>()

  send = (m: object, from = page) => {
    if (from.tabId !== undefined) this.hosts.set(from.tabId, new URL(from.url!).host)
    return handleMessage(this.context, m, from)
  }

  /** An account as it would be imported now, last reconnected so many days ago. */
  entry = (login: string, daysAgo?: number, extra: Partial<AccountEntry> = {}): AccountEntry => ({
    network: 'facebook',
    name: `Page of ${login}`,
    login,
    client: '',
    ...(daysAgo !== undefined && { lastReconnectedAt: this.now - daysAgo * dayMs }),
    ...extra,
  })

  /** A worker of its own that finds the same in its store and in its browser: quicker than to let the same happen again. */
  copy = async (): Promise<FakeBackground> => {
    const other = new FakeBackground()
    const { db } = other.context
    const tables = await Promise.all(this.context.db.tables.map(async t => [t.name, await t.toArray()] as const))
    await db.transaction('rw', db.tables, () => Promise.all(tables.map(([name, rows]) => db.table(name).bulkAdd(rows))))
    for (const [key, at] of this.context.recentSightings) other.context.recentSightings.set(key, at)
    other.now = this.now
    other.session = this.session
    other.badge = this.badge
    other.alarms = new Map(this.alarms)
    other.local = structuredClone(this.local)
    return other
  }

  import = (...entries: AccountEntry[]) => this.send({ type: 'accounts.import', id: `i${n++}`, entries })
}
