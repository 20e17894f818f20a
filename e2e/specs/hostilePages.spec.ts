import { expect, type Page } from '@playwright/test'
import { sample } from '../../src/testing/counts'
import { empty, type Live, rest, soon } from '../support/live'
import { launchChromium } from '../support/liveChromium'
import { launchFirefox } from '../support/liveFirefox'
import { daysAgo, header, type Radar, samplePage, test } from '../support/radar'
import { dumpStore, ofType } from '../support/storeAudit'

const tool = 'https://hootsuite.com/dashboard'
const callback = 'https://hootsuite.com/oauth/callback'
const asks = `https://x.com/i/oauth2/authorize?client_id=1&redirect_uri=${encodeURIComponent(callback)}`
const evil = 'https://evil.example/'
/** It tells nobody where it stands. */
const withheld = { 'Referrer-Policy': 'no-referrer' }

test.describe.configure({ mode: 'parallel' })
for (const [nth, launch] of [launchChromium, launchFirefox].entries())
  test.describe(launch.name, () => {
    test.describe.configure({ mode: 'default' })
    let live: Live
    test.beforeAll(async ({ browsers }) => {
      live = await browsers.live(launch)
      await live.importCsv(`${header}x,@quay,,,${daysAgo(50)}\nlinkedin,Quay,Noor Aziz,,${daysAgo(5)}\n`)
    })
    test.afterEach(() => live?.clear())

    test('a page that goes on to LinkedIn takes no card with it', async () => {
      test.setTimeout(120_000)
      const linkedin = 'https://www.linkedin.com/feed/'
      live.driver.serve(linkedin, empty)
      const times = Array.from({ length: 24 }, (_, i) => 200 + i * 20)
      const carried: number[] = []
      for (const ms of sample(4, times, nth)) {
        const goesOn = `<script>setTimeout(() => location.assign('${linkedin}'), ${ms})</script>`
        const tab = await live.visit('https://x.com/account/access', samplePage('x-account-access-locked') + goesOn)
        await soon(() => tab.evaluate(() => location.href + document.readyState).catch(() => '')).toBe(
          `${linkedin}complete`,
        )
        await rest(1000)
        if (await live.overlay(tab)) carried.push(ms)
        await tab.close()
      }
      expect(carried).toEqual([])
    })

    test('a tab that left Hootsuite and comes back by pages that withhold their address is asked about', async () => {
      const tab = await live.visit(tool, empty)
      live.driver.serve(evil, empty, withheld)
      live.driver.serve(asks, empty, withheld)
      await live.go(tab, evil)
      await live.go(tab, asks)
      await rest(1000)
      await live.go(tab, `${callback}?code=1`)
      await soon(live.seen).toEqual([expect.stringMatching(/^Reconnect detected/)])
    })
  })

/** A page that opened a window, and what it does with it. */
const attacks: readonly (readonly [string, (radar: Radar, page: Page) => Promise<void>])[] = [
  [
    'in a pop-up that goes to Hootsuite, the network and back',
    async (_, page) => {
      const window = await opens(page, tool)
      await sends(page, window, asks)
      await sends(page, window, `${callback}?code=1`)
    },
  ],
  [
    'in a pop-up at the network, whose opener goes to Hootsuite itself',
    async (_, page) => {
      await opens(page, asks)
      await page.evaluate(u => location.assign(u), `${callback}?code=1`)
      await page.waitForURL(`${callback}?code=1`)
      await told()
    },
  ],
  [
    'in the opener of a pop-up, which was at Hootsuite before',
    async (radar, page) => {
      radar.serve(evil, driving, withheld)
      await page.goto(tool)
      await told()
      await page.goto(evil)
      await opens(page, asks)
      await page.evaluate(u => location.assign(u), `${callback}?code=1`)
      await page.waitForURL(`${callback}?code=1`)
      await told()
    },
  ],
  [
    'in a pop-up that goes through pages that send it on',
    async (radar, page) => {
      const hop = (url: string) => `<script>location.replace(${JSON.stringify(url)})</script>`
      radar.serve('https://evil.example/first', hop(asks), withheld)
      radar.serve('https://evil.example/second', hop(`${callback}?code=1`), withheld)
      const window = await opens(page, tool)
      await sends(page, window, 'https://evil.example/first', asks)
      await sends(page, window, 'https://evil.example/second', `${callback}?code=1`)
    },
  ],
  [
    'in frames',
    async (_, page) => {
      for (const url of [tool, asks, `${callback}?code=1`]) {
        await page.evaluate(u => {
          const frame = document.createElement('iframe')
          frame.src = u
          document.body.append(frame)
          return new Promise(done => frame.addEventListener('load', done))
        }, url)
        await told()
      }
    },
  ],
]
const driving =
  '<!doctype html><title>Win</title><h1>Win</h1><button onclick="w = window.open(document.body.title)">Win</button>'
/** What a page says is taken by then. */
const told = () => rest(500)

/** Opens a window as one click lets a page do it. */
async function opens(page: Page, url: string): Promise<Page> {
  await page.evaluate(u => {
    document.body.title = u
  }, url)
  const [window] = await Promise.all([page.waitForEvent('popup'), page.getByRole('button').click()])
  await window.waitForURL(url)
  await told()
  return window
}

/** Sends it on, withholding where it comes from. */
async function sends(page: Page, window: Page, url: string, to = url) {
  await page.evaluate(u => {
    ;(globalThis as unknown as { w: { location: string } }).w.location = u
  }, url)
  await window.waitForURL(to)
  await told()
}

test('no page records a reconnect, however it sends its windows, and a flood of them asks once', async ({ radar }) => {
  test.setTimeout(120_000)
  await radar.import(`${header}x,@quay,,,${daysAgo(50)}\n`)
  const history = await radar.options('/history')
  for (const [name, attack] of [...attacks, ...attacks]) {
    radar.serve(evil, driving, withheld)
    const page = await radar.visit(evil)
    await attack(radar, page)
    for (const other of radar.context.pages()) if (/^https:/.test(other.url())) await other.close()
    const { events } = await dumpStore(history)
    expect(
      events.filter(e => e.type === 'reconnected'),
      name,
    ).toEqual([])
  }
  const asked = ofType(await dumpStore(history), 'pageDetected').filter(e => e.sighting.kind === 'reconnected')
  expect(asked.map(e => e.sighting.strength)).toEqual(['possible'])
  const popup = await radar.popup()
  await expect(popup.getByRole('group', { name: 'Which login did you reconnect?' })).toHaveCount(1)
})
