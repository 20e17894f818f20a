import { sites } from '../../src/detection/sites/index'
import { helpFamily } from '../../src/domain/diagnosis/evidence'
import { causeOfKind } from '../../src/domain/diagnosis/sightingRules'
import words from '../../src/i18n/en/demo.json' with { type: 'json' }
import { causes } from '../../src/knowledge'
import { demoPages } from '../../src/options/demo/pages'
import { faults } from '../support/axe'
import { soon } from '../support/live'
import { expect, test } from '../support/radar'

const said = words as Record<string, string>

test('practice: every cause is shown, recognised and explained, and nothing is recorded', async ({ radar }) => {
  const page = await radar.options('/guide')
  await page.evaluate(() => {
    const world = globalThis as unknown as { sent: unknown[] }
    world.sent = []
    const send = chrome.runtime.sendMessage.bind(chrome.runtime)
    chrome.runtime.sendMessage = ((m: unknown) => {
      world.sent.push(m)
      return send(m)
    }) as typeof chrome.runtime.sendMessage
  })
  await page.getByRole('link', { name: 'See it work' }).click()
  const mock = page.getByRole('figure', { name: 'Practice page, not real' })
  for (const [i, { cause, site, kind, story }] of demoPages.entries()) {
    const title = causes.get(cause)!.title
    await expect(page.getByText(`${i + 1} of ${demoPages.length}`)).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
    await expect(page.getByRole('heading', { name: title, level: 2 }).first()).toBeVisible()
    await expect(mock).toBeVisible()
    const card = page.getByRole('region', { name: 'Reconnect Radar' })
    if (kind) {
      await expect(page.getByText(`Recognized: ${said[`demo_kind_${kind.replace('-', '_')}`]}, certain`)).toBeVisible()
      const stands = causeOfKind(kind, helpFamily(sites.get(site)!.families[0], site))
      await expect(card.getByRole('heading')).toHaveText(causes.get(story ? 'disconnected' : stands)!.title)
      await card.getByRole('button', { name: i % 2 ? 'Not correct?' : 'Dismiss' }).click()
      await expect(page.getByText('Here we don’t.')).toBeVisible()
    } else {
      await expect(page.getByText('Recognized: nothing')).toBeVisible()
      await expect(card).toHaveCount(0)
    }
    if (story) {
      await expect(page.getByRole('heading', { name: 'In the popup' })).toBeVisible()
      await expect(page.locator('.practice-row')).toContainText(`${title}:`)
    }
    // one key walks through all
    const next = page.getByRole('button', { name: i + 1 < demoPages.length ? 'Next' : 'Finish' })
    await next.focus()
    await page.keyboard.press('Enter')
  }
  await expect(page.getByRole('list', { name: 'Causes' })).toBeVisible()
  expect(await page.evaluate(() => (globalThis as unknown as { sent: unknown[] }).sent)).toEqual([])
  const history = await radar.options('/history')
  await expect(history.getByText('Nothing recorded yet.')).toBeVisible()
  const settings = await radar.options('/support')
  await expect(settings.getByRole('row', { name: 'Events recorded 0' })).toBeVisible()
  await expect(settings.getByRole('row', { name: 'Messages refused 0' })).toBeVisible()
})

test('practice: back, the choice of a cause, and the mark in view', async ({ radar }) => {
  const page = await radar.options('/guide/practice/token-expired')
  const errors: string[] = []
  page.on('console', m => m.type() === 'error' && errors.push(m.text()))
  await page.reload()
  await expect(page.getByText('4 of 12')).toBeVisible()
  await page.getByRole('button', { name: 'Back' }).click()
  await expect(page).toHaveURL(/#\/guide\/practice\/security-checkpoint$/)
  await page.getByRole('combobox', { name: 'Causes' }).selectOption('Suspended account')
  await expect(page.getByText('10 of 12')).toBeVisible()
  await page.setViewportSize({ width: 360, height: 500 })
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await expect(page.getByText('Practice page, not real').first()).toBeInViewport()
  await page.goBack()
  await expect(page.getByText('3 of 12')).toBeVisible()
  // the policy of the page had nothing to refuse
  expect(errors).toEqual([])
})

test('practice: axe finds nothing, light and dark; 360 pixels are enough', async ({ radar }) => {
  const page = await radar.options('/guide/practice')
  for (const { cause } of demoPages) {
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.evaluate(c => (location.hash = `#/guide/practice/${c}`), cause)
    await expect(page.getByRole('heading', { name: causes.get(cause)!.title, level: 2 }).first()).toBeVisible()
    // those not here have the same parts
    const parts = ['password-or-security-alert', 'token-expired', 'restricted-profile', 'policy-block'].includes(cause)
    if (parts) expect(await faults(page), cause).toEqual([])
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 700 })
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
        `${cause} at ${width}`,
      ).toBeLessThanOrEqual(width)
    }
  }
})

test('practice in Firefox: each page is recognised there, too', async ({ fox: live }) => {
  const tab = await live.own('src/options/index.html#/guide/practice')
  for (const { cause, kind } of demoPages) {
    await tab.evaluate(c => {
      location.hash = `#/guide/practice/${c}`
    }, cause)
    const wanted = kind ? `${said[`demo_kind_${kind.replace('-', '_')}`]}, certain` : 'nothing'
    const text = () => tab.evaluate(() => document.querySelector('main')!.textContent ?? '')
    await soon(text).toMatch(new RegExp(`${causes.get(cause)!.title}.*Recognized: ${wanted}`, 's'))
    if (!kind) continue
    const card = () =>
      tab.evaluate(() =>
        [...document.querySelectorAll('.practice-told > div')].map(
          d => d.shadowRoot?.querySelector('aside')?.getBoundingClientRect().width ?? 0,
        ),
      )
    await soon(async () => Math.max(...(await card()))).toBeGreaterThan(200)
  }
  expect(await live.seen()).toEqual([])
})
