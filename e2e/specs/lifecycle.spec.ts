import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page, Worker } from '@playwright/test'
import { contentWorld } from '../../scripts/bench-cdp.mjs'
import { recordBound, runs } from '../../src/testing/counts'
import { beatOf } from '../support/heartbeat'
import { rest } from '../support/live'
import { beatWithin, counting } from '../support/manyAccounts'
import { daysAgo, expect, header, Radar, samplePage, test } from '../support/radar'
import { bare, dumpOf, putStore, stopWorker, wholeStore } from '../support/stores'

const csv = `${header}facebook,Lantern Books,Iris Wolf,,${daysAgo(10)}\n`

/** A page on which extensions can be paused and, as at an update, loaded anew. */
async function extensionsPage(radar: Radar): Promise<Page> {
  radar.changed = true
  const page = await radar.context.newPage()
  await page.goto('chrome://extensions')
  await page.evaluate(() =>
    (chrome as unknown as Admin).developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  )
  return page
}

interface Admin {
  developerPrivate: { updateProfileConfiguration(what: object): Promise<void> }
  management: { setEnabled(id: string, on: boolean): Promise<void> }
}

/** Loads the extension anew, as an update does. @returns its new worker */
async function update(radar: Radar): Promise<Worker> {
  const worker = await radar.worker()
  const next = radar.context.waitForEvent('serviceworker', { timeout: 30_000 })
  await worker.evaluate(() => setTimeout(() => chrome.runtime.reload()))
  return next
}

const noteBeat = (what: string, ms: number[], bound = beatWithin) =>
  recordBound({
    promise: 'P2',
    what: `${what}: heartbeat after the worker's start, ${ms.length} times`,
    bound: `each within ${bound / 1000} s`,
    measured: `slowest ${Math.max(...ms)} ms`,
    ok: ms.every(m => m <= bound),
  })

test('the heartbeat is back after an update, and after a pause of the extension', async ({ radar }) => {
  test.setTimeout(runs(60_000, 600_000))
  await radar.import(csv)
  const extensions = await extensionsPage(radar)
  const updated: number[] = []
  const resumed: number[] = []
  for (let i = 0; i < runs(3, 20); i++) updated.push(await beatOf(await update(radar)))
  for (let i = 0; i < runs(3, 20); i++) {
    // what starts the worker is the browser alone: no page of ours is open
    const set = (on: boolean) =>
      extensions.evaluate(([id, to]) => (chrome as unknown as Admin).management.setEnabled(id, to), [
        radar.id,
        on,
      ] as const)
    // Chromium may keep alarms through a pause: here it has not
    await (await radar.worker()).evaluate(() => chrome.alarms.clearAll())
    await set(false)
    await rest(300)
    const next = radar.context.waitForEvent('serviceworker', { timeout: 30_000 })
    await set(true)
    resumed.push(await beatOf(await next))
  }
  noteBeat('update', updated)
  noteBeat('disabled and enabled', resumed)
  for (const took of [updated, resumed]) expect(counting(took)).toBeLessThanOrEqual(beatWithin)
  await expect(radar.rows(await radar.popup())).toHaveCount(1)
})

test('after a crash nothing that was acknowledged is lost, and the heartbeat is back', async () => {
  test.setTimeout(runs(120_000, 1_800_000))
  let radar = await Radar.open()
  try {
    await radar.import(csv)
    const acknowledged: string[] = []
    const took: number[] = []
    let lost = 0
    const crashes = runs(2, 100)
    for (let run = 0; run < crashes; run++) {
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
      const again = await bare(radar)
      took.push(await beatOf(await radar.worker()))
      const { rows } = await again.evaluate(wholeStore)
      const there = new Set(rows.events!.map(e => e.id))
      lost += acknowledged.filter(id => !there.has(id)).length
    }
    recordBound({
      promise: 'P1',
      what: `${runs} browsers killed right after an answer, ${acknowledged.length} reconnects`,
      bound: '0 lost',
      measured: `${lost} lost`,
      ok: !lost,
    })
    noteBeat('crash and restart', took)
    expect(lost).toBe(0)
    expect(acknowledged).toHaveLength(crashes * 5)
    expect(counting(took)).toBeLessThanOrEqual(beatWithin)
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
    const took = [await beatOf(await radar.worker())]
    while (took.length < runs(3, 1) && counting(took) > beatWithin) {
      await radar.leave()
      radar = await Radar.open({ profile })
      took.push(await beatOf(await radar.worker()))
    }
    noteBeat('profile put back', took)
    expect(counting(took)).toBeLessThanOrEqual(beatWithin)
    const popup = await radar.popup()
    await expect(radar.rows(popup)).toHaveCount(1)
    await expect(popup.locator('.trouble, .notice')).toHaveCount(0)
  } finally {
    fs.rmSync(saved, { recursive: true, force: true })
    await radar.close()
  }
})

