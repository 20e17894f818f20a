import { expect } from '@playwright/test'
import { recordBound, sample } from '../../src/testing/counts'
import { attacks } from '../support/attacks'
import { type Live, rest, soon, type Tab } from '../support/live'
import { launchChromium } from '../support/liveChromium'
import { launchFirefox } from '../support/liveFirefox'
import { header, samplePage, test } from '../support/radar'

const url = 'https://x.com/account/access'
/** A click counts on a card that has been in sight for so long … */
const noticedMs = 500
/** … and a browser takes a moment to tell. */
const settledMs = noticedMs + 500

/** When the page saw the card come and go, ms after its `origin`. */
interface Times {
  came?: number
  went?: number
}
const watched = `<script>
  window.times = {}
  new MutationObserver(list => {
    const is = n => n.localName === 'reconnect-radar'
    for (const { addedNodes, removedNodes } of list) {
      if ([...addedNodes].some(is)) times.came = performance.now()
      if ([...removedNodes].some(is)) times.went = performance.now()
    }
  }).observe(document.documentElement, { childList: true })
</script>`
const html = samplePage('x-account-access-locked') + watched
const timesOf = (tab: Tab) =>
  tab.evaluate(() => ({ ...(window as unknown as { times: Times }).times, origin: performance.timeOrigin }))

