import { test as base, type Page } from '@playwright/test'
import { sites } from '../../src/detection/sites/index'
import { sightingRules } from '../../src/domain/diagnosis/sightingRules'
import { pages } from '../fixtures/pages'
import { daysAgo, expect, header, Radar, samplePage } from '../support/radar'

const accounts = `${header}facebook,Secret Page,Maya Secret,,${daysAgo(5)}\ninstagram-business,secret.ig,Maya Secret,,\nlinkedin,Secret Co,Lin Secret,,${daysAgo(5)}\nx,@secret,,,\npinterest,Secret Pins,,,\nyoutube,Secret TV,,,\n`

/** One browser, and one page of the history, for many pages: what came of each is undone after it. */
const test = base.extend<object, { radar: Radar; history: Page }>({
  radar: [
    // biome-ignore lint/correctness/noEmptyPattern: the test tool reads the names of what a fixture needs from this pattern
    async ({}, use) => {
      const radar = await Radar.open()
      await radar.import(accounts)
      await use(radar)
      await radar.close()
    },
    { scope: 'worker' },
  ],
  history: [async ({ radar }, use) => use(await radar.options('/history')), { scope: 'worker' }],
})
test.describe.configure({ mode: 'parallel' })

for (const { name, url, file, site, expect: wanted } of pages)
  test(`${wanted ? 'seen' : 'silent'}: ${name}`, async ({ radar, history }) => {
    const seen = history
      .getByRole('list', { name: 'History' })
      .getByRole('listitem')
      .filter({ hasNotText: /Imported|Reminder|Undone/ })
    // it is read by now: nothing there is something else than nothing yet
    await expect(history.getByText(/^Imported/)).toBeVisible()
    await expect(seen).toHaveCount(0)

    // the worker is asleep or just killed when a page speaks: the message must wake it
    await radar.killWorker()
    const page = await radar.visit(url, samplePage(file))
    // good news needs no explanation, nor does what leaves the connection alive
    const explained = wanted && sites.get(site)!.allowOverlay && sightingRules[wanted.kind].explains
    const overlay = await radar.overlay(page, explained ? 4000 : wanted ? 1500 : 2500)
    await expect(seen).toHaveCount(wanted ? 1 : 0)
    if (explained) expect(overlay).toMatch(/heading: .+[\s\S]*listitem: [\s\S]*button: Dismiss/)
    else {
      expect(overlay).toBeNull()
      expect(await page.evaluate(() => document.querySelector('reconnect-radar'))).toBeNull()
    }
    expect(overlay ?? '').not.toMatch(/secret/i)

    await page.close()
    await history.bringToFront()
    if (wanted) await seen.getByRole('button', { name: 'Undo' }).click()
    await expect(seen).toHaveCount(0)
  })
