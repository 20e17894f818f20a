import type { Locator, Page } from '@playwright/test'
import { dayMs } from '../../src/domain/time'
import type { LoggedEvent } from '../../src/events/types'
import type { Message } from '../../src/messaging/protocol'
import type { Chance, Killer } from './killRig'
import { rest } from './live'
import { type Radar, samplePage } from './radar'
import type { Evaluates, Sending } from './sending'
import { dumpStore, ExpectedEvents, ofType, type StoreDump } from './storeAudit'

const names = ['Ana', 'Ben', 'Cleo', 'Dana', 'Edo', 'Fay', 'Gus', 'Hedy', 'Ida', 'Jon', 'Kim', 'Lou']
export const logins = names.map(n => `facebook/${n.toLowerCase()}`)
const asks = `https://x.com/i/oauth2/authorize?client_id=1&redirect_uri=${encodeURIComponent('https://hootsuite.com/oauth/callback')}`
const patienceMs = 15_000

/** Somebody at work while the worker is stopped again and again: what was done, and what must have come of it. */
export class Work {
  readonly expected = new ExpectedEvents()
  /** What was never acknowledged, however often it was sent. */
  readonly unheard: string[] = []
  done = 0
  private made = 0
  private readonly reconnects: string[] = []
  private readonly uses: LoggedEvent[] = []

  /** `ui`: where buttons are pressed and pages visited, too. */
  constructor(
    private readonly page: Evaluates,
    private readonly sending: Sending,
    private readonly killer: Killer,
    private readonly random: Chance,
    private readonly ui?: { radar: Radar; page: Page },
  ) {}

  /** The logins everything is about: twelve of Facebook, and one of X, which its pages and ways can only belong to. */
  async begin() {
    const at = Date.now() - 20 * dayMs
    const of = (login: string) => ({ network: 'facebook' as const, name: `Page of ${login}`, login, client: '' })
    const entries = [...names.map(of), { network: 'x' as const, name: '@quay', login: '', client: '' }]
    await this.told(
      { type: 'accounts.import', id: 'begin', entries: entries.map(e => ({ ...e, lastReconnectedAt: at })) },
      'imported',
      entries.map((_, i) => `begin:${i}`),
    )
  }

  /** One thing more that a user or a page does, at random. */
  async next(): Promise<void> {
    this.done++
    const n = this.random.next() * (this.ui ? 1 : 0.87)
    if (n < 0.3) return this.reconnected()
    if (n < 0.45) return this.imported()
    if (n < 0.6) return this.edited()
    if (n < 0.7) return this.undone()
    if (n < 0.8) return this.used()
    if (n < 0.87) return this.restored()
    const { radar, page } = this.ui!
    if (n < 0.94) return this.pressed(radar, page)
    return n < 0.98 ? this.sawPage(radar) : this.wentWay(radar)
  }

  private id = () => `m${this.made++}-${this.random.below(1e9)}`
  private login = () => this.random.pick(logins)
  private date = () => Date.now() - Math.floor(this.random.next() * 59 * dayMs)

  /** Sends it as a page does, and stops the worker meanwhile; now and then the one that takes the second try, too. */
  private async told(message: Message, type: LoggedEvent['type'], ids: string[]) {
    const [reply] = await Promise.all([this.sending.send(message), this.kill()])
    if (reply.ok) this.expected.named(type, ...ids)
    else this.unheard.push(`${message.type}: ${reply.error}`)
    return reply.ok
  }

  private async kill(withinMs?: number) {
    await this.killer.soon(this.random, withinMs)
    if (this.random.next() > 0.2) return
    await rest(150)
    await this.killer.soon(this.random, withinMs)
  }

  private async reconnected() {
    const id = this.id()
    if (await this.told({ type: 'connection.reconnected', id, connection: this.login() }, 'reconnected', [id]))
      this.reconnects.push(id)
  }

  private async imported() {
    const id = this.id()
    const entries = Array.from({ length: 5 }, () => {
      const login = this.random.pick(names)
      const name = `Page ${this.random.below(4)} of ${login}`
      return { network: 'facebook' as const, name, login, client: '', lastReconnectedAt: this.date() }
    })
    const ids = entries.map((_, i) => `${id}:${i}`)
    await this.told({ type: 'accounts.import', id, entries }, 'imported', ids)
  }

