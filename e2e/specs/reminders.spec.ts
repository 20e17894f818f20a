import type { Page } from '@playwright/test'
import { soon } from '../support/live'
import { daysAgo, expect, header, type Radar, test } from '../support/radar'

const csv = (rows: readonly string[]) => header + rows.join('\n')
const iris = (days: number) => `facebook,Lantern Books,Iris Wolf,Quay,${daysAgo(days)}`
const sent = (page: Page) => page.getByRole('list', { name: 'Sent reminders' }).getByRole('listitem')
const badge = (page: Page) => page.evaluate(() => chrome.action.getBadgeText({}))

/** Presses a button of the one notice on the screen, as the system tells of it. */
async function press(radar: Radar, button: number) {
  const worker = await radar.worker()
  const [id] = Object.keys(await worker.evaluate(() => chrome.notifications.getAll()))
  await worker.evaluate(([i, b]) => chrome.notifications.onButtonClicked.dispatch(i, b), [id!, button] as const)
}

test('“I reconnected” on a notice records it and takes the notice away', async ({ radar }) => {
  await radar.import(csv([iris(57)]))
  const popup = await radar.popup()
  await expect(radar.row(popup, 'Iris Wolf')).toContainText('Expires in 3 days')
  await press(radar, 0)
  await expect(radar.row(popup, 'Iris Wolf')).toContainText('Expires in 60 days')
  const worker = await radar.worker()
  await expect.poll(() => worker.evaluate(() => chrome.notifications.getAll())).toEqual({})
  await expect.poll(() => badge(popup)).toBe('')
})

test('“Tomorrow” on a notice is quiet until tomorrow, and can be taken back', async ({ radar }) => {
  await radar.import(csv([iris(57)]))
  await press(radar, 1)
  const popup = await radar.popup()
  const row = radar.row(popup, 'Iris Wolf')
  await expect(row).toContainText(/Snoozed until .* 09:00/)
  await row.getByRole('button', { name: 'Details' }).click()
  await row.getByRole('button', { name: 'End snooze' }).click()
  await expect(row).not.toContainText('Snoozed until')
  await row.getByRole('button', { name: 'Undo' }).click()
  await expect(row).toContainText('Snoozed until')
})

test('a reminder nobody opened is new until it is read, and counts nowhere beside its login', async ({ radar }) => {
  await radar.import(csv([iris(48), `facebook,Quay Books,Otto Lind,,${daysAgo(5)}`]))
  const popup = await radar.popup()
  await expect(radar.row(popup, 'Iris Wolf')).toContainText('Expires in 12 days')
  expect(await badge(popup)).toBe('')
  const page = await radar.options('/reminders')
  await expect(sent(page)).toContainText(['New'])
  // one click from the notice to when it comes
  await sent(page).getByRole('link', { name: 'When reminders come' }).click()
  await expect(page.getByRole('button', { name: '14 days', pressed: true })).toBeVisible()
})

test('other days: for all, for a client, for one login', async ({ radar }) => {
  await radar.import(csv([iris(20), `facebook,Quay Books,Otto Lind,,${daysAgo(20)}`]))
  const settings = await radar.options('/settings')
  const weeks = (page: Page) => page.getByRole('group', { name: /^Short-lived connections/ })
  await weeks(settings).getByRole('button', { name: '21 days' }).click()
  await settings.getByLabel('For one client').selectOption('Quay')
  await weeks(settings).last().getByRole('button', { name: '30 days' }).click()
  const page = await radar.options('/reminders')
  const coming = (name: string) => page.getByRole('row').filter({ hasText: name })
  await expect(coming('Otto Lind')).toContainText('21 days before it expires')
  await expect(coming('Iris Wolf')).toContainText('30 days before it expires')
  await coming('Iris Wolf').getByRole('link').click()
  // faster than the page is drawn anew: each press counts
  const steps = weeks(page).getByRole('button', { name: /^(30|21|14) days$/ })
  await expect(steps).toHaveCount(3)
  await steps.evaluateAll(all => {
    for (const one of all) (one as HTMLElement).click()
  })
  await expect(page.getByText(/Next reminder .*7 days before it expires/)).toBeVisible()
  await weeks(page).getByRole('button', { name: 'Same as for all' }).click()
  await expect(page.getByText(/Next reminder .*30 days before it expires/)).toBeVisible()
})