for (const version of [1])
  test(`a store of version ${version} opens in Chromium, all of it`, async ({ radar }) => {
    const page = await bare(radar)
    await stopWorker(radar, page)
    const dump = dumpOf(version)
    await page.evaluate(putStore, { native: version * 10, dump })
    const popup = await radar.popup()
    await expect(radar.row(popup, 'Iris Wolf')).toBeVisible()
    await popup.waitForTimeout(1000)
    const { version: now, rows } = await page.evaluate(wholeStore)
    const there = new Map(rows.events!.map(e => [e.id, JSON.stringify(e)]))
    const lost = dump.rows.events!.filter(e => there.get(e.id) !== JSON.stringify(e))
    recordBound({
      promise: 'P5',
      what: `a store of version ${version} opened in Chromium`,
      bound: '0 rows lost',
      measured: `${lost.length} lost of ${dump.rows.events!.length}`,
      ok: !lost.length,
    })
    expect(lost).toEqual([])
    expect(now).toBe(10)
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
    await stopWorker(radar, page)
    await page.evaluate(putStore, { native: 10, dump: dumpOf(1) })
    const errors: string[] = []
    const open: Record<string, () => Promise<Page | undefined>> = {
      popup: () => radar.own('src/popup/index.html'),
      options: () => radar.own('src/options/index.html#/accounts'),
      worker: async () => void (await page.evaluate(() => chrome.runtime.sendMessage({ type: 'background.wake' }))),
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
    expect([version, rows.connections!.length], order).toEqual([10, 1])
    expect(errors, order).toEqual([])
    for (const p of pages) await p.close()
  }
})

test('old page scripts leave after an update', async ({ radar }) => {
  test.setTimeout(runs(90_000, 900_000))
  const reloads = runs(2, 50)
  await radar.import(csv)
  await extensionsPage(radar)
  const errors: string[] = []
  const page = await radar.visit(
    'https://www.facebook.com/checkpoint/828281030927956/',
    samplePage('facebook-checkpoint-locked'),
  )
  page.on('pageerror', e => errors.push(e.message))
  page.on('console', m => m.type() === 'error' && errors.push(m.text()))
  expect(await radar.overlay(page)).toContain('Reconnect Radar')
  let overlays = 0
  let observers = 0
  for (let i = 0; i < reloads; i++) {
    await update(radar)
    // the old one and the new one both get something to look at
    await page.evaluate(() => document.body.append(document.createElement('p')))
    await rest(1500)
    overlays = Math.max(overlays, await page.evaluate(() => document.getElementsByTagName('reconnect-radar').length))
    const cdp = await radar.context.newCDPSession(page)
    observers = Math.max(observers, await (await contentWorld(cdp, radar)).count('MutationObserver'))
    await cdp.detach()
    expect(await radar.overlay(page)).toContain('Reconnect Radar')
  }
  recordBound({
    promise: 'P13',
    what: `${reloads} updates of the extension with a tab open`,
    bound: 'at most 1 overlay, 1 observer, 0 errors',
    measured: `${overlays} overlay, ${observers} observer, ${errors.length} errors`,
    ok: overlays <= 1 && observers <= 1 && !errors.length,
  })
  expect([overlays, observers]).toEqual([1, 1])
  expect(errors).toEqual([])
})
