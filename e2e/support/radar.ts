import fs from 'node:fs'
import path from 'node:path'
import { type BrowserContext, test as base, type Page, type Worker } from '@playwright/test'
// Node has no Temporal, which the list is read with
import 'temporal-polyfill/global'
import { readCsv } from '../../src/importExport/csv'
import { type Launch, launch, load, openAt, unload } from './chromium'
import { type Driver, empty, Live } from './live'
import { launchFirefox } from './liveFirefox'
import { isNamed } from './proxy'
import { Sending } from './sending'

/**
 * A page with an empty icon of its own: the browser asks a site for one else, past whoever answers for the site when the
 * page is left at that moment.
 */
const withIcon = (html: string) => html.replace(/^<!doctype html>/i, all => `${all}<link rel="icon" href="data:,">`)

/** The built extension in a real Chromium with a profile of its own; every web address is answered from here. */
export class Radar {
  private readonly pages = new Map<string, { body: string; headers?: Record<string, string> }>()

  /** Set by a test that left something in the browser itself, which only installing the extension anew takes out. */
  changed = false

  private constructor(
    readonly context: BrowserContext,
    readonly id: string,
    readonly profile: string,
    private readonly proxy: string | number | undefined,
  ) {}

  static async open(options: Launch = {}): Promise<Radar> {
    const { context, id, profile } = await launch(options)
    const radar = new Radar(context, id, profile, options.proxy ?? process.env.RADAR_PROXY)
    await radar.answer()
    return radar
  }