test('a muted login says nothing, counts nowhere, and comes back', async ({ radar }) => {
  await radar.import(csv([iris(57)]))
  const popup = await radar.popup()
  await expect.poll(() => badge(popup)).toBe('1')
  const row = radar.row(popup, 'Iris Wolf')
  await row.getByRole('button', { name: 'Details' }).click()
  await row.getByRole('button', { name: 'Mute', exact: true }).click()
  await expect(row).toContainText('Muted')
  await expect.poll(() => badge(popup)).toBe('')
  const page = await radar.options('/reminders')
  await page.getByRole('list', { name: 'Muted' }).getByRole('button', { name: 'Unmute' }).click()
  await expect.poll(() => badge(popup)).toBe('1')
})

test('on a shared screen a notice names nobody, and the list does', async ({ radar }) => {
  const settings = await radar.options('/settings')
  await settings.getByLabel(/Notifications only say how many/).check()
  await expect(settings.getByLabel(/Notifications only say how many/)).toBeChecked()
  await radar.import(csv([iris(57)]))
  const page = await radar.options('/reminders')
  await expect(sent(page)).toContainText(['Iris Wolf'])
  const stored = await page.evaluate(
    () =>
      new Promise<{ shown: { title: string; text: string } }[]>(done => {
        const open = indexedDB.open('reconnect-radar')
        open.onsuccess = () => {
          const all = open.result.transaction('notices').objectStore('notices').getAll()
          all.onsuccess = () => done(all.result)
        }
      }),
  )
  expect(stored.map(n => n.shown)).toEqual([
    { title: '1 login needs attention', text: 'Open Reconnect Radar to see which.' },
  ])
})

test('a date that lies ahead is refused; a clock that was changed is told of', async ({ radar }) => {
  await radar.import(csv([iris(10)]))
  const page = await radar.options(`/accounts/${encodeURIComponent('facebook/iris wolf')}`)
  const refused = await page.evaluate(() =>
    chrome.runtime.sendMessage({
      type: 'connection.edited',
      id: 'ahead',
      connection: 'facebook/iris wolf',
      lastReconnectedAt: Date.now() + 86_400_000,
    }),
  )
  expect(refused).toMatchObject({ ok: false })
  await page.evaluate(
    () =>
      new Promise<void>(done => {
        const open = indexedDB.open('reconnect-radar')
        open.onsuccess = () => {
          const state = open.result.transaction('localState', 'readwrite')
          // the last look was in another year
          state.objectStore('localState').put({ id: 'lastWakeAt', value: Date.now() + 400 * 86_400_000 })
          state.oncomplete = () => done(open.result.close())
        }
      }),
  )
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'background.wake' }))
  const popup = await radar.popup()
  await expect(popup.getByText('This computer’s clock was set back by 400 days.')).toBeVisible()
  await popup.getByRole('button', { name: 'OK' }).click()
  await expect(popup.getByText(/This computer’s clock/)).toBeHidden()
})

test('a test that did not come up is said, with the way to turn notices on', async ({ radar }) => {
  await radar.import(csv([iris(10)]))
  const page = await radar.options('/reminders')
  await page.getByRole('button', { name: 'Send a test' }).click()
  await page.getByRole('button', { name: 'No', exact: true }).click()
  const popup = await radar.popup()
  await expect(popup.getByText(/didn’t see the test/)).toBeVisible()
  await expect(popup.getByText(/To turn them on/)).toBeVisible()
  await page.getByRole('button', { name: 'Send a test' }).click()
  await page.getByRole('button', { name: 'Yes' }).click()
  await expect(popup.getByText(/To turn them on/)).toBeHidden()
})

test('Firefox: every kind of notice is taken, without buttons', async ({ fox: live }) => {
  const names = ['Ana', 'Ben', 'Cleo', 'Dana']
  const page = await live.own('src/options/index.html#/reminders')
  const text = () => page.evaluate(() => document.body.textContent ?? '')
  await live.importCsv(csv([iris(57)]))
  await soon(text).toContain('Facebook · Iris Wolf: 3 days left')
  await live.importCsv(csv(names.map(n => `facebook,Page of ${n},${n},,${daysAgo(58)}`)))
  await soon(text).toContain('4 logins need attention')
  const states = () =>
    page.evaluate(
      () =>
        new Promise<string[]>(done => {
          const open = indexedDB.open('reconnect-radar')
          open.onsuccess = () => {
            const all = open.result.transaction('notices').objectStore('notices').getAll()
            all.onsuccess = () => {
              open.result.close()
              done(all.result.map(n => n.state))
            }
          }
        }),
    )
  await soon(states).toEqual(['shown', 'shown'])
  expect(await text()).not.toContain('To turn them on')
})