test.describe.configure({ mode: 'parallel' })
for (const [nth, launch] of [launchChromium, launchFirefox].entries())
  test.describe(launch.name, () => {
    test.describe.configure({ mode: 'default' })
    let live: Live
    let own: Tab
    test.beforeAll(async ({ browsers }) => {
      live = await browsers.live(launch)
      await live.importCsv(`${header}x,@quay,,,\n`)
      own = await live.own('src/options/index.html#/settings')
    })

    const count = (type: string) =>
      own.evaluate(
        t =>
          new Promise<number>((done, fail) => {
            const open = indexedDB.open('reconnect-radar')
            open.onerror = fail
            open.onsuccess = () => {
              const asked = open.result.transaction('events').objectStore('events').index('type').count(t)
              asked.onsuccess = () => {
                open.result.close()
                done(asked.result)
              }
            }
          }),
        type,
      )
    const shown = async () => {
      const tab = await live.visit(url, samplePage('x-account-access-locked'))
      await soon(() => live.overlay(tab)).toBe(true)
      await rest(settledMs)
      return tab
    }
    /** A button of the card's last line: "Show me more" stands first, "Not correct?" last. */
    const button = (tab: Tab, which: 'first' | 'last') =>
      tab.evaluate(w => {
        const { left, right, bottom, width } = document.querySelector('reconnect-radar')!.getBoundingClientRect()
        const scale = width / 340
        return { x: w === 'first' ? left + 60 * scale : right - 42 * scale, y: bottom - 33 * scale }
      }, which)
    /** What the pages of the extension show: "Show me more" leads one of them elsewhere. */
    const ownPages = () =>
      own.evaluate(async () => {
        const g = globalThis as unknown as { browser?: typeof chrome }
        const all = (await (g.browser ?? chrome).tabs.query({})) as { url?: unknown }[]
        const urls = all.map(t => String(t.url))
        return urls.filter(u => u.startsWith(location.origin)).join()
      })
    /** Clicks there, as fast as it can, while `isTime`. */
    const clickOn = async (tab: Tab, { x, y }: { x: number; y: number }, isTime: () => Promise<boolean>) => {
      while (await isTime()) await tab.mouse.click(x, y)
    }

    test('no page gets a click on a card that it hid, covered or moved', async () => {
      test.setTimeout(180_000)
      const recorded: string[] = []
      const missed: string[] = []
      const tried = sample(2, attacks, nth)
      const before = await ownPages()
      for (const [name, attack] of tried)
        for (const which of ['first', 'last'] as const) {
          const tab = await shown()
          await tab.evaluate(`(${attack})(document.querySelector('reconnect-radar'))` as never)
          await rest(settledMs)
          const { x, y } = await button(tab, which)
          await tab.mouse.click(x, y)
          await rest(150)
          // a click that met the card took it away, as it would have without the attack
          if (await live.overlay(tab)) missed.push(`${name}, ${which}`)
          if ((await count('falsePositiveReported')) + (await count('dismissed')) > 0) recorded.push(name)
          if ((await ownPages()) !== before) recorded.push(`${name}, and opens a page`)
          await tab.close().catch(() => {})
          if (recorded.length) break
        }
      recordBound({
        promise: 'P8',
        what: `${launch.name}: real clicks on a card that the page hid, covered, cut or moved in ${tried.length} ways`,
        bound: '0 changes',
        measured: `${recorded.length} changes`,
        ok: !recorded.length,
      })
      expect(recorded).toEqual([])
      // most clicks did land on it: the test would hold nothing otherwise
      expect(missed.length, missed.join()).toBeLessThanOrEqual((2 * tried.length) / 3)
    })

    test('"Show me more" does nothing in the first half second, and then what it says', async () => {
      const place = await shown()
      const first = await button(place, 'first')
      await place.close()
      const before = await ownPages()
      const tab = await live.visit(url, html)
      await clickOn(tab, first, async () => (await ownPages()) === before)
      const opened = Date.now()
      const { came, origin } = await timesOf(tab)
      expect(opened - (origin + came!)).toBeGreaterThanOrEqual(noticedMs)
      expect(await live.overlay(tab)).toBe(true)
      await tab.close()
    })

    test('no click counts on a card that was covered until a moment before', async () => {
      const before = await count('falsePositiveReported')
      const tab = await shown()
      const { x, y } = await button(tab, 'last')
      await tab.evaluate(() => {
        const cover = document.createElement('div')
        cover.id = 'cover'
        cover.popover = 'manual'
        cover.style.cssText = 'inset:0;width:100vw;height:100vh;margin:0;border:0;background:white'
        document.body.append(cover)
        cover.showPopover()
      })
      await rest(settledMs)
      // it goes in the very moment in which the hand comes down
      await tab.evaluate(() =>
        addEventListener('pointermove', () => document.querySelector('#cover')?.remove(), {
          once: true,
          capture: true,
        }),
      )
      await tab.mouse.click(x, y)
      await rest(300)
      expect(await count('falsePositiveReported')).toBe(before)
      await tab.close()
    })

    test('a page cannot click by itself, nor by events of any kind', async () => {
      const tab = await shown()
      const before = await count('pageDetected')
      await tab.evaluate(() => {
        const host = document.querySelector('reconnect-radar')!
        const { left, top, width, height } = host.getBoundingClientRect()
        const at = { clientX: left + width - 42, clientY: top + height - 33 }
        const base = { bubbles: true, composed: true, cancelable: true }
        const kinds: (() => Event)[] = [
          ...['click', 'dblclick', 'mousedown', 'mouseup', 'auxclick', 'contextmenu'].map(
            t => () => new MouseEvent(t, { ...base, ...at }),
          ),
          ...['pointerdown', 'pointerup', 'pointermove', 'pointercancel'].map(
            t => () => new PointerEvent(t, { ...base, ...at }),
          ),
          ...['keydown', 'keyup', 'keypress'].map(t => () => new KeyboardEvent(t, { ...base, key: 'Escape' })),
          () => new KeyboardEvent('keydown', { ...base, key: 'Enter' }),
          () => new FocusEvent('focus', base),
          () => new InputEvent('input', base),
          () => new Event('submit', base),
          () => new Event('change', base),
          () => new CustomEvent('radar', base),
          () => new MessageEvent('message', { ...base, data: { type: 'overlay.notCorrect' } }),
        ]
        const targets = [host, document, document.documentElement, document.body, window]
        for (let i = 0; i < 1000; i++) targets[i % targets.length]!.dispatchEvent(kinds[i % kinds.length]!())
        ;(host as HTMLElement).click()
        host.cloneNode(true).dispatchEvent(new MouseEvent('click', base))
        document.body.append(host.cloneNode(true))
      })
      await rest(300)
      expect(await live.overlay(tab)).toBe(true)
      expect([await count('pageDetected'), await count('falsePositiveReported'), await count('dismissed')]).toEqual([
        before,
        0,
        0,
      ])
      await tab.close()
    })

    test('a click on a card that stands as it was made counts, once it has been there for half a second', async () => {
      const place = await shown()
      const last = await button(place, 'last')
      await place.close()
      const before = await count('falsePositiveReported')
      const tab = await live.visit(url, html)
      // whoever clicks there all the time clicks before the card comes, as it comes, and until it goes
      await clickOn(tab, last, async () => (await timesOf(tab)).went === undefined)
      const { came, went } = await timesOf(tab)
      expect(went! - came!).toBeGreaterThanOrEqual(noticedMs)
      await soon(() => count('falsePositiveReported')).toBe(before + 1)
    })
  })
