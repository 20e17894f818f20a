import fs from 'node:fs'
import { gzipSync } from 'node:zlib'
import AxeBuilder from '@axe-core/playwright'
import { daysAgo, expect, header, sample, test } from '../support/radar'

const paths = ['/accounts', '/reminders', '/history', '/guide', '/checkup', '/data', '/settings']

for (const filled of [false, true])
  test(`axe finds nothing in popup and options, ${filled ? 'filled' : 'empty'}, light and dark`, async ({ radar }) => {
    if (filled) {
      await radar.import(
        `${header}facebook,A,Iris,,${daysAgo(57)}\nfacebook,B,Otto,,${daysAgo(70)}\nx,@quay,,,\nyoutube,TV,,,\nlinkedin,L,Noor,,${daysAgo(58)}`,
      )
      await radar.visit('https://x.com/account/access', sample('x-account-access-locked'))
      await radar.visit('https://www.facebook.com/checkpoint/828281030927956/', sample('facebook-checkpoint-locked'))
    }
    const popup = await radar.popup()
    if (filled) {
      await expect(radar.row(popup, '@quay')).toContainText('Blocked')
      await radar.row(popup, '@quay').getByRole('button', { name: 'Details' }).click()
    }
    for (const page of [popup, ...(await Promise.all(paths.map(radar.options)))]) {
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
        expect(violations.map(v => `${page.url()} ${v.id} ${v.nodes[0]?.html}`)).toEqual([])
      }
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
  ['a picture', fs.readFileSync('public/icons/128.png'), /not a text file/],
  ['an old code page', Buffer.from('network,account\nx,M\xfcller', 'latin1'), /not in UTF-8/],
  ['JSON of another shape', '{"accounts":[]}', /not a backup of Reconnect Radar/],
  ['a missing column', 'account,client\na,b', /Line 1, network: The column “network” is missing/],
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
  const page = await radar.options('/settings')
  const replies = await page.evaluate(async () => {
    const send = (m: unknown) => chrome.runtime.sendMessage(m)
    return [
      await send({
        type: 'page.seen',
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

test('a store that cannot be opened is said within three seconds, with a way out', async ({ radar }) => {
  const page = await radar.own('icons/icon.svg')
  await page.goto(`chrome-extension://${radar.id}/src/options/index.html#/guide`)
  await radar.killWorker()
  await page.evaluate(
    () =>
      new Promise((done, fail) => {
        const gone = indexedDB.deleteDatabase('reconnect-radar')
        gone.onerror = fail
        gone.onsuccess = () => {
          const newer = indexedDB.open('reconnect-radar', 9000)
          newer.onsuccess = () => done(newer.result.close())
        }
      }),
  )
  const popup = await radar.own('src/popup/index.html')
  await expect(popup.getByRole('heading', { name: 'Your data cannot be opened right now' })).toBeVisible({
    timeout: 3500,
  })
  await expect(popup.getByRole('button', { name: 'Try again' })).toBeVisible()
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
      expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(5000)
    }
  }
})