  private async edited() {
    const id = this.id()
    await this.told(
      { type: 'connection.edited', id, connection: this.login(), lastReconnectedAt: this.date() },
      'edited',
      [id],
    )
  }

  private async undone() {
    const id = this.id()
    await this.told({ type: 'undo.asked', id, targets: [this.reconnects.pop() ?? 'begin:none'] }, 'undone', [id])
  }

  private async used() {
    const id = this.id()
    const connection = this.login()
    await this.told({ type: 'connection.used', id, connection }, 'used', [id])
  }

  /** A backup in which some is new and some is there already. */
  private async restored() {
    const connection = this.login()
    const used = (): LoggedEvent => ({ id: this.id(), at: this.date(), type: 'used', connection })
    const fresh = Array.from({ length: 3 }, used)
    const events = [...fresh, ...this.uses.slice(-3)]
    this.uses.push(...fresh)
    const ids = events.map(e => e.id)
    await this.told({ type: 'backup.restore', id: this.id(), events }, 'used', ids)
  }

  /** "I reconnected" and its Undo, pressed on the page. */
  private async pressed(radar: Radar, page: Page) {
    await page.bringToFront() // a page behind others draws seldom
    const row = radar.row(page, this.random.pick(names))
    const press = (button: Locator) =>
      button.click().catch(async e => {
        const [last] = (await dumpStore(this.page)).events.toSorted((a, b) => b.at - a.at)
        const shown = await page.evaluate(
          () => `${document.visibilityState} ${location.href} ${document.body.textContent}`,
        )
        throw new Error(`No such button at "${shown}", after ${JSON.stringify(last)}: ${e}`)
      })
    await Promise.all([press(row.getByRole('button', { name: 'I reconnected' })), this.kill()])
    this.expected.one('reconnected')
    // what was recorded can be taken back, also where only a second try was heard
    const undo = row.getByRole('button', { name: 'Undo' })
    await Promise.all([press(undo), this.kill(120)])
    this.expected.one('undone')
    await undo.waitFor({ state: 'hidden' })
  }

  /** A page of X says that the login is locked. */
  private async sawPage(radar: Radar) {
    await this.used() // a page that says the same again is another one only after something happened
    const seen = (l: StoreDump) => ofType(l, 'pageDetected').length
    await this.untilMore(seen, async () => {
      const [tab] = await Promise.all([
        radar.visit('https://x.com/account/access', samplePage('x-account-access-locked')),
        this.kill(300),
      ])
      return tab
    })
    this.expected.one('pageDetected')
  }

  /** From Hootsuite to the permission page of X and back. Each page stays until what it says has arrived, as it does before a hand. */
  private async wentWay(radar: Radar) {
    const steps = (l: StoreDump) => JSON.stringify(l.localState.find(f => f.id === 'oauthFlows')?.value ?? '')
    let tab: Page | undefined
    const callback = 'https://hootsuite.com/oauth/callback?code=1'
    // each page is led to by the one before, and the browser says so
    const pages = [['https://hootsuite.com/dashboard'], [asks, 'https://hootsuite.com/'], [callback, 'https://x.com/']]
    for (const [url, referer] of pages) {
      const go = async () => {
        tab ??= await radar.context.newPage()
        await Promise.all([tab.goto(url!, { referer }), this.kill(200)])
        return tab
      }
      await this.untilMore(steps, go, false)
    }
    await tab?.close()
    this.expected.one('reconnected')
  }

  /** Does it, and waits until what is measured has changed. */
  private async untilMore(measure: (l: StoreDump) => unknown, act: () => Promise<Page>, close = true) {
    const before = measure(await dumpStore(this.page))
    const tab = await act()
    const end = Date.now() + patienceMs
    while (measure(await dumpStore(this.page)) === before) {
      if (Date.now() > end) {
        this.unheard.push(tab.url())
        break
      }
      await rest(50)
    }
    if (close) await tab.close()
  }
}
