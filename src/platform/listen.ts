import browser, { type Runtime } from 'webextension-polyfill'
import type { Sender } from './types'

export interface Listeners {
  /** The reply, or undefined for a message that is not ours. */
  message(raw: unknown, sender: Sender): Promise<unknown>
  /** An alarm, an install, an update, a start of the browser, a site that was allowed or taken away. */
  wake(why: 'alarm' | 'installed' | 'started' | 'access'): void
  clicked(noticeId: string): void
  pressed(noticeId: string, button: number): void
}

/** Registers everything in the first turn: an event that wakes the worker is lost for a listener that comes later. */
export function listen(on: Listeners): void {
  browser.runtime.onMessage.addListener((raw: unknown, from: Runtime.MessageSender) => {
    const { id, url, frameId, tab, documentId, documentLifecycle } = from as Runtime.MessageSender & {
      documentLifecycle?: string
    }
    return on.message(raw, {
      id,
      url,
      frameId,
      leaving: documentLifecycle === 'pending_deletion' || documentLifecycle === 'cached',
      tabId: tab?.id,
      documentId,
      openerTabId: tab?.openerTabId,
      incognito: tab?.incognito,
    })
  })
  browser.alarms.onAlarm.addListener(() => on.wake('alarm'))
  browser.runtime.onInstalled.addListener(() => on.wake('installed'))
  browser.runtime.onStartup.addListener(() => on.wake('started'))
  browser.permissions.onAdded.addListener(() => on.wake('access'))
  browser.permissions.onRemoved.addListener(() => on.wake('access'))
  browser.notifications.onClicked.addListener(id => on.clicked(id))
  // Firefox has no buttons
  browser.notifications.onButtonClicked?.addListener((id, button) => on.pressed(id, button))
}