  /** Answers for the web, from what was served. */
  private async answer() {
    await this.context.route(/^https?:/, route => {
      const served = this.pages.get(route.request().url().split(/[?#]/)[0]!)
      // a page that is visited is one of ours; what asks for more of the web, a script of ours might have sent
      if (!served && route.request().resourceType() !== 'document')
        return this.proxy && !isNamed(this.pages, route.request().url()) ? route.continue() : route.abort()
      const page = served ?? { body: empty }
      return route.fulfill({ contentType: 'text/html; charset=utf-8', ...page, body: withIcon(page.body) })
    })
  }

  /**
   * The extension as just installed, without installing it: the worker is stopped, and all that is kept is gone. Where a
   * test has changed more than that, it is installed anew.
   */
  async reset(): Promise<Radar> {
    if (this.changed) return this.renew()
    const { context } = this
    const home = await this.home()
    await Promise.all(context.pages().map(p => (p === home ? undefined : p.close())))
    await this.killWorker()
    await home.evaluate(forgetAll)
    await context.clearCookies()
    this.pages.clear()
    await this.worker()
    return this
  }

  /**
   * The extension as just installed, in the browser that runs, which is half the work of starting one. Needs `removable`.
   * What was added to every page of the context would stay: whoever does that opens a browser of its own.
   */
  async renew(): Promise<Radar> {
    const { context, id, profile, proxy } = this
    const blank = await this.blank()
    await Promise.all(context.pages().map(p => (p === blank ? undefined : p.close())))
    await unload(context, id, profile)
    await context.unrouteAll()
    await context.clearPermissions()
    await context.clearCookies()
    await load(context)
    const radar = new Radar(context, id, profile, proxy)
    await radar.answer()
    return radar
  }

  async close() {
    await this.context.close()
    fs.rmSync(this.profile, { recursive: true, force: true })
  }

  /** Lets pages use the clipboard unasked. */
  async allowClipboard() {
    this.changed = true
    await this.context.grantPermissions(['clipboard-read', 'clipboard-write'])
  }

  /** An address that no connection comes to. */
  async refuse(url: string) {
    this.changed = true
    await this.context.route(url, route => route.abort())
  }

  /** Ends the browser and leaves its profile for the next start. */
  async leave(): Promise<string> {
    await this.context.close()
    return this.profile
  }

  /** Ends the browser as a crash does. */
  async crash(): Promise<string> {
    const pid = Number(fs.readlinkSync(path.join(this.profile, 'SingletonLock')).split('-').pop())
    const gone = new Promise(done => this.context.once('close', done))
    process.kill(pid, 'SIGKILL')
    await gone
    fs.rmSync(path.join(this.profile, 'SingletonLock'), { force: true })
    return this.profile
  }

  own = (file: string): Promise<Page> => openAt(this.context, `chrome-extension://${this.id}/${file}`)

  options = (hash: string) => this.own(`src/options/index.html#${hash}`)

  async popup(): Promise<Page> {
    const page = await this.own('src/popup/index.html')
    await page.setViewportSize({ width: 420, height: 600 })
    await page.getByRole('heading').first().waitFor()
    return page
  }

  /** What an address answers with from now on. */
  serve(url: string, body: string, headers?: Record<string, string>) {
    this.pages.set(url.split(/[?#]/)[0]!, { body, headers })
  }

  async visit(url: string, html?: string): Promise<Page> {
    if (html !== undefined) this.serve(url, html)
    const page = await this.context.newPage()
    await page.goto(url)
    return page
  }

  async importFile(page: Page, text: string | Buffer, name = 'accounts.csv') {
    await page
      .getByLabel('Import accounts')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text as string) })
  }

  /** Imports a CSV as the button of the page does, without the page. */
  async import(csv: string) {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
    const read = readCsv(csv, Date.now(), zone)
    if (read.problems.length) throw new Error(`not a list of accounts: ${JSON.stringify(read)}`)
    const { send } = await Sending.from(await this.home())
    const reply = await send({ type: 'accounts.import', id: crypto.randomUUID(), entries: [...read.entries] })
    if (!reply.ok) throw new Error(`not imported: ${JSON.stringify(reply)}`)
  }

  /** What assistive technology reads of the overlay: the one way into a closed shadow root. */
  async overlay(page: Page, ms = 3000): Promise<string | null> {
    const end = Date.now() + ms
    for (;;) {
      const nodes = await this.overlayNodes(page)
      if (nodes.length) return nodes.map(n => `${n.role?.value}: ${n.name!.value}`).join('\n')
      if (Date.now() > end) return null
      await page.waitForTimeout(50)
    }
  }

  /** Clicks a button that closes the overlay as a hand would, until it does: no click counts on one that has just come. */
  async press(page: Page, name: string) {
    const { x, y } = await this.overlayButton(page, name)
    const isThere = () => page.evaluate(() => !!document.querySelector('reconnect-radar'))
    do {
      await page.mouse.click(x, y)
      await page.waitForTimeout(100)
    } while (await isThere())
  }

  /** The middle of a button of the overlay. */
  async overlayButton(page: Page, name: string): Promise<{ x: number; y: number }> {
    const cdp = await this.context.newCDPSession(page)
    const button = (await this.overlayNodes(page)).find(n => n.role?.value === 'button' && n.name?.value === name)
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: button!.backendDOMNodeId })
    const [left, top, right, , , bottom] = model.content
    return { x: (left! + right!) / 2, y: (top! + bottom!) / 2 }
  }

  /** Those of it that are named, from outside in. */
  private async overlayNodes(page: Page) {
    // the tree of a whole page is dear, and without its host there is no overlay
    const has = () => !!document.querySelector('reconnect-radar')
    if (!(await page.evaluate(has).catch(() => false))) return []
    const cdp = await this.context.newCDPSession(page)
    const { nodes } = await cdp.send('Accessibility.getFullAXTree')
    await cdp.detach()
    const byId = new Map(nodes.map(n => [n.nodeId, n]))
    const within = (id: string): typeof nodes => {
      const n = byId.get(id)
      return n ? [...(n.name?.value && !n.ignored ? [n] : []), ...(n.childIds ?? []).flatMap(within)] : []
    }
    const root = nodes.find(n => n.role?.value === 'complementary' && n.name?.value === 'Reconnect Radar')
    return root ? within(root.nodeId) : []
  }

  /**
   * The tab that a browser starts with, another where that has gone: at an address of the extension at which nothing of it
   * runs. The browser closes it when it takes the extension away.
   */
  async home(): Promise<Page> {
    const url = `chrome-extension://${this.id}/icons/icon.svg`
    const there = this.context.pages().find(p => p.url() === url)
    if (there) return there
    const page = await this.blank()
    await page.goto(url)
    return page
  }

  /** The empty page that a browser starts with; another where that has gone. */
  private async blank(): Promise<Page> {
    const [first] = this.context.pages()
    return first?.url() === 'about:blank' ? first : this.context.newPage()
  }

  async killWorker() {
    const cdp = await this.context.newCDPSession(await this.home())
    const versions = new Promise<{ versionId: string; runningStatus: string }[]>(done =>
      cdp.on('ServiceWorker.workerVersionUpdated', e => e.versions.length && done(e.versions)),
    )
    await cdp.send('ServiceWorker.enable')
    for (const v of await versions)
      if (v.runningStatus === 'running') await cdp.send('ServiceWorker.stopWorker', { versionId: v.versionId })
    await cdp.detach()
  }

  /** The running worker, started by a message if it sleeps. */
  async worker(): Promise<Worker> {
    const home = await this.home()
    await home.evaluate(() => chrome.runtime.sendMessage({ type: 'background.wake' }))
    return this.context.serviceWorkers()[0] ?? this.context.waitForEvent('serviceworker')
  }

  rows = (popup: Page) => popup.getByRole('list', { name: 'Connections' }).getByRole('listitem')
  row = (popup: Page, text: string) => this.rows(popup).filter({ hasText: text }).first()
}

/** Runs in a page of the extension: takes away whatever it keeps. */
async function forgetAll(): Promise<void> {
  for (const { name } of await indexedDB.databases())
    await new Promise<void>((done, fail) => {
      const request = indexedDB.deleteDatabase(name!)
      request.onsuccess = () => done()
      request.onerror = () => fail(request.error)
    })
  localStorage.clear()
  await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear(), chrome.alarms.clearAll()])
  for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id)
  await Promise.all([chrome.action.setBadgeText({ text: '' }), chrome.action.setTitle({ title: '' })])
}

