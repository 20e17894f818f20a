import fs from 'node:fs'
import { ensureBrowser, ensurePackages } from './setup.mjs'

ensurePackages()
ensureBrowser('chromium')
await import('./build.mjs')
const { loadRadar, sampleCsv } = await import('./radar.mjs')
const { Radar, daysAgo, samplePage: sample } = await loadRadar()

const practice = 'https://x.com/account/access'
const seen = Boolean(
  process.env.DISPLAY || process.env.WAYLAND_DISPLAY || ['darwin', 'win32'].includes(process.platform),
)
const radar = await Radar.open({ headless: !seen })

fs.mkdirSync('out', { recursive: true })
fs.writeFileSync('out/sample.csv', sampleCsv(daysAgo))

if (seen) {
  await radar.options('/data')
  await radar.options('/guide/practice')
  await radar.visit(practice, sample('x-account-access-locked'))
  for (const page of radar.context.pages()) if (page.url() === 'about:blank') await page.close()
  console.log(
    `Reconnect Radar runs. The practice page stands at ${practice}; no page of this window comes from the network.`,
  )
  console.log('“See it work” in the guide, open in another tab, has one for every cause.')
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
  const every = await radar.options('/guide/practice')
  console.log('\nThe practice pages of the guide, and what is recognised:\n')
  for (let step = 1, last = false; !last; step++) {
    // said a moment after the page is drawn
    await every
      .getByRole('status')
      .filter({ hasText: `${step} of ` })
      .waitFor()
    const cause = await every.getByRole('heading', { level: 2 }).first().textContent()
    const seen = await every.locator('.practice-seen').textContent()
    console.log(`  ${cause.padEnd(28)} ${seen.replace('Recognised: ', '')}`)
    await every.screenshot({ path: `out/practice-${String(step).padStart(2, '0')}.png` })
    const next = every.getByRole('button', { name: 'Next' })
    last = !(await next.count())
    if (!last) await next.click()
  }
  console.log('\nScreenshots: out/popup.png, out/overlay.png, out/options-*.png, out/practice-*.png')
}
await radar.close().catch(() => {})
process.exit(0)
