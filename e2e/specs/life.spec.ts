import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { held, times } from '../support/figures'
import { Live, rest, soon } from '../support/live'
import { chromium } from '../support/live-chromium'
import { daysAgo, expect, header, Radar, sample, test } from '../support/radar'
import { bare, dumpOf, putStore, wholeStore } from '../support/stores'

const csv = `${header}facebook,Lantern Books,Iris Wolf,,${daysAgo(10)}\n`

/** Waits for the heartbeat. @returns how long after the start it was there, ms */
async function beatAfter(page: Page, began: number): Promise<number> {
  await expect
    .poll(() => page.evaluate(() => chrome.alarms.getAll().then(l => l.map(a => a.name))), {
      intervals: [20],
      timeout: 10_000,
    })
    .toContain('heartbeat')
  return Date.now() - began
}

const noteBeat = (what: string, ms: number[], bound = 1000) =>
  held({
    promise: 'P2',
    what: `${what}: heartbeat after the worker's start, ${ms.length} times`,
    bound: `each within ${bound / 1000} s`,
    measured: `slowest ${Math.max(...ms)} ms`,
    ok: ms.every(m => m <= bound),
  })

test('the heartbeat is back after an update, and after a pause of the extension', async ({ radar }) => {
  await radar.import(csv)
  const took: Record<string, number[]> = { update: [], pause: [] }
  // what starts the worker is the reload itself: nothing of ours runs but it
  for (let i = 0; i < times(3, 20); i++) {
    const worker = await radar.worker()
    await worker.evaluate(() => chrome.alarms.clearAll())
    const next = radar.context.waitForEvent('serviceworker')
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => {})
    const began = Date.now()
    const fresh = await next
    await expect
      .poll(() => fresh.evaluate(() => chrome.alarms.get('heartbeat').then(a => !!a)), { intervals: [20] })
      .toBe(true)
    took.update!.push(Date.now() - began)
  }
  const extensions = await radar.context.newPage()
  await extensions.goto('chrome://extensions')
  const set = (on: boolean) =>
    extensions.evaluate(
      ([id, isEnabled]) =>
        (
          chrome as unknown as { developerPrivate: { updateExtensionConfiguration(o: object): Promise<void> } }
        ).developerPrivate.updateExtensionConfiguration({ extensionId: id, isEnabled }) ??
        new Promise(done => setTimeout(done, 300)),
      [radar.id, on] as const,
    )
  for (let i = 0; i < times(3, 20); i++) {
    await set(false)
    await rest(300)
    const next = radar.context.waitForEvent('serviceworker')
    const began = Date.now()
    await set(true)
    const fresh = await next
    await expect
      .poll(() => fresh.evaluate(() => chrome.alarms.get('heartbeat').then(a => !!a)), { intervals: [20] })
      .toBe(true)
    took.pause!.push(Date.now() - began)
  }
  noteBeat('update', took.update!)
  noteBeat('disabled and enabled', took.pause!)
  expect(Math.max(...took.update!, ...took.pause!)).toBeLessThanOrEqual(1000)
  await expect(radar.rows(await radar.popup())).toHaveCount(1)
})

test('after a crash nothing that was acknowledged is lost, and the heartbeat is back', async () => {
  test.setTimeout(times(120_000, 1_800_000))
  let radar = await Radar.open()
  try {
    await radar.import(csv)
    const acknowledged: string[] = []
    const took: number[] = []
    let lost = 0
    const runs = times(2, 100)
    for (let run = 0; run < runs; run++) {
      const page = await bare(radar)
      for (let i = 0; i < 5; i++) {
        const id = `crash-${run}-${i}`
        const reply = await page.evaluate(
          n => chrome.runtime.sendMessage({ type: 'connection.reconnected', id: n, connection: 'facebook/iris wolf' }),
          id,
        )
        if ((reply as { ok: boolean }).ok) acknowledged.push(id)
      }
      await rest(Math.random() * 60)
      const profile = await radar.crash()
      radar = await Radar.open({ profile })
      const began = Date.now()
      const again = await bare(radar)
      took.push(await beatAfter(again, began))
      const { rows } = await again.evaluate(wholeStore)
      const there = new Set(rows.events!.map(e => e.id))
      lost += acknowledged.filter(id => !there.has(id)).length
    }
    held({
      promise: 'P1',
      what: `${runs} browsers killed right after an answer, ${acknowledged.length} reconnects`,
      bound: '0 lost',
      measured: `${lost} lost`,
      ok: !lost,
    })
    noteBeat('crash and restart', took)
    expect(lost).toBe(0)
    expect(acknowledged).toHaveLength(runs * 5)
    expect(Math.max(...took)).toBeLessThanOrEqual(1000)
  } finally {
    await radar.close()
  }
})

