import browser from 'webextension-polyfill'
import type { Platform } from './types'

/** The browser as the worker and the pages use it. The only file that names the polyfill. */
export const platform: Platform = {
  now: () => Date.now(),
  zone: () => Temporal.Now.timeZoneId(),
  own: () => ({ id: browser.runtime.id, origin: browser.runtime.getURL('') }),
  version: () => browser.runtime.getManifest().version,
  language: () => browser.i18n.getUILanguage(),
  word: key => browser.i18n.getMessage(key),
  notify: async (id, title, message) => {
    // only what both browsers take: Firefox throws on buttons and priorities
    await browser.notifications.create(id, { type: 'basic', iconUrl: '/icons/128.png', title, message })
    // Chromium takes a notice it is not allowed to show without a word; Firefox cannot be asked
    const level = await (browser.notifications as { getPermissionLevel?(): Promise<string> }).getPermissionLevel?.()
    if (level === 'denied') throw new Error('notifications are denied')
  },
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
  inject: async (tabId, file, card) => {
    const target = { tabId, frameIds: [0] }
    await browser.scripting.executeScript({ target, files: [file] })
    await browser.scripting.executeScript({
      target,
      func: (c: unknown) => (globalThis as unknown as { showRadarCard(c: unknown): void }).showRadarCard(c),
      args: [card],
    })
  },
  send: message => browser.runtime.sendMessage(message),
}
