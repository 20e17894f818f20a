import type { Page } from '@playwright/test'
import { expect, type Radar, test } from '../support/radar'

const dayMs = 86_400_000
const connection = 'facebook/iris'
const event = (id: string, daysAgo: number, more: object) => ({ id, at: Date.now() - daysAgo * dayMs, ...more })
const account = (name: string, login: string) =>
  event(`i ${name}`, 30, {
    type: 'imported',
    account: { network: 'facebook', name, login, client: '', lastReconnectedAt: Date.now() - 30 * dayMs },
  })
const accounts = [account('Lantern', 'Iris'), account('Quay', 'Noor')]
const choose = (radar: Radar, page: Page, ...events: object[]) =>
  radar.importFile(page, JSON.stringify({ format: 'reconnect-radar-backup', version: 1, events }), 'backup.json')
const restore = async (page: Page) => {
  await page.getByRole('button', { name: /^Import \d/ }).click()
  await page.getByText(/^Imported/).waitFor()
}

test('a backup says what it would take away before it does', async ({ radar }) => {
  const page = await radar.options('/data')
  await choose(radar, page, ...accounts)
  await expect(page.getByText('2 new, 0 changed, 0 the same')).toBeVisible()
  await expect(page.locator('.preview ~ .notice, .preview .notice')).toHaveCount(0)
  await restore(page)
  await choose(
    radar,
    page,
    ...accounts,
    event('gone', 0, { type: 'undone', targets: ['i Quay'] }),
    event('mute', 0, { type: 'muted', connection, muted: true }),
    event('ahead', -400, { type: 'reconnected', connection }),
    event('ignored', 0, { type: 'falsePositiveReported', site: 'x', kind: 'locked', pattern: 'x-locked', scope: '*' }),
    event('later', 0, { type: 'aTypeOfALaterVersion' }),
  )
  for (const told of [
    'This backup removes Quay from your list.',
    /After this import you get no reminders for Iris/,
    /The reconnect date of Iris is in the future/,
    'This backup adds 1 ignored page.',
    'This backup undoes 1 entry recorded here.',
    'We can’t read 1 entry of this backup and skip it.',
  ])
    await expect(page.getByText(told)).toBeVisible()
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  // nothing of it has happened
  const list = await radar.options('/accounts')
  await expect(list.getByText('Quay')).toBeVisible()
})

test('what was undone here comes back only where its box is ticked', async ({ radar }) => {
  const page = await radar.options('/data')
  await choose(radar, page, ...accounts)
  await restore(page)
  const history = await radar.options('/history')
  const undo = history.getByRole('button', { name: 'Undo' })
  await expect(undo).toHaveCount(2)
  await undo.first().click()
  await expect(undo).toHaveCount(1)
  const list = await radar.options('/accounts')
  const logins = list.getByText(/^(Iris|Noor)$/)
  await expect(logins).toHaveCount(1)

  await choose(radar, page, ...accounts)
  const box = page.getByRole('checkbox', { name: 'Also bring back 1 thing you undid here' })
  await expect(box).not.toBeChecked()
  await expect(page.getByText('0 new, 0 changed, 1 the same')).toBeVisible()
  await restore(page)
  await expect(logins).toHaveCount(1)

  await choose(radar, page, ...accounts)
  await box.check()
  await expect(page.getByText('1 new, 0 changed, 1 the same')).toBeVisible()
  await restore(page)
  await expect(logins).toHaveCount(2)
})
