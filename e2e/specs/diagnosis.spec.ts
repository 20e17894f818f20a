import type { Page } from '@playwright/test'
import { daysAgo, expect, header, samplePage, test } from '../support/radar'

const box = (page: Page) => page.getByRole('searchbox', { name: 'Search causes or paste an error message' })
const causes = (page: Page) => page.getByRole('list', { name: 'Causes' }).getByRole('heading', { level: 2 })
const body = (code: number, sub?: number) =>
  JSON.stringify({
    error: {
      message: 'Error validating access token',
      type: 'OAuthException',
      code,
      ...(sub && { error_subcode: sub }),
    },
  })

test('a row says the likely cause and the one thing to do, and moves on with it', async ({ radar }) => {
  await radar.import(`${header}facebook,A,Iris,Lantern,${daysAgo(5)}\nx,@quay,,Quay,\n`)
  await radar.visit('https://www.facebook.com/checkpoint/828281030927956/', samplePage('facebook-checkpoint-locked'))
  const popup = await radar.popup()
  const iris = radar.row(popup, 'Iris')
  await expect(iris).toContainText(/Security checkpoint.*Complete the security check on Facebook/s)
  await iris.getByRole('button', { name: 'I finished the check' }).click()
  await expect(iris).toContainText(/Wait until/)
  await expect(iris).toContainText(/Don’t sign in with this login until .*24 hours left/)
  await iris.getByRole('button', { name: 'Details' }).click()
  // what is done is not asked for again
  await expect(popup.getByRole('list', { name: 'How to fix it' })).not.toContainText('cookies')
  await expect(popup.getByRole('list', { name: 'Why we think so' })).toContainText('But: You marked this as fixed')
  await expect(popup.getByText('Client: Lantern')).toBeVisible()
  await iris.getByRole('button', { name: 'I reconnected' }).click()
  await iris.getByRole('button', { name: 'Yes, I reconnected' }).click()
  await expect(iris).toContainText('Expires in 60 days')
})

test('X says itself that an account is open again', async ({ radar }) => {
  await radar.import(`${header}x,@quay,,Quay,\nx,@nook,,Nook,\n`)
  await radar.visit('https://x.com/account/access', samplePage('x-account-access-locked'))
  const popup = await radar.popup()
  await popup.getByRole('group', { name: 'Which login was it?' }).getByRole('button', { name: '@quay' }).click()
  await expect(radar.row(popup, '@quay')).toContainText('Blocked')
  const page = await radar.visit('https://x.com/account/access', samplePage('x-account-access-unlocked'))
  await expect(radar.row(popup, '@quay')).toContainText('Ready to reconnect')
  await expect(radar.row(popup, '@quay')).toContainText('Sign in to X to check that it works')
  expect(await radar.overlay(page, 300)).toBeNull()
})

test('asked what they see, a user gets the same diagnosis, and can take it back', async ({ radar }) => {
  await radar.import(`${header}facebook,A,Iris,,${daysAgo(5)}\nfacebook,B,Iris,,${daysAgo(5)}\nx,@quay,,,\n`)
  const page = await radar.options('/guide')
  await page.getByLabel('Which login isn’t working?').selectOption({ label: 'Iris · Facebook' })
  await page.getByRole('button', { name: 'Not working? Tell us what you see' }).click()
  const asked = (name: RegExp) => page.getByRole('group', { name })
  await asked(/What happens when you sign in to Facebook/)
    .getByRole('button', { name: 'It lets me in as usual' })
    .click()
  await asked(/on this login’s list of connected apps/)
    .getByRole('button', { name: 'Skip' })
    .click()
  await asked(/Have all accounts using this login stopped/)
    .getByRole('button', { name: 'Only some of them' })
    .click()
  await asked(/Did anything change/)
    .getByRole('button', { name: 'Skip' })
    .click()
  await expect(page.getByRole('heading', { name: /^Insufficient access/ })).toBeVisible()
  const iris = radar.row(page, 'Iris')
  await expect(iris).toContainText('Blocked')
  await expect(page.getByRole('list', { name: 'Why we think so' })).toContainText('only some accounts stopped working')
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(iris).toContainText('Expires in 55 days')
})

