import fs from 'node:fs'
import { expect } from '@playwright/test'
import { type Live, rest, soon, type Tab } from '../support/live'
import { launchChromium } from '../support/liveChromium'
import { launchFirefox } from '../support/liveFirefox'
import { feed, framing, hiding, late, main, remembering, removing, searching, strict } from '../support/livePages'
import { daysAgo, header, samplePage, test } from '../support/radar'

const fb = 'https://www.facebook.com'
const lockedUrl = `${fb}/checkpoint/828281030927956/`
const locked = 'facebook-checkpoint-locked'
const accounts = `${header}facebook,Lantern Books,Iris Wolf,,${daysAgo(5)}\nlinkedin,Quay,Noor Aziz,,${daysAgo(5)}\nx,@quay,,,\n`

/** Long enough for a page to be looked at, told of and explained. */
const settled = () => rest(1500)

declare global {
  interface Window {
    searchForExtension(origin: string, files: readonly string[]): Promise<string[]>
    timeOf(origin: string, stranger: string): Promise<number>
  }
}

test.describe.configure({ mode: 'parallel' })
for (const launch of [launchChromium, launchFirefox])
  test.describe(launch.name, () => {
    test.describe.configure({ mode: 'default' })
    let live: Live
    test.beforeAll(async ({ browsers }) => {
      live = await browsers.live(launch)
      await live.importCsv(accounts)
    })
    test.afterEach(() => live?.clear())

    const explained = async (tab: Tab) => {
      await soon(live.seen).toHaveLength(1)
      await soon(() => live.overlay(tab)).toBe(true)
    }
    const silent = async (...tabs: Tab[]) => {
      await settled()
      expect(await live.seen()).toEqual([])
      expect(await Promise.all(tabs.map(live.overlay))).not.toContain(true)
    }

    test('a dialog that comes late', async () => {
      const tab = await live.visit(`${fb}/`, late)
      expect(await live.seen()).toEqual([])
      await explained(tab)
    })

    test('an address that changes without a load', async () => {
      const tab = await live.visit(`${fb}/`, samplePage(feed))
      await silent(tab)
      const turn = ([path, html]: readonly string[]) => {
        history.pushState(null, '', path)
        document.body.innerHTML = html!
      }
      await tab.evaluate(turn, [new URL(lockedUrl).pathname, main(locked)])
      await explained(tab)
      await tab.evaluate(turn, ['/', main(feed)])
      await soon(() => live.overlay(tab)).toBe(false)
    })

    test('back to a page that was kept', async () => {
      const url = 'https://x.com/account/access'
      const tab = await live.visit(url, remembering('x-account-access-locked'))
      const go = async (act: () => void, path: string) => {
        await tab.evaluate(act)
        const state = () => location.pathname + document.readyState
        await soon(() => tab.evaluate(state).catch(() => '')).toBe(`${path}complete`)
      }
      const awayAndBack = async () => {
        await go(() => location.assign('/home'), '/home')
        expect(await live.overlay(tab)).toBe(false)
        await live.undo()
        await go(() => history.back(), '/account/access')
        await soon(() => tab.evaluate(() => document.documentElement.dataset.kept)).toBe('true')
      }
      await explained(tab)
      await awayAndBack()
      await explained(tab)

      for (let i = 0; i < 20 && !(await tab.evaluate(() => document.activeElement?.matches('reconnect-radar'))); i++)
        await tab.keyboard.press('Tab')
      // a key does not count before the card has been in sight for a while
      await soon(async () => {
        await tab.keyboard.press('Escape')
        return live.overlay(tab)
      }).toBe(false)
      await awayAndBack()
      await soon(live.seen).toHaveLength(1)
      await settled()
      expect(await live.overlay(tab)).toBe(false)
    })

    test('a page in a frame, however deep', async () => {
      const { serve } = live.driver
      serve(lockedUrl, samplePage(locked))
      serve('https://example.net/', framing(`${fb}/plugins/page`))
      serve(`${fb}/plugins/page`, framing(lockedUrl))
      const inFrames = (tab: Tab) =>
        Promise.all(
          tab.frames().map(f => f.evaluate(() => location.pathname + document.querySelector('h1')?.textContent)),
        )
      const there = '/checkpoint/828281030927956/Your account has been locked'
      serve('https://example.com/', framing('https://example.net/'))
      serve(`${fb}/`, framing('https://example.net/'))
      serve(`${fb}/me`, framing(lockedUrl))
      const urls = ['https://example.com/', `${fb}/`, `${fb}/me`]
      const tabs = await Promise.all(urls.map(url => live.visit(url)))
      for (const tab of tabs) await soon(() => inFrames(tab)).toContain(there)
      expect(tabs.map(tab => tab.frames().length)).toEqual([4, 4, 2])
      await silent(...tabs)
    })

    test('a page that lets nothing in', async () => {
      const look = (tab: Tab) =>
        tab.evaluate(() => {
          const host = document.querySelector('reconnect-radar')!
          const { position, display, zIndex } = getComputedStyle(host)
          return { position, display, zIndex, ...host.getBoundingClientRect().toJSON() }
        })
      const open = await live.visit(lockedUrl, samplePage(locked))
      await explained(open)
      const wanted = await look(open)
      expect(wanted).toMatchObject({ position: 'fixed', display: 'block' })
      // without its style it would be as wide as its words
      expect(wanted.width).toBeLessThan(600)
      await live.clear()

      const tab = await live.visit(lockedUrl, removing(locked), { headers: strict })
      await explained(tab)
      // its own script would have removed the overlay
      expect(await tab.evaluate(() => document.documentElement.dataset.removed)).toBeUndefined()
      expect(await look(tab)).toEqual(wanted)
    })

    const suspended = (page: (name: string) => string) =>
      live.visit(`${fb}/checkpoint/1501092823525282/`, page('facebook-checkpoint-suspended'))

    test('a page that removes the overlay', async () => {
      expect(await live.badge()).toBe('')
      const tab = await suspended(removing)
      await soon(() => tab.evaluate(() => document.documentElement.dataset.removed)).toBe('yes')
      expect(await live.overlay(tab)).toBe(false)
      await soon(live.seen).toHaveLength(1)
      await soon(live.badge).toBe('1')
    })

    test('a page that hides the overlay', async () => {
      expect(await live.badge()).toBe('')
      await explained(await suspended(hiding))
      await soon(live.badge).toBe('1')
    })

    test('a page that searches for the extension', async () => {
      const { dir, origin, stranger } = live.driver
      const entries = fs.readdirSync(dir, { recursive: true, withFileTypes: true })
      const files = entries.filter(e => e.isFile()).map(e => `${e.parentPath}/${e.name}`.slice(dir.length + 1))
      expect(files).toContain('manifest.json')
      const search = (tab: Tab) => tab.evaluate(([o, f]) => window.searchForExtension(o, f), [origin, files] as const)

      const ordinary = await live.visit(`${fb}/`, searching(feed))
      await silent(ordinary)
      expect(await search(ordinary)).toEqual([])
      if (stranger) {
        const ratio = await ordinary.evaluate(([a, b]) => window.timeOf(a, b), [origin, stranger] as const)
        expect(ratio).toBeGreaterThan(0.5)
        expect(ratio).toBeLessThan(2)
      }

      const url = 'https://www.linkedin.com/checkpoint/challenge/AQ'
      const linkedin = await live.visit(url, searching('linkedin-restricted'))
      await soon(live.seen).toHaveLength(1)
      await settled()
      expect(await search(linkedin)).toEqual([])

      await live.clear()
      const shown = await live.visit(lockedUrl, searching(locked))
      await explained(shown)
      // the search is able to find something, and even then no address of ours
      const found = await search(shown)
      expect(found).toContain('the overlay')
      expect(found.join()).not.toMatch(/our address|extension:/)
    })

    test('a tab that was open before the extension came', async () => {
      let tab: Tab
      await live.without(async () => {
        tab = await live.visit('https://www.pinterest.com/', samplePage('pinterest-suspended'))
        await settled()
        expect(await live.overlay(tab)).toBe(false)
      })
      await explained(tab!)
    })
  })
