import fs from 'node:fs'
import { ensureBrowser, ensurePackages } from './setup.mjs'

ensurePackages()
ensureBrowser('chromium')
await import('./build.mjs')
const { loadRadar, sampleCsv } = await import('./radar.mjs')
const { Radar, daysAgo, sample } = await loadRadar()

const practice = 'https://x.com/account/access'
const seen = Boolean(
  process.env.DISPLAY || process.env.WAYLAND_DISPLAY || ['darwin', 'win32'].includes(process.platform),
)
const radar = await Radar.open({ headless: !seen })

fs.mkdirSync('out', { recursive: true })
fs.writeFileSync('out/sample.csv', sampleCsv(daysAgo))

if (seen) {
  await radar.options('/data')
  await radar.visit(practice, sample('x-account-access-locked'))
  for (const page of radar.context.pages()) if (page.url() === 'about:blank') await page.close()
  console.log(
    `Reconnect Radar runs. The practice page stands at ${practice}; no page of this window comes from the network.`,
  )
  console.log('Import out/sample.csv or a list of your own. Close the window to end.')
  await new Promise(done => radar.context.on('close', done))
} else {
  await radar.import(sampleCsv(daysAgo))
  const page = await radar.visit(practice, sample('x-account-access-locked'))
  const overlay = await radar.overlay(page, 6000)
  if (!overlay) throw new Error('nothing was spotted on the practice page')
  await page.screenshot({ path: 'out/overlay.png' })
  console.log(`\nSpotted on ${practice}, and explained there:\n`)
  for (const line of overlay.split('\n')) if (/^(heading|listitem|button): /.test(line)) console.log(`  ${line}`)

  const popup = await radar.popup()
  await radar.row(popup, '@harborlegal').getByText('Blocked').waitFor()
  console.log('\nThe popup says:\n')
  console.log(`  ${await popup.getByRole('heading', { level: 1 }).textContent()}`)
  for (const row of await radar.rows(popup).all()) {
    const [who, what] = await Promise.all(
      ['.who', '.words'].map(async part => (await row.locator(`${part} > *`).allTextContents()).join('  ')),
    )
    console.log(`  ${what.replace(/\s+/g, ' ').padEnd(40)} ${who.replace(/\s+/g, ' ')}`)
  }
  await popup.screenshot({ path: 'out/popup.png' })
  for (const name of ['accounts', 'reminders', 'history', 'guide', 'data', 'settings']) {
    const options = await radar.options(`/${name}`)
    await options.waitForTimeout(500)
    await options.screenshot({ path: `out/options-${name}.png` })
    await options.close()
  }
  console.log('\nScreenshots: out/popup.png, out/overlay.png, out/options-*.png')
}
await radar.close().catch(() => {})
process.exit(0)
