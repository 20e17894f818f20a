import fs from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { faults } from '../support/axe'
import { daysAgo, expect, header, samplePage, test } from '../support/radar'
import { addEvent, bare, dumpOf, putStore, wholeStore } from '../support/stores'

const paths = ['/accounts', '/reminders', '/history', '/guide', '/checkup', '/data', '/settings', '/support']

for (const filled of [false, true])
  test(`axe finds nothing in popup and options, ${filled ? 'filled' : 'empty'}, light and dark`, async ({ radar }) => {
    // every page twice, each read in whole
    test.slow()
    if (filled) {
      await radar.import(
        `${header}facebook,A,Iris,,${daysAgo(57)}\nfacebook,B,Otto,,${daysAgo(70)}\nx,@quay,,,\nyoutube,TV,,,\nlinkedin,L,Noor,,${daysAgo(58)}`,
      )
      await radar.visit('https://x.com/account/access', samplePage('x-account-access-locked'))
      await radar.visit(
        'https://www.facebook.com/checkpoint/828281030927956/',
        samplePage('facebook-checkpoint-locked'),
      )
    }
    const popup = await radar.popup()
    if (filled) {
      await expect(radar.row(popup, '@quay')).toContainText('Blocked')
      await radar.row(popup, '@quay').getByRole('button', { name: 'Details' }).click()
    }
    // these are the same with and without a list
    const own = paths.filter(p => filled || !['/guide', '/data', '/settings', '/support'].includes(p))
    for (const page of [popup, ...(await Promise.all(own.map(radar.options)))]) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      expect(await faults(page)).toEqual([])
    }
  })

test('nothing needs to be scrolled sideways, 320 pixels wide, with the longest names', async ({ radar }) => {
  const long = 'Very long name '.repeat(13)
  await radar.import(`${header}facebook,${long},${long},${long},${daysAgo(57)}\nx,${'w'.repeat(200)},,,\n`)
  for (const page of [await radar.popup(), ...(await Promise.all(paths.map(radar.options)))])
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 700 })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, `${page.url()} at ${width}`).toBeLessThanOrEqual(width)
    }
})

const bad: [string, Buffer | string, RegExp][] = [
  ['an empty file', '', /The file is empty/],
  ['6 MB', 'x'.repeat(6_000_000), /larger than 5 MB/],
  ['a picture', fs.readFileSync('public/icons/128.png'), /isn’t a text file/],
  ['an old code page', Buffer.from('network,account\nx,M\xfcller', 'latin1'), /isn’t in UTF-8/],
  ['JSON of another shape', '{"accounts":[]}', /isn’t a Reconnect Radar backup/],
  ['a missing column', 'account,client\na,b', /Line 1, network: The header has no column “network”/],
]

test('bad files are named with their reason, and nothing changes', async ({ radar }) => {
  const page = await radar.options('/data')
  for (const [name, content, says] of bad) {
    await radar.importFile(page, content as Buffer, name.includes('JSON') ? 'a.json' : 'a.csv')
    await expect(page.getByText(says), name).toBeVisible()
    await expect(page.getByRole('button', { name: /^Import \d/ })).toHaveCount(0)
  }
})

test('a wrong message is refused and counted, and writes nothing', async ({ radar }) => {
  const page = await radar.options('/support')
  const replies = await page.evaluate(async () => {
    const send = (m: unknown) => chrome.runtime.sendMessage(m)
    return [
      await send({
        type: 'page.detected',
        id: 'x',
        site: 'x',
        kind: 'locked',
        pattern: 'p',
        strength: 'certain',
        host: 'x.com',
        segment: '',
      }),
      await send({ type: 'connection.reconnected' }),
      await send({ type: 'nonsense' }),
      await send('text'),
    ]
  })
  expect(replies).toEqual(Array(4).fill({ ok: false, error: 'refused' }))
  await expect(page.getByRole('row', { name: 'Messages refused 4' })).toBeVisible()
  await expect(page.getByRole('row', { name: 'Events recorded 0' })).toBeVisible()
})

test('what was clicked and not saved is said, wherever it was clicked', async ({ radar }) => {
  await radar.import(`${header}facebook,A,Iris,,${daysAgo(57)}\n`)
  const page = await bare(radar)
  await radar.killWorker()
  const { rows } = await page.evaluate(wholeStore)
  // a newer version takes over between two clicks
  const places: [string, (p: Page) => Promise<unknown>][] = [
    ['/history', p => p.getByRole('button', { name: 'Undo' }).first().click()],
    ['/settings', p => p.getByRole('checkbox').first().click()],
    ['/reminders', p => p.getByRole('button', { name: 'Send a test' }).click()],
  ]
  await page.evaluate(putStore, { native: 990, dump: { schema: dumpOf(1).schema, rows } })
  for (const [hash, act] of places) {
    const open = await radar.options(hash)
    await act(open)
    await expect(open.getByText(/Not saved: a newer version/), hash).toBeVisible()
    await open.close()
  }
})

test('what a worker wrote and did not live to tell of is shown once the next one starts', async ({ radar }) => {
  await radar.import(`${header}facebook,A,Iris,,${daysAgo(10)}\n`)
  const history = await radar.options('/history')
  await expect(history.getByText(/^Imported/)).toBeVisible()
  await radar.killWorker()
  const page = await bare(radar)
  await page.evaluate(addEvent, {
    id: 'reissueCount',
    at: Date.now(),
    type: 'reconnected',
    connection: 'facebook/iris',
  })
  await history.waitForTimeout(500)
  const reconnected = history.getByText(/^Reconnected/)
  await expect(reconnected).toHaveCount(0)
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'background.wake' }))
  await expect(reconnected).toBeVisible()
})

test('the built extension asks for little and shows the web nothing', () => {
  for (const browser of ['chromium', 'firefox']) {
    const manifest = JSON.parse(fs.readFileSync(`dist/${browser}/manifest.json`, 'utf8'))
    expect(manifest.web_accessible_resources).toBeUndefined()
    expect(manifest.externally_connectable).toEqual(browser === 'chromium' ? { ids: [] } : undefined)
    expect(manifest.permissions).toEqual(['alarms', 'notifications', 'storage', 'unlimitedStorage', 'scripting'])
    expect(manifest.content_security_policy.extension_pages).toMatch(/^default-src 'none';.*connect-src 'none'/)
    for (const { js } of manifest.content_scripts) {
      expect(js).toHaveLength(1)
      const code = fs.readFileSync(`dist/${browser}/${js[0]}`)
      expect(code.toString()).not.toMatch(/\bimport\b/)
      expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(6000)
    }
  }
})
