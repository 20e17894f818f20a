import { expect, test } from '@playwright/test'
import { recordBound } from '../../src/testing/counts'
import { type Driver, rest, soon, type Tab } from '../support/live'
import { launchFirefox } from '../support/liveFirefox'
import { beatWithin } from '../support/manyAccounts'
import { dropStore, dumpOf, putStore, wholeStore } from '../support/stores'

test.describe.configure({ mode: 'serial' })
test.setTimeout(120_000)

let driver: Driver
test.beforeAll(async () => {
  driver = await launchFirefox()
})
test.afterAll(() => driver?.close())

/** A page of the extension's origin that runs nothing of ours. */
async function bare(): Promise<Tab> {
  const tab = await driver.own('icons/icon.svg')
  await soon(() => tab.evaluate(() => typeof chrome.alarms).catch(() => '')).toBe('object')
  return tab
}
const textOf = (tab: Tab) => tab.evaluate(() => document.body?.textContent ?? '').catch(() => '')
const popup = () => driver.own('src/popup/index.html')

test('Firefox: the heartbeat is there after an install and an update', async () => {
  const tab = await bare()
  const beat = () =>
    tab.evaluate(async () => {
      const g = globalThis as unknown as { browser: { runtime: { getBackgroundPage(): Promise<Window | null> } } }
      const worker = await g.browser.runtime.getBackgroundPage()
      const found = await chrome.alarms.get('heartbeat')
      return found && worker ? found.scheduledTime - 30 * 60_000 - worker.performance.timeOrigin : null
    })
  await soon(beat).not.toBeNull()
  const first = Math.round((await beat())!)
  await driver.install()
  const again = await bare()
  const after = await again.evaluate(async () => {
    for (let i = 0; i < 100 && !(await chrome.alarms.get('heartbeat')); i++)
      await new Promise(done => setTimeout(done, 50))
    return !!(await chrome.alarms.get('heartbeat'))
  })
  recordBound({
    promise: 'P2',
    what: "Firefox, install: heartbeat after the worker's start",
    bound: `within ${beatWithin / 1000} s`,
    measured: `${first} ms`,
    ok: first <= beatWithin,
  })
  expect(first).toBeLessThanOrEqual(beatWithin)
  expect(after).toBe(true)
})

for (const version of [1])
  test(`Firefox: a store of version ${version} opens, all of it`, async () => {
    const tab = await bare()
    const dump = dumpOf(version)
    await tab.evaluate(putStore, { native: version * 10, dump })
    const shown = await popup()
    await soon(() => textOf(shown)).toMatch(/Iris Wolf/)
    await rest(1000)
    const { version: now, rows } = await tab.evaluate(wholeStore)
    const there = new Map(rows.events!.map(e => [e.id, JSON.stringify(e)]))
    const lost = dump.rows.events!.filter(e => there.get(e.id) !== JSON.stringify(e))
    recordBound({
      promise: 'P5',
      what: `a store of version ${version} opened in Firefox`,
      bound: '0 rows lost',
      measured: `${lost.length} lost of ${dump.rows.events!.length}`,
      ok: !lost.length,
    })
    expect(lost).toEqual([])
    expect(now).toBe(10)
    await shown.close()
    await tab.close()
  })

test('Firefox: a store of a newer version is shown and left alone', async () => {
  const tab = await bare()
  await tab.evaluate(putStore, { native: 990, dump: dumpOf(1), extra: [{ id: 1, of: 'a later build' }] })
  const before = await tab.evaluate(wholeStore)
  const shown = await popup()
  await soon(() => textOf(shown)).toMatch(/A newer version of Reconnect Radar wrote this list[\s\S]*Iris Wolf/)
  await shown.evaluate(() =>
    [...document.querySelectorAll('button')].find(b => b.textContent === 'I reconnected')?.click(),
  )
  await rest(500)
  await shown.evaluate(() =>
    [...document.querySelectorAll('button')].find(b => b.textContent === 'Yes, I reconnected')?.click(),
  )
  await soon(() => textOf(shown)).toMatch(/Not saved: a newer version/)
  const after = await tab.evaluate(wholeStore)
  const ok = JSON.stringify(after) === JSON.stringify(before)
  recordBound({
    promise: 'P5',
    what: 'a store of a newer version opened by this one, in Firefox',
    bound: '0 rows lost',
    measured: ok ? '0 lost, nothing changed' : 'changed',
    ok,
  })
  expect(after).toEqual(before)
  await shown.close()
  await tab.close()
})

test('Firefox: a store that has gone comes back from its copy', async () => {
  const tab = await bare()
  await tab.evaluate(putStore, { native: 10, dump: dumpOf(1) })
  await tab.evaluate(() =>
    chrome.runtime.sendMessage({ type: 'connection.used', id: 'u', connection: 'facebook/iris wolf' }),
  )
  await soon(() => tab.evaluate(async () => ((await chrome.storage.local.get()).copyRows as unknown[])?.length)).toBe(2)
  await tab.evaluate(dropStore)
  const shown = await popup()
  const began = Date.now()
  await soon(() => textOf(shown)).toMatch(/Your list is empty, but it wasn’t before[\s\S]*Iris Wolf/)
  const ms = Date.now() - began
  expect(ms).toBeLessThanOrEqual(3000)
  await shown.evaluate(() =>
    [...document.querySelectorAll('button')].find(b => b.textContent?.startsWith('Restore 2'))?.click(),
  )
  await soon(() => shown.evaluate(() => document.querySelectorAll('[aria-label=Connections] > li').length)).toBe(1)
  recordBound({
    promise: 'P6',
    what: 'Firefox, store missing, copy ok',
    bound: 'said in 3 s, usable again',
    measured: `${ms} ms`,
    ok: ms <= 3000,
  })
})
