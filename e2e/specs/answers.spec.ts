import { daysAgo, expect, header, samplePage, test } from '../support/radar'

// What the user can say about the detection: that it was wrong, and that it missed something.

const locked = 'https://www.facebook.com/checkpoint/828281030927956/'
const two = `${header}facebook,Bakery,Iris,,${daysAgo(3)}\nx,@quay,,,\n`

test.beforeEach(async ({ radar }) => {
  await radar.allowClipboard()
  await radar.import(two)
})

test('“Not right” on the page takes it back, stops that pattern there, and can be reversed', async ({ radar }) => {
  const page = await radar.visit(locked, samplePage('facebook-checkpoint-locked'))
  await expect.poll(() => radar.overlay(page)).toContain('button: Not correct?')
  const popup = await radar.popup()
  await expect(radar.row(popup, 'Bakery')).toContainText('Blocked')

  await page.bringToFront()
  await radar.press(page, 'Not correct?')
  // it looks first whether it can be seen, for up to a second
  await expect.poll(() => radar.overlay(page, 0), { timeout: 2000 }).toBeNull()
  await expect(radar.row(popup, 'Bakery')).not.toContainText('Blocked')

  await page.reload()
  expect(await radar.overlay(page, 1500)).toBeNull()
  await expect(radar.row(popup, 'Bakery')).not.toContainText('Blocked')
  // the same network, another page
  const other = await radar.visit('https://www.facebook.com/confirmemail.php', samplePage('facebook-checkpoint-locked'))
  expect(await radar.overlay(other)).toContain('complementary: Reconnect Radar')
  await other.close()

  const settings = await radar.options('/settings')
  const stopped = settings.getByRole('listitem').filter({ hasText: '/checkpoint' })
  await expect(stopped).toContainText('Facebook · Security checkpoint')
  await stopped.getByRole('button', { name: 'Check again' }).click()
  await expect(stopped).toHaveCount(0)
  await page.bringToFront()
  await page.reload()
  await expect.poll(() => radar.overlay(page)).toContain('button: Not correct?')
})

test('“Not right” in the history leaves a line to copy, with nothing secret in it', async ({ radar }) => {
  await (await radar.visit(`${locked}?next=secret`, samplePage('facebook-checkpoint-locked'))).waitForTimeout(500)
  const history = await radar.options('/history')
  await history.getByRole('button', { name: 'Not correct?' }).first().click()
  await history.getByRole('button', { name: 'Copy report' }).first().click()
  const line = await history.evaluate(() => navigator.clipboard.readText())
  expect(line).toMatch(
    /^Reconnect Radar [\d.]+, page patterns \d{4}-\d\d-\d\d: not right, facebook-locked at \/checkpoint$/,
  )
  await expect(history.getByText(line)).toBeVisible()
})

test('“You missed this page?” asks what it says, records it, and takes it back', async ({ radar }) => {
  const page = await radar.visit('https://x.com/some/new/page')
  const popup = await radar.popup()
  await expect(popup.getByRole('button', { name: 'Did we miss something on this page?' })).toHaveCount(0)
  // as it is when the popup opens over that page
  await page.bringToFront()
  await popup.reload()
  const missed = popup.getByRole('button', { name: 'Did we miss something on this page?' })
  await missed.waitFor()
  // a page behind others draws seldom
  await popup.bringToFront()
  await missed.click()
  await popup.getByRole('button', { name: 'The account is locked' }).click()
  await expect(popup.getByText('Recorded. Thank you.')).toBeVisible()
  await expect(radar.row(popup, '@quay')).toContainText('Blocked')
  await popup.getByRole('button', { name: 'Copy report' }).click()
  await expect(popup.getByText(/^Copied: Reconnect Radar .+: missed, x locked at \/\*$/)).toBeVisible()
  await popup.getByRole('button', { name: 'Undo' }).click()
  await expect(radar.row(popup, '@quay')).not.toContainText('Blocked')
})

test('a tab of a network that cannot be looked into is to be reloaded', async ({ radar }) => {
  const url = 'https://x.com/home'
  await radar.refuse(url)
  const page = await radar.context.newPage()
  await page.goto(url).catch(() => {})
  const popup = await radar.popup()
  await page.bringToFront()
  await popup.reload()
  await expect(popup.getByText('Reload this tab so we can check it.')).toBeVisible()
  await expect(popup.getByRole('button', { name: 'Did we miss something on this page?' })).toHaveCount(0)
})
