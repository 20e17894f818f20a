import { dayMs } from '../../src/domain/time'
import type { MessageOf } from '../../src/messaging/protocol'
import { dbName } from '../../src/storage/db'
import type { Evaluates } from './sending'
import { ofType, type StoreDump } from './storeAudit'

/** Logins of which none is due, to be imported. */
export function fresh(n: number): MessageOf<'accounts.import'> {
  const of = (i: number) => ({ network: 'facebook' as const, name: `Page ${i}`, login: `Login ${i}`, client: '' })
  const lastReconnectedAt = Date.now() - dayMs
  return {
    type: 'accounts.import',
    id: 'fresh',
    entries: Array.from({ length: n }, (_, i) => ({ ...of(i), lastReconnectedAt })),
  }
}
export const loginOf = (i: number) => `facebook/login ${i}`

/**
 * Lets 56 days pass for one login, so that a reminder of it is due, and some hours for the worker, so that it comes back
 * from being away and says what is due whatever the hour and the day of the week. Written raw, past the worker: nothing
 * but the next alarm tells it.
 */
export function letPass(page: Evaluates, login: string): Promise<void> {
  return page.evaluate(
    async ([name, id]) => {
      const past = Date.now() - 57.1 * 86_400_000
      const open = indexedDB.open(name)
      await new Promise(done => (open.onsuccess = done))
      const t = open.result.transaction(['events', 'connections', 'localState'], 'readwrite')
      const [events, connections] = [t.objectStore('events'), t.objectStore('connections')]
      const about = events.index('timelines').openCursor(IDBKeyRange.bound(`c:${id}\u0000`, `c:${id}\u0001`))
      about.onsuccess = () => {
        const at = about.result
        if (!at) return
        if (at.value.type === 'imported')
          at.update({ ...at.value, account: { ...at.value.account, lastReconnectedAt: past } })
        at.continue()
      }
      const row = connections.get(id)
      row.onsuccess = () => connections.put({ ...row.result, lastReconnectedAt: past })
      t.objectStore('localState').put({ id: 'lastWakeAt', value: 0 })
      await new Promise(done => (t.oncomplete = done))
      open.result.close()
    },
    [dbName, login] as const,
  )
}

/** Any alarm wakes the worker; this one it does not set anew by itself. */
const ours = 'rig'

/** Asks the browser for an alarm at once. It takes up to a second: the browser lets that pass between any two. */
export const alarm = (page: Evaluates) => page.evaluate(name => chrome.alarms.create(name, { when: Date.now() }), ours)

/**
 * Asks for an alarm and waits until it comes: the pages of an extension hear it, too, when the worker does.
 * `twice`: a page wakes the worker at the same moment, so that it looks at what is due twice at once.
 */
export const alarmed = (page: Evaluates, twice = false) =>
  page.evaluate(
    async ([name, again]) => {
      const came = new Promise<void>(done => {
        const heard = () => {
          if (again) void chrome.runtime.sendMessage({ type: 'background.wake' }).catch(() => {})
          chrome.alarms.onAlarm.removeListener(heard)
          done()
        }
        chrome.alarms.onAlarm.addListener(heard)
      })
      await chrome.alarms.create(name, { when: Date.now() })
      await came
    },
    [ours, twice] as const,
  )

/** How often each of these logins was reminded of. */
export function remindedOf(ledger: StoreDump, logins: readonly string[]): number[] {
  const steps = ofType(ledger, 'reminded').flatMap(e => e.steps.map(s => s.connection))
  return logins.map(login => steps.filter(s => s === login).length)
}

/** How far the worker has come with what was due: nothing claimed, claimed and not confirmed, shown, all done. */
export function stateOf(ledger: StoreDump, login: string): 'before' | 'claimed' | 'shown' | 'done' {
  const event = ofType(ledger, 'reminded').find(e => e.steps.some(s => s.connection === login))
  if (!event) return 'before'
  if (ledger.notices.find(n => n.id === event.id)?.state === 'showing') return 'claimed'
  return ledger.localState.find(f => f.id === 'lastWakeAt')?.value === 0 ? 'shown' : 'done'
}