test('a profile that is put back: the list as it was then, and what its own copy has', async () => {
  let radar = await Radar.open()
  const saved = fs.mkdtempSync(path.join(os.tmpdir(), 'radar-saved-'))
  try {
    await radar.import(csv)
    const profile = await radar.leave()
    fs.cpSync(profile, saved, { recursive: true })
    radar = await Radar.open({ profile })
    await radar.import(`${header}x,@quay,,,\n`)
    await radar.leave()
    fs.rmSync(profile, { recursive: true })
    fs.cpSync(saved, profile, { recursive: true })
    radar = await Radar.open({ profile })
    const began = Date.now()
    const ms = await beatAfter(await bare(radar), began)
    noteBeat('profile put back', [ms])
    expect(ms).toBeLessThanOrEqual(1000)
    const popup = await radar.popup()
    await expect(radar.rows(popup)).toHaveCount(1)
    await expect(popup.locator('.trouble, .notice')).toHaveCount(0)
  } finally {
    fs.rmSync(saved, { recursive: true, force: true })
    await radar.close()
  }
})

for (const version of [1, 2, 3])
  test(`a store of version ${version} opens in Chromium, all of it`, async ({ radar }) => {
    const page = await bare(radar)
    await radar.killWorker()
    const dump = dumpOf(version)
    await page.evaluate(putStore, { native: version * 10, dump })
    const popup = await radar.popup()
    await expect(radar.row(popup, 'Iris Wolf')).toBeVisible()
    await popup.waitForTimeout(1000)
    const { version: now, rows } = await page.evaluate(wholeStore)
    const there = new Map(rows.events!.map(e => [e.id, JSON.stringify(e)]))
    const lost = dump.rows.events!.filter(e => there.get(e.id) !== JSON.stringify(e))
    held({
      promise: 'P5',
      what: `a store of version ${version} opened in Chromium`,
      bound: '0 rows lost',
      measured: `${lost.length} lost of ${dump.rows.events!.length}`,
      ok: !lost.length,
    })
    expect(lost).toEqual([])
    expect(now).toBe(30)
    expect(rows.notices!.length).toBeGreaterThanOrEqual(dump.rows.notices!.length)
  })

const orders = [
  'popup options worker',
  'popup worker options',
  'options popup worker',
  'options worker popup',
  'worker popup options',
  'worker options popup',
]

test('whoever opens the store first, it is the same', async ({ radar }) => {
  const page = await bare(radar)
  for (const order of orders) {
    await radar.killWorker()
    await page.evaluate(putStore, { native: 10, dump: dumpOf(1) })
    const errors: string[] = []
    const open: Record<string, () => Promise<Page | undefined>> = {
      popup: () => radar.own('src/popup/index.html'),
      options: () => radar.own('src/options/index.html#/accounts'),
      worker: async () => void (await page.evaluate(() => chrome.runtime.sendMessage({ type: 'radar.wake' }))),
    }
    const pages: Page[] = []
    const began = Date.now()
    for (const who of order.split(' ')) {
      const p = await open[who]!()
      if (!p) continue
      p.on('pageerror', e => errors.push(e.message))
      pages.push(p)
    }
    for (const p of pages) await expect(p.getByText('Iris Wolf').first(), order).toBeVisible()
    expect(Date.now() - began, order).toBeLessThan(5000)
    const { version, rows } = await page.evaluate(wholeStore)
    expect([version, rows.connections!.length], order).toEqual([30, 1])
    expect(errors, order).toEqual([])
    for (const p of pages) await p.close()
  }
})

test('old page scripts leave after an update', async () => {
  test.setTimeout(300_000)
  const live = await Live.open(chromium)
  const reloads = times(5, 50)
  try {
    await live.importCsv(csv)
    const errors: string[] = []
    const tab = await live.visit(
      'https://www.facebook.com/checkpoint/828281030927956/',
      sample('facebook-checkpoint-locked'),
    )
    const page = tab as unknown as Page
    page.on('pageerror', e => errors.push(e.message))
    page.on('console', m => m.type() === 'error' && errors.push(m.text()))
    await soon(() => live.overlay(tab)).toBe(true)
    let most = 0
    for (let i = 0; i < reloads; i++) {
      await live.without(async () => {})
      await live.importCsv(csv)
      await tab.evaluate(() => document.body.append('!'))
      await rest(700)
      most = Math.max(most, await tab.evaluate(() => document.getElementsByTagName('reconnect-radar').length))
    }
    held({
      promise: 'P13',
      what: `${reloads} reloads of the extension with a tab open`,
      bound: 'at most 1 overlay, 0 errors',
      measured: `${most} overlay, ${errors.length} errors`,
      ok: most <= 1 && !errors.length,
    })
    expect(most).toBeLessThanOrEqual(1)
    expect(errors).toEqual([])
  } finally {
    await live.close()
  }
})