/** Browsers that tests use one after the other, each time with the extension as just installed: starting one is most of a test's work. */
class Browsers {
  private own?: Radar
  private readonly lives = new Map<() => Promise<Driver>, Live>()

  async radar(): Promise<Radar> {
    this.own = await (this.own ? this.own.reset() : Radar.open({ removable: true }))
    return this.own
  }

  async live(launch: () => Promise<Driver>): Promise<Live> {
    const there = this.lives.get(launch)
    const live = there ?? (await Live.open(launch))
    if (there) await there.renew()
    this.lives.set(launch, live)
    return live
  }

  close = () => Promise.all([this.own, ...this.lives.values()].map(b => b?.close()))
}

/**
 * `radar`: the extension as just installed, in a Chromium that other tests have used or will use.
 * `fox`: the same in Firefox.
 * `alone`: in a Chromium of its own.
 */
export const test = base.extend<{ radar: Radar; fox: Live; alone: Radar }, { browsers: Browsers }>({
  browsers: [
    // biome-ignore lint/correctness/noEmptyPattern: the test tool reads the names of what a fixture needs from this pattern
    async ({}, use) => {
      const browsers = new Browsers()
      await use(browsers)
      await browsers.close()
    },
    { scope: 'worker' },
  ],
  radar: async ({ browsers }, use) => use(await browsers.radar()),
  fox: async ({ browsers }, use) => use(await browsers.live(launchFirefox)),
  // biome-ignore lint/correctness/noEmptyPattern: the test tool reads the names of what a fixture needs from this pattern
  alone: async ({}, use) => {
    const radar = await Radar.open()
    await use(radar)
    await radar.close()
  },
})
export { expect } from '@playwright/test'

export const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
export const header = 'network,account,connection,client,last_reconnected\n'
/** A page as it was written from evidence, but that it asks for no picture: a request that is left over when its tab is closed would look like one of ours. */
export const samplePage = (name: string) =>
  fs.readFileSync(`e2e/fixtures/pages/${name}.html`, 'utf8').replace(/src="\/[^"]*"/g, 'src="data:,"')
