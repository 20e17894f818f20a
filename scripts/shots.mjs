// Pictures of every surface in the states that matter, to be looked at: npm run shots [-- --readme]
import fs from 'node:fs'
import { ensureBrowser, ensurePackages } from './setup.mjs'

ensurePackages()
ensureBrowser('chromium')
await import('./build.mjs')
const { loadRadar, sampleCsv } = await import('./radar.mjs')
const { storeShots } = await import('./shots-store.mjs')
const { Radar, daysAgo, samplePage: sample, header } = await loadRadar()
fs.mkdirSync('out/shots', { recursive: true })

const radar = await Radar.open()
const shoot = async (page, name) => {
  await page.waitForTimeout(400)
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme })
    await page.screenshot({ path: `out/shots/${name}-${colorScheme}.png` })
  }
}
await shoot(await radar.popup(), 'popup-empty')
await shoot(await radar.options('/accounts'), 'options-accounts-empty')
await radar.import(`${header}facebook,Blue Fern Bakery,Maya Ortiz,Blue Fern,${daysAgo(57)}`)
await shoot(await radar.popup(), 'popup-one')
await radar.import(sampleCsv(daysAgo))
const page = await radar.visit('https://x.com/account/access', sample('x-account-access-locked'))
await radar.overlay(page)
await shoot(page, 'overlay')
const facebook = await radar.visit(
  'https://www.facebook.com/checkpoint/828281030927956/',
  sample('facebook-checkpoint-locked'),
)
await radar.overlay(facebook)
const popup = await radar.popup()
await shoot(popup, 'popup')
if (process.argv.includes('--readme')) {
  await popup.emulateMedia({ colorScheme: 'light' })
  await popup.screenshot({ path: 'e2e/fixtures/popup.png' })
}
await radar.row(popup, '@harborlegal').getByRole('button', { name: 'Details' }).click()
await shoot(popup, 'popup-details')
await popup.setViewportSize({ width: 320, height: 600 })
await shoot(popup, 'popup-narrow')
// on the way to a network's permission page and back
const back = encodeURIComponent('https://hootsuite.com/oauth/callback')
const way = async (name, asks) => {
  const tab = await radar.visit('https://hootsuite.com/dashboard')
  await tab.goto(`${asks}?redirect_uri=${back}`, { referer: 'https://hootsuite.com/' })
  await radar.overlay(tab)
  await shoot(tab, `hint-before-${name}`)
  const shown = await radar.popup()
  await shoot(shown, `popup-underway-${name}`)
  await tab.goto('https://hootsuite.com/oauth/callback?code=1', { referer: `${new URL(asks).origin}/` })
  await radar.overlay(tab, 1500)
  await shoot(tab, `hint-after-${name}`)
  await shown.waitForTimeout(500)
  await shoot(shown, `popup-reconnected-${name}`)
}
await way('facebook', 'https://www.facebook.com/v19.0/dialog/oauth')
await way('pinterest', 'https://www.pinterest.com/oauth/')
// before the click that disconnects, and over Hootsuite's own list of accounts
const apps = await radar.visit(
  'https://www.facebook.com/settings/?tab=business_tools',
  '<!doctype html><h1>Settings</h1>',
)
await radar.overlay(apps, 5000)
await shoot(apps, 'hint-warning')
const over = async (tab, name) => {
  const shown = await radar.popup()
  await tab.bringToFront()
  await shown.reload()
  await shown.waitForTimeout(800)
  await shoot(shown, `popup-${name}`)
}
await over(apps, 'warned')
const row = n =>
  `<li><img alt="Facebook" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="> <span>Harbour Club ${n}</span></li>`
const member = await radar.visit(
  'https://hootsuite.com/dashboard',
  `<!doctype html><main><h1>Accounts</h1><ul>${[1, 2, 3].map(row).join('')}</ul></main>`,
)
await over(member, 'found')
// over a page that says nothing
const odd = await radar.visit('https://x.com/some/new/page')
await odd.bringToFront()
await popup.setViewportSize({ width: 420, height: 600 })
await popup.reload()
await popup.getByRole('button', { name: 'Did we miss something on this page?' }).click()
await popup.bringToFront()
await popup.getByRole('group').last().scrollIntoViewIfNeeded()
await shoot(popup, 'popup-missed')
await facebook.bringToFront()
await radar.press(facebook, 'Not correct?')
const answered = await radar.options('/history')
await answered.getByRole('button', { name: 'Copy report' }).first().click()
await shoot(answered, 'options-history-report')
await shoot(await radar.options('/guide/locked-account'), 'options-guide-cause')
for (const name of ['accounts', 'reminders', 'history', 'guide', 'checkup', 'data', 'settings', 'support']) {
  const options = await radar.options(`/${name}`)
  await shoot(options, `options-${name}`)
  await options.setViewportSize({ width: 380, height: 800 })
  await shoot(options, `options-${name}-narrow`)
}
// when one login is told of, with a client's own days and one that is silent
const when = await radar.options(`/accounts/${encodeURIComponent('facebook/otto lind')}/when`)
await when.getByRole('button', { name: 'Until tomorrow morning' }).first().click()
await shoot(when, 'options-when')
const settings = await radar.options('/settings')
await settings.getByLabel('For one client').selectOption({ index: 1 })
await settings.setViewportSize({ width: 1280, height: 1600 })
await shoot(settings, 'options-remind-settings')
const muting = await radar.popup()
await muting.getByRole('button', { name: 'Details' }).first().click()
await shoot(muting, 'popup-later')
await muting.getByRole('button', { name: 'Mute', exact: true }).first().click()
await shoot(muting, 'popup-muted')
await shoot(await radar.options('/reminders'), 'options-reminders-muted')
for (const cause of ['password-or-security-alert', 'token-expired', 'restricted-profile', 'policy-block']) {
  const practice = await radar.options(`/guide/practice/${cause}`)
  await shoot(practice, `practice-${cause}`)
  await practice.setViewportSize({ width: 360, height: 800 })
  await shoot(practice, `practice-${cause}-narrow`)
}
const preview = await radar.options('/data')
await radar.importFile(preview, `${sampleCsv(daysAgo)}friendster,Old,,,\nx,@a,,,31.12.2026\n`)
await shoot(preview, 'options-data-preview')
const many = Array.from(
  { length: 1000 },
  (_, i) => `facebook,Page ${i},Login ${i},Client ${i % 40},${daysAgo((i * 7) % 62)}`,
)
// nobody has forty pages open, and each would read the thousand rows anew: an import then takes six times as long
for (const open of radar.context.pages().slice(1)) await open.close()
await radar.import(header + many.join('\n'))
const thousand = await radar.popup()
await shoot(thousand, 'popup-1000')
await thousand.getByRole('button', { name: /^\d+ more$/ }).click()
await shoot(thousand, 'popup-1000-which')
await shoot(await radar.options('/accounts'), 'options-accounts-1000')
await radar.close()
await storeShots()
console.log('out/shots')
