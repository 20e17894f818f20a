import browser from 'webextension-polyfill'
import { callInPage, isWatched, startIn } from './inject'
import type { Platform } from './types'

/** The browser as the worker and the pages use it. The only file that names the polyfill. */
export const platform: Platform = {
  now: () => Date.now(),
  zone: () => Temporal.Now.timeZoneId(),
  own: () => ({ id: browser.runtime.id, origin: browser.runtime.getURL('') }),
  version: () => browser.runtime.getManifest().version,
  system: () => {
    const { userAgent } = navigator
    if (/Mac/.test(userAgent)) return 'mac'
    if (/Windows/.test(userAgent)) return 'win'
    return /CrOS/.test(userAgent) ? 'cros' : 'linux'
  },
  language: () => browser.i18n.getMessage('text_language') || 'en',
  getMessage: key => browser.i18n.getMessage(key),
  notify: async (id, title, message, buttons = []) => {
    const plain = { type: 'basic', iconUrl: '/icons/128.png', title, message } as const
    const full = buttons.length ? { ...plain, buttons: buttons.map(b => ({ title: b })) } : plain
    try {
      await browser.notifications.create(id, full)
    } catch (e) {
      // Firefox knows no buttons, and throws where it is given some
      if (!buttons.length) throw e
      await browser.notifications.create(id, plain)
    }
    // Chromium takes a notice it is not allowed to show without a word; Firefox cannot be asked
    if ((await noticeLevel()) === 'denied') throw new Error('notifications are denied')
  },
  unnotify: async id => void (await browser.notifications.clear(id)),
  badge: async (text, color, title) => {
    await browser.action.setBadgeText({ text })
    await browser.action.setBadgeBackgroundColor({ color })
    await browser.action.setTitle({ title })
  },
  alarm: async (name, when, periodInMinutes) => {
    if (when === undefined) await browser.alarms.clear(name)
    else browser.alarms.create(name, { when, periodInMinutes })
  },
  alarmAt: async name => (await browser.alarms.get(name))?.scheduledTime,
  openOptions: async hash => {
    const page = browser.runtime.getURL(browser.runtime.getManifest().options_ui!.page)
    const open = (await browser.tabs.query({})).find(t => t.url?.startsWith(page))
    if (open?.id === undefined) return void (await browser.tabs.create({ url: page + hash }))
    await browser.tabs.update(open.id, { url: page + hash, active: true })
    if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true })
  },
  hostOf: async tabId => {
    const tab = await browser.tabs.get(tabId).catch(() => undefined)
    return tab?.url ? new URL(tab.url).host : undefined
  },
  inject: async (page, file, card) => void (await callInPage(page, file, 'showRadarCard', card)),
  ask: (page, file, name) => callInPage(page, file, name).catch(() => undefined),
  run: (page, file) => startIn(page, [file]),
  setTabBadge: async (tabId, text, title) => {
    await browser.action.setBadgeText({ tabId, text })
    await browser.action.setTitle({ tabId, title: title ?? (await browser.action.getTitle({})) })
  },
  watchOpenTabs: async () => {
    const key = 'tabsWatched'
    // gone after an update, a restart and a pause of the extension, and so after all that stops page scripts
    if ((await browser.storage.session.get(key))[key]) return
    await browser.storage.session.set({ [key]: true })
    for (const { matches, js } of pageScripts())
      for (const { id, url } of await browser.tabs.query({ url: [...matches] }))
        if (id !== undefined && url) await startIn({ tabId: id, host: new URL(url).host }, js).catch(() => {})
  },
  frontPage: async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
    // of a private window nothing is looked at
    if (tab?.id === undefined || !tab.url || tab.incognito) return undefined
    const url = tab.url
    const { protocol, host } = new URL(url)
    const script = pageScripts().find(s => s.matches.some(m => covers(m, host)))
    if (!script || protocol !== 'https:') return undefined
    const page = { tabId: tab.id, host }
    const watched = await isWatched(page)
      .then(there => there || startIn(page, script.js).then(() => true))
      .catch(() => false)
    return { tabId: tab.id, url, watched }
  },
  canSee: hosts => browser.permissions.contains({ origins: originsOf(hosts) }),
  askToSee: hosts => browser.permissions.request({ origins: originsOf(hosts) }),
  onAccess: changed => {
    const events = [browser.permissions.onAdded, browser.permissions.onRemoved]
    for (const e of events) e.addListener(changed)
    return () => {
      for (const e of events) e.removeListener(changed)
    }
  },
  noticeLevel,
  isPrivate: async () => (await browser.windows.getCurrent()).incognito,
  session: () => (session ??= startedSession()),
  send: message => browser.runtime.sendMessage(message),
  local: {
    get: keys => browser.storage.local.get([...keys]),
    set: items => browser.storage.local.set(items),
    close: async () => {
      const { local } = browser.storage as unknown as { local: { setAccessLevel?(how: object): Promise<void> } }
      if (!local.setAccessLevel) return false
      await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })
      return true
    },
  },
}

let session: Promise<string> | undefined

async function startedSession(): Promise<string> {
  const key = 'session'
  const known = (await browser.storage.session.get(key))[key]
  if (typeof known === 'string') return known
  const fresh = crypto.randomUUID()
  await browser.storage.session.set({ [key]: fresh })
  return fresh
}

function noticeLevel(): Promise<string | undefined> {
  const { getPermissionLevel } = browser.notifications as { getPermissionLevel?(): Promise<string> }
  return getPermissionLevel?.() ?? Promise.resolve(undefined)
}

/** Those of the manifest's own match patterns that these hosts fall under: no others can be asked about. */
function originsOf(hosts: readonly string[]): string[] {
  const { host_permissions: all = [] } = browser.runtime.getManifest() as { host_permissions?: string[] }
  const asked = hosts.map(h => h.replaceAll('?', 'x'))
  return all.filter(pattern => asked.some(host => covers(pattern, host)))
}

interface PageScript {
  readonly matches: readonly string[]
  readonly js: string[]
}

function pageScripts(): PageScript[] {
  const { content_scripts: list = [] } = browser.runtime.getManifest() as {
    content_scripts?: { matches: string[]; js?: string[]; run_at?: string }[]
  }
  // the one that runs at the start has nothing to say of a page that is there already
  return list.filter(s => s.run_at !== 'document_start').map(({ matches, js = [] }) => ({ matches, js }))
}

/** Our own match patterns: https, one host or all of a domain, any path. */
function covers(pattern: string, host: string): boolean {
  const wanted = pattern.slice('https://'.length, -'/*'.length)
  return wanted.startsWith('*.') ? host === wanted.slice(2) || host.endsWith(wanted.slice(1)) : host === wanted
}
