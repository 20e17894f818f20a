import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'

/** What the two libraries' pages have in common. */
export interface Tab {
  goto(url: string): Promise<unknown>
  evaluate(code: string): Promise<unknown>
  evaluate<R, A = undefined>(fn: (arg: A) => R | Promise<R>, arg?: A): Promise<R>
  frames(): readonly { evaluate<R>(fn: () => R): Promise<R> }[]
  readonly mouse: { click(x: number, y: number): Promise<void>; move(x: number, y: number): Promise<void> }
  readonly keyboard: { press(key: string): Promise<void> }
  close(): Promise<unknown>
}

/** A real browser; every web address is answered from here. */
export interface Driver {
  /** Where the extension's files are, as a page would name them. */
  readonly origin: string
  /** Where the files of an extension that is not there would be. Absent where ids are made by chance in each profile:
   *  no page can know one, so that Firefox, which takes longer to refuse a real one, tells nothing. */
  readonly stranger?: string
  readonly dir: string
  install(): Promise<unknown>
  uninstall(): Promise<unknown>
  serve(url: string, html: string, headers?: Record<string, string>): void
  web(): Promise<Tab>
  own(file: string): Promise<Tab>
  upload(tab: Tab, file: string): Promise<void>
  /** Stops the worker in the midst of whatever it does. */
  kill(): Promise<unknown>
  close(): Promise<unknown>
}

/** Asks until it holds. */
export const soon = <T>(ask: () => Promise<T>) => expect.poll(ask, { timeout: 8000, intervals: [100] })
export const rest = (ms: number) => new Promise(done => setTimeout(done, ms))

/** What an address shows that nothing was served for. */
export const empty = '<!doctype html><html lang="en"><title>Home</title><main><h1>Home</h1></main></html>'

/** Closes all of them that a test has not. */
const closed = (tabs: Tab[]) => Promise.all(tabs.splice(0).map(tab => tab.close().catch(() => {})))

/** A browser with the extension, in the words of a test. One is enough for many situations: `clear` undoes what came of each. */
export class Live {
  private readonly visited: Tab[] = []
  private readonly owned: Tab[] = []
  private data!: Tab
  private history!: Tab

  private constructor(readonly driver: Driver) {}

  static async open(launch: () => Promise<Driver>): Promise<Live> {
    const live = new Live(await launch())
    await live.openOwn()
    return live
  }

  private async openOwn() {
    this.data = await this.own('src/options/index.html#/data')
    this.history = await this.own('src/options/index.html#/history')
  }

  close = () => this.driver.close()

  /** The extension as just installed, in the browser that runs. */
  async renew() {
    await closed(this.visited)
    await this.without(async () => {})
  }

  /** Takes the extension out of the browser while `during` runs. All it knew is gone. */
  async without(during: () => Promise<void>) {
    await closed(this.owned)
    await this.driver.uninstall()
    await during()
    await this.driver.install()
    await this.openOwn()
  }

  async own(file: string): Promise<Tab> {
    const tab = await this.driver.own(file)
    this.owned.push(tab)
    await soon(() => tab.evaluate(() => document.querySelector('h1')?.textContent).catch(() => '')).toBeTruthy()
    return tab
  }

  async importCsv(csv: string) {
    const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'live-'))
    const file = path.join(dir, 'accounts.csv')
    fs.writeFileSync(file, csv)
    await this.driver.upload(this.data, file)
    const press = () => {
      const button = document.querySelector<HTMLButtonElement>('button.primary')
      button?.click()
      return !!button
    }
    await soon(() => this.data.evaluate(press)).toBe(true)
    await soon(() => this.data.evaluate(() => document.body.textContent)).toMatch(/Imported \d+ account/)
    fs.rmSync(dir, { recursive: true })
  }

  async visit(url: string, html?: string, { headers }: { headers?: Record<string, string> } = {}): Promise<Tab> {
    if (html !== undefined) this.driver.serve(url, html, headers)
    const tab = await this.driver.web()
    this.visited.push(tab)
    await tab.goto(url)
    return tab
  }

  /** Goes on from the page that a tab shows, as a link or a redirect does. Nothing is shown where that leads out of the tab. */
  async go(tab: Tab, url: string, html?: string) {
    if (html !== undefined) this.driver.serve(url, html)
    await tab.evaluate(u => void setTimeout(() => location.assign(u), 0), url)
    const there = () => tab.evaluate(() => location.href + document.readyState).catch(() => '')
    await soon(there).toBe(`${url}complete`)
  }

  /** Everything in the history, newest first. */
  log = () =>
    this.history.evaluate(() =>
      [...document.querySelectorAll('[aria-label=History] > li .who')].map(e => e.textContent ?? ''),
    )

  /** The sightings in the history that stand. */
  seen = () =>
    this.history.evaluate(() => {
      // what stands and can be undone is an import or a sighting, as long as nobody acts on an account
      const items = [...document.querySelectorAll<HTMLElement>('[aria-label=History] > li')]
      return items
        .filter(i => i.querySelector('button'))
        .flatMap(i => i.querySelector('.who')?.textContent ?? [])
        .filter(text => !text.startsWith('Imported'))
    })

  /** Is the overlay in the page or in any frame of it? */
  overlay = async (tab: Tab): Promise<boolean> => {
    const there = () => document.getElementsByTagName('reconnect-radar').length > 0
    return (await Promise.all(tab.frames().map(f => f.evaluate(there)))).includes(true)
  }

  /** The text on the toolbar button. */
  badge = () =>
    this.history.evaluate(() => {
      const g = globalThis as unknown as { browser?: typeof chrome }
      return (g.browser ?? chrome).action.getBadgeText({})
    })

  /** Undoes every sighting. */
  async undo() {
    const press = () => {
      for (const item of document.querySelectorAll('[aria-label=History] > li'))
        if (!item.querySelector('.who')?.textContent?.startsWith('Imported'))
          [...item.querySelectorAll('button')].find(b => b.textContent === 'Undo')?.click()
    }
    await soon(async () => {
      await this.history.evaluate(press)
      return this.seen()
    }).toEqual([])
  }

  /** Closes every page that was visited and undoes what came of it. */
  async clear() {
    await Promise.all(this.visited.splice(0).map(tab => tab.close()))
    await this.undo()
    await this.history.evaluate(() => {
      const g = globalThis as unknown as { browser?: typeof chrome }
      return (g.browser ?? chrome).runtime.sendMessage({ type: 'reminders.read', notices: null })
    })
    await soon(this.badge).toBe('')
  }
}