test('who has looked is not sent to look again, and what still works needs no reconnect', async ({ radar }) => {
  await radar.import(`${header}facebook,A,Iris,,${daysAgo(5)}\n`)
  const popup = await radar.popup()
  const iris = radar.row(popup, 'Iris')
  await iris.getByRole('button', { name: 'Details' }).click()
  await popup.getByRole('button', { name: 'Not working? Tell us what you see' }).click()
  await popup.getByRole('button', { name: 'It lets me in as usual' }).click()
  await popup.getByRole('button', { name: 'Yes, it’s there' }).click()
  await popup.getByRole('button', { name: 'Nothing I know of' }).click()
  await expect(popup.locator('p').filter({ has: popup.getByText('Recorded.') })).toBeFocused()
  await expect(iris).toContainText('Disconnected')
  await expect(iris).toContainText('Reconnect in Hootsuite.')
  const why = popup.getByRole('list', { name: 'Why we think so' })
  await expect(why).toContainText('signing in to Facebook works')
  await expect(why).toContainText('Hootsuite is still in the list of apps')
  await iris.getByRole('button', { name: 'It still works' }).click()
  await expect(iris).toContainText('Expires in 55 days')
  // the answers have an Undo of their own, which is there before this one
  await expect(iris.getByText('Recorded for Iris.')).toBeVisible()
  await iris.getByRole('button', { name: 'Undo' }).first().click()
  await expect(iris).toContainText('Disconnected')
})

test('a pasted error is explained, and kept only when the user says so', async ({ radar }) => {
  await radar.import(`${header}facebook,A,Iris,,${daysAgo(5)}\nx,@quay,,,\n`)
  const page = await radar.options('/guide')
  await box(page).fill(body(190, 492))
  const answer = page.getByRole('region', { name: 'What this error means' })
  await expect(answer.getByText('Insufficient access')).toBeVisible()
  await expect(answer.getByText('Certain')).toBeVisible()
  await expect(answer.getByRole('list', { name: 'How to fix it' }).getByRole('listitem').first()).toBeVisible()
  const history = await radar.options('/history')
  await expect(history.getByText('Error saved')).toHaveCount(0)
  await answer.getByLabel('Which login did it come from?').selectOption({ label: 'Iris · Facebook' })
  await answer.getByRole('button', { name: 'Save to this login' }).click()
  await expect(answer.getByText('Saved to Iris.')).toBeVisible()
  await expect(history.getByText('Error saved: 190/492')).toBeVisible()
  const popup = await radar.popup()
  await expect(radar.row(popup, 'Iris')).toContainText('Blocked')
  await answer.getByRole('button', { name: 'Undo' }).click()
  await expect(radar.row(popup, 'Iris')).toContainText('Expires in 55 days')
})

test('an error that is no disconnect, one nobody knows, two that contradict: each is said as it is', async ({
  radar,
}) => {
  const page = await radar.options('/guide')
  const answer = page.getByRole('region', { name: 'What this error means' })
  await box(page).fill(
    body(613).replace('Error validating access token', 'Calls to this api have exceeded the rate limit.'),
  )
  await expect(answer.getByText('Wait, then try again')).toBeVisible()
  await box(page).fill('{"error":{"code":987654,"message":"Unexpected failure of the flux"}}')
  await expect(answer.getByText('Not recognized')).toBeVisible()
  await expect(causes(page)).toHaveText(['Disconnected in Hootsuite'])
  await box(page).fill(`${body(190, 463)} ${body(190, 459)}`)
  await expect(answer.getByText('different causes')).toBeVisible()
  await box(page).fill('<img src=x onerror="document.title=1"> error 190/460')
  await expect(answer.getByText('190/460')).toBeVisible()
  await expect(page.locator('main img')).toHaveCount(0)
})

