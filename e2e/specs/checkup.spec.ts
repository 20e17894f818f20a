import type { Page } from '@playwright/test'
import { faults } from '../support/axe'
import { daysAgo, expect, header, samplePage, test } from '../support/radar'

// The security check-up: what the user says about each point, and where else it shows.

const accounts = `${header}facebook,Bakery,Iris,,${daysAgo(3)}\nx,@quay,,,\n`
const network = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const point = (page: Page, name: string, of = 'Facebook') => network(page, of).getByRole('group', { name })
const day = (inDays: number) => {
  const at = new Date(Date.now() + inDays * 86_400_000)
  const year = at.getFullYear() === new Date().getFullYear() ? undefined : 'numeric'
  return at.toLocaleDateString('en-US', { day: 'numeric', month: 'short', year })
}
/** A backup with one point that was looked at so many days ago. */
const looked = (days: number) =>
  JSON.stringify({
    format: 'reconnect-radar-backup',
    version: 1,
    events: [
      {
        id: 'old',
        at: Date.now() - days * 86_400_000,
        type: 'reviewed',
        family: 'facebook',
        point: 'twoFactor',
        state: 'done',
      },
    ],
  })

test('each point is set, kept, undone and told in the history', async ({ radar }) => {
  await radar.import(accounts)
  const page = await radar.options('/accounts')
  await page.getByRole('link', { name: 'Security check-up' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Security check-up')
  await expect(page.getByText('Nothing reviewed yet.')).toBeVisible()
  await expect(network(page, 'Facebook')).toContainText('0 of 6 done')
  await expect(network(page, 'X').getByRole('group')).toHaveCount(2)
  // those that are not watched are there too, folded
  await expect(network(page, 'LinkedIn')).toBeHidden()
  await page.getByText('Other networks').click()
  await expect(network(page, 'LinkedIn')).toBeVisible()

  await point(page, 'Login alerts are on').getByLabel('Done').check()
  await expect(network(page, 'Facebook')).toContainText('1 of 6 done')
  await point(page, 'The profile has a real name').getByLabel('Does not apply').check()
  await expect(network(page, 'Facebook')).toContainText(`1 of 5 done · Next review: ${day(90)}`)
  await expect(point(page, 'Login alerts are on')).toContainText(`Since ${day(0)}`)
  await point(page, 'Two-factor setup is finished', 'X').getByLabel('Not yet').check()
  await expect(point(page, 'Two-factor setup is finished', 'X')).toContainText(`Reviewed ${day(0)}`)

  await page.reload()
  await expect(point(page, 'Login alerts are on').getByLabel('Done')).toBeChecked()
  await expect(point(page, 'The profile has a real name').getByLabel('Does not apply')).toBeChecked()
  await expect(point(page, 'Two-factor setup is finished', 'X').getByLabel('Not yet')).toBeChecked()
  await expect(page.locator('main > div').first()).toContainText(`Next review: ${day(90)}`)

  await point(page, 'Login alerts are on').getByLabel('Does not apply').check()
  await expect(network(page, 'Facebook')).toContainText('0 of 4 done')
  await point(page, 'Login alerts are on').getByRole('button', { name: 'Undo' }).click()
  await expect(point(page, 'Login alerts are on').getByLabel('Done')).toBeChecked()
  await expect(network(page, 'Facebook')).toContainText('1 of 5 done')

  const history = await radar.options('/history')
  const entry = history.getByRole('listitem').filter({ hasText: 'Check-up, done: Login alerts are on' })
  await expect(entry).toContainText('Facebook')
  await expect(history.getByRole('listitem').filter({ hasText: 'does not apply: Login alerts' })).toContainText(
    'Undone',
  )
  await entry.getByRole('button', { name: 'Undo' }).click()
  await expect(point(page, 'Login alerts are on')).toContainText('Not reviewed')
  await expect(point(page, 'Login alerts are on').getByLabel('Done')).not.toBeChecked()
})

test('works by keyboard alone', async ({ radar }) => {
  await radar.import(accounts)
  const page = await radar.options('/checkup')
  const done = point(page, 'Nobody shares a password').getByLabel('Done')
  await done.focus()
  await page.keyboard.press('Space')
  await expect(done).toBeChecked()
  await expect(done).toBeFocused()
  const undo = point(page, 'Nobody shares a password').getByRole('button', { name: 'Undo' })
  await expect(undo).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(undo).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(done).not.toBeChecked()
})

test('what was looked at 90 days ago is due, until it is said to be so still', async ({ radar }) => {
  await radar.import(accounts)
  const data = await radar.options('/data')
  await radar.importFile(data, looked(100), 'backup.json')
  await data.getByRole('button', { name: /^Import \d/ }).click()
  const page = await radar.options('/checkup')
  await expect(page.locator('main > div').first()).toContainText('1 point is due')
  const twoFactor = point(page, 'Two-factor setup is finished')
  await expect(twoFactor).toContainText('Review again')
  await twoFactor.getByRole('button', { name: 'Still true' }).click()
  await expect(twoFactor).toContainText(`Since ${day(-100)} · again ${day(90)}`)
  await expect(page.locator('main > div').first()).toContainText(`Next review: ${day(90)}`)
})

test('“Avoid it next time” names what is not done first, and marks what is', async ({ radar }) => {
  await radar.import(accounts)
  const checkup = await radar.options('/checkup')
  await point(checkup, 'Login alerts are on').getByLabel('Done').check()
  await radar.visit('https://www.facebook.com/checkpoint/828281030927956/', samplePage('facebook-checkpoint-locked'))
  const popup = await radar.popup()
  await radar.row(popup, 'Bakery').getByRole('button', { name: 'Details' }).click()
  const items = popup.getByRole('list', { name: 'Avoid it next time' }).getByRole('listitem')
  await expect(items.nth(0)).toContainText('Not yet: Don’t share the login.')
  await expect(items.nth(1)).toContainText('Not yet: If you start to set up two-factor')
  await expect(items.filter({ hasText: 'alerts for unknown' })).toContainText('✓Done:')
  await expect(items.filter({ hasText: 'alerts for unknown' })).toContainText(`since ${day(0)}`)
  const link = popup.getByRole('link', { name: /^Your check-up/ })
  await expect(link).toHaveText('Your check-up: 1 of 3 done')
  await expect(link).toHaveAttribute('href', /#\/checkup\/facebook$/)
  // said there, it shows here at once
  await point(checkup, 'Nobody shares a password').getByLabel('Done').check()
  await expect(link).toHaveText('Your check-up: 2 of 3 done')
  const [opened] = await Promise.all([radar.context.waitForEvent('page'), link.click()])
  await expect(network(opened, 'Facebook')).toBeInViewport()
})

test('axe finds nothing, light and dark, and nothing is scrolled sideways at 360 pixels', async ({ radar }) => {
  await radar.import(accounts)
  const data = await radar.options('/data')
  await radar.importFile(data, looked(100), 'backup.json')
  await data.getByRole('button', { name: /^Import \d/ }).click()
  const page = await radar.options('/checkup/linkedin')
  await point(page, 'Login alerts are on').getByLabel('Done').check()
  await expect(point(page, 'Login alerts are on').getByRole('button', { name: 'Undo' })).toBeVisible()
  await expect(network(page, 'LinkedIn')).toBeVisible()
  const popup = await radar.popup()
  await radar.row(popup, 'Bakery').getByRole('button', { name: 'Details' }).click()
  await popup.getByText('How to keep it connected').click()
  await expect(popup.getByRole('list', { name: 'Avoid it next time' })).toBeVisible()
  for (const shown of [page, popup]) expect(await faults(shown)).toEqual([])
  for (const width of [320, 360, 800, 1280]) {
    await page.setViewportSize({ width, height: 700 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBeLessThanOrEqual(width)
  }
})