test('ten megabytes pasted are answered at once', async ({ radar }) => {
  const page = await radar.options('/guide')
  await box(page).evaluate(
    (e, tail) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', 'x '.repeat(5_000_000) + tail)
      e.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    },
    body(190, 460),
  )
  await expect(page.getByRole('region').getByText('190/460')).toBeVisible({ timeout: 1500 })
  expect((await box(page).inputValue()).length).toBeLessThanOrEqual(2000)
})

const inTheirWords = [
  ['banned', 'Suspended account'],
  ['suspnded', 'Suspended account'],
  ['kicked out', 'Password or security alert'],
  ['logged out', 'Password or security alert'],
  ['chekpoint', 'Security checkpoint'],
  ['not an admin any more', 'Insufficient access'],
] as const
test('the guide finds a cause by what people call it', async ({ radar }) => {
  for (const [words, cause] of inTheirWords) {
    const page = await radar.options('/guide')
    await box(page).fill(words)
    await expect(causes(page).first(), words).toHaveText(cause)
  }
})

test('the guide can be read for one network', async ({ radar }) => {
  const page = await radar.options('/guide')
  await page.getByRole('combobox', { name: 'Network' }).selectOption('X')
  await expect(causes(page).filter({ hasText: 'Locked account' })).toHaveCount(1)
  await expect(causes(page).filter({ hasText: 'Restricted profile' })).toHaveCount(0)
  await page.getByRole('combobox', { name: 'Network' }).selectOption('Pinterest')
  await expect(page.getByRole('row', { name: /Pinterest/ })).toContainText(/60 days/)
})

test('a login can live as long as its user knows better', async ({ radar }) => {
  await radar.import(`${header}facebook,A,Iris,,${daysAgo(55)}\npinterest,Pins,,,${daysAgo(10)}\n`)
  const page = await radar.options('/accounts')
  const iris = radar.row(page, 'Iris')
  await iris.getByRole('button', { name: 'Details' }).click()
  await iris.getByLabel('Connection lasts').selectOption('Another number of days')
  await iris.getByLabel('Days', { exact: true }).fill('90')
  await page.keyboard.press('Enter')
  await expect(iris).toContainText('Expires in 35 days')
  await iris.getByRole('button', { name: 'Undo' }).first().click()
  await expect(iris).toContainText('Expires in 5 days')
  const pins = radar.row(page, 'Pins')
  await pins.getByRole('button', { name: 'Details' }).click()
  await pins.getByText('If it stops working').click()
  await expect(pins.getByRole('list', { name: 'What the network says' })).toContainText('Pinterest')
  await pins.getByLabel('Connection lasts').selectOption({ index: 1 })
  await expect(pins).toContainText('Expires in 50 days')
})

test('cause and first step are seen without scrolling, 400 by 600', async ({ radar }) => {
  await radar.import(`${header}x,@quay,,,\nfacebook,A,Iris,,${daysAgo(5)}\n`)
  await radar.visit('https://x.com/account/access', samplePage('x-account-access-locked'))
  const popup = await radar.popup()
  await popup.setViewportSize({ width: 400, height: 600 })
  const row = radar.row(popup, '@quay')
  await expect(row.getByText('Locked account', { exact: true })).toBeInViewport({ ratio: 1 })
  await row.getByRole('button', { name: 'Details' }).click()
  await expect(popup.getByRole('heading', { name: 'Locked account' })).toBeInViewport({ ratio: 1 })
  await expect(popup.getByRole('list', { name: 'How to fix it' }).getByRole('listitem').first()).toBeInViewport({
    ratio: 1,
  })

  const guide = await radar.options('/guide/security-checkpoint')
  await guide.setViewportSize({ width: 400, height: 600 })
  await guide.reload()
  await expect(guide.getByRole('heading', { name: 'Security checkpoint' })).toBeInViewport({ ratio: 1 })
  await expect(guide.getByText('First:').nth(2)).toBeInViewport({ ratio: 1 })
})
