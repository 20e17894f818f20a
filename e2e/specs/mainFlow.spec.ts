import fs from 'node:fs'
import { daysAgo, expect, header, samplePage, test } from '../support/radar'

const accounts = () =>
  `${header}facebook,Lantern Books,Iris Wolf,Lantern,${daysAgo(57)}\ninstagram-business,lantern.books,Iris Wolf,Lantern,${daysAgo(57)}\nlinkedin,Quay Partners,Noor Aziz,Quay,${daysAgo(10)}\nx,@quay,,Quay,\nyoutube,Quay TV,,Quay,${daysAgo(2)}\n`

test('import: preview first, all or nothing, undo, and out again the same', async ({ radar }) => {
  const page = await radar.options('/data')
  await radar.importFile(page, `${accounts()}friendster,Old,Old,,\n`)
  await expect(page.getByText('5 new, 0 changed, 0 the same')).toBeVisible()
  await expect(page.getByText(/Line 7, network: We don’t know the network “friendster”/)).toBeVisible()
  const early = await radar.popup()
  await expect(early.getByRole('heading', { name: 'Never find out from a failed post' })).toBeVisible()
  await page.getByRole('button', { name: 'Import 5 accounts' }).click()
  await expect(radar.rows(early)).toHaveCount(4)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(radar.rows(early)).toHaveCount(0)

  await radar.import(accounts())
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export CSV' }).click(),
  ])
  await radar.importFile(page, fs.readFileSync(await download.path()))
  await expect(page.getByText('0 new, 0 changed, 5 the same')).toBeVisible()
})

test('a login added by hand is watched, and Undo takes it back', async ({ radar }) => {
  const popup = await radar.popup()
  const [page] = await Promise.all([
    radar.context.waitForEvent('page'),
    popup.getByRole('link', { name: 'Add a login' }).click(),
  ])
  await page.getByLabel('Network').selectOption('LinkedIn')
  await page.getByLabel('Login used to connect it').fill('Noor Aziz')
  await page.getByLabel('Accounts using this login').fill('Quay Partners\nQuay Jobs')
  await page.getByLabel('Last reconnected').fill(daysAgo(10).slice(0, 10))
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(page.getByText('Noor Aziz added.')).toBeVisible()
  await expect(radar.row(popup, 'Noor Aziz')).toContainText(/Quay Jobs, Quay Partners[\s\S]*Expires in 35[45] days/)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(popup.getByRole('heading', { name: 'Never find out from a failed post' })).toBeVisible()
})

test('popup: worst first, details, a reconnect of the whole login and its undo', async ({ radar }) => {
  await radar.import(accounts())
  const popup = await radar.popup()
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('1 login needs attention')
  await expect(radar.rows(popup).first()).toContainText('Iris Wolf')
  const iris = radar.row(popup, 'Iris Wolf')
  await expect(iris).toContainText('Expires in 3 days')
  await expect(iris).toContainText('Reconnect in Hootsuite')
  await expect(radar.row(popup, 'Noor Aziz')).toContainText('Use within 50 days')
  await expect(radar.row(popup, '@quay')).toContainText('No expiry')
  await expect(radar.row(popup, 'Quay TV')).toContainText('Renews itself')
  await iris.getByRole('button', { name: 'Details' }).click()
  // nothing is wrong with it yet: no cause stands as a heading
  await expect(popup.getByRole('heading', { name: 'Token expired' })).toHaveCount(0)
  await iris.getByText('If it stops working').click()
  await expect(popup.getByRole('list', { name: 'How to fix it' }).getByRole('listitem').first()).toBeVisible()
  await iris.getByText('How to keep it connected').click()
  await expect(popup.getByRole('list', { name: 'Avoid it next time' }).getByRole('listitem').first()).toBeVisible()
  await iris.getByRole('button', { name: 'I reconnected' }).click()
  await expect(iris).toContainText('Expires in 60 days')
  await iris.getByRole('button', { name: 'Undo' }).click()
  await expect(iris).toContainText('Expires in 3 days')
})

test('a date typed by hand is one change, when it is complete, and can be undone', async ({ radar }) => {
  await radar.import(`${header}facebook,A,Iris,,${daysAgo(5)}\n`)
  const page = await radar.options('/accounts')
  const iris = radar.row(page, 'Iris')
  await iris.getByRole('button', { name: 'Details' }).click()
  const field = iris.getByLabel('Last reconnected')
  const day = daysAgo(20).slice(0, 10)
  await field.focus()
  await page.keyboard.type(`${day.slice(5, 7)}${day.slice(8)}${day.slice(0, 4)}`)
  await expect(iris).toContainText('Expires in 55 days')
  await page.keyboard.press('Enter')
  await expect(iris).toContainText(/Expires in (39|40) days/)
  const history = await radar.options('/history')
  await expect(history.getByText(/^Reconnect date set to/)).toHaveCount(1)
  await iris.getByRole('button', { name: 'Undo' }).click()
  await expect(iris).toContainText('Expires in 55 days')
  await expect(field).toHaveValue(daysAgo(5).slice(0, 10))
})

test('a row stays where it was acted on, with its Undo, whatever is shown', async ({ radar }) => {
  await radar.import(accounts())
  const popup = await radar.popup()
  const first = radar.rows(popup).first()
  await expect(first).toContainText('Iris Wolf')
  await first.getByRole('button', { name: 'I reconnected' }).click()
  await expect(popup.getByRole('heading', { level: 1 })).toHaveText('All 4 logins are fine')
  await expect(first).toContainText('Iris Wolf')
  await radar.row(popup, 'Iris Wolf').getByRole('button', { name: 'Undo' }).click()
  await expect(radar.row(popup, 'Iris Wolf')).toContainText('Expires in 3 days')
})

test('on LinkedIn a notice leads to the question, and the answer to what to do', async ({ radar }) => {
  await radar.import(`${header}linkedin,A,Noor,,${daysAgo(5)}\nlinkedin,B,Lin,,${daysAgo(9)}\n`)
  await radar.visit('https://www.linkedin.com/checkpoint/challenge/AQ', samplePage('linkedin-restricted'))
  const worker = await radar.worker()
  let id: string | undefined
  await expect
    .poll(async () => (id = Object.keys(await worker.evaluate(() => chrome.notifications.getAll()))[0]))
    .toBeTruthy()
  const [page] = await Promise.all([
    radar.context.waitForEvent('page'),
    worker.evaluate(i => chrome.notifications.onClicked.dispatch(i), id),
  ])
  const group = page.getByRole('group', { name: 'Which login was it?' })
  await group.getByRole('button', { name: 'Noor' }).click()
  await expect(radar.row(page, 'Noor')).toContainText('Blocked')
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(group).toBeVisible()
  await expect(radar.row(page, 'Noor')).not.toContainText('Blocked')
})

test('reminders: once for a login and stage, though the worker dies and wakes again', async ({ radar }) => {
  await radar.import(accounts())
  await radar.killWorker()
  const worker = await radar.worker()
  await worker.evaluate(() => chrome.alarms.onAlarm.dispatch({ name: 'due', scheduledTime: 0 })).catch(() => {})
  const page = await radar.options('/reminders')
  const sent = page.getByRole('list', { name: 'Sent reminders' }).getByRole('listitem')
  await expect(sent).toHaveCount(1)
  await expect(sent).toContainText('Iris Wolf')
  const shown = await worker.evaluate(() => chrome.notifications.getAll())
  expect(Object.keys(shown)).toHaveLength(1)
  await worker.evaluate(id => chrome.notifications.onClicked.dispatch(id), Object.keys(shown)[0])
  await expect
    .poll(() => radar.context.pages().some(p => p.url().includes('#/accounts/facebook%2Firis%20wolf')))
    .toBe(true)
})

test('reminders: more than three at once are one digest that names all', async ({ radar }) => {
  const names = ['Ana', 'Ben', 'Cleo', 'Dana']
  await radar.import(header + names.map(n => `facebook,Page of ${n},${n},,${daysAgo(58)}`).join('\n'))
  const page = await radar.options('/reminders')
  const sent = page.getByRole('list', { name: 'Sent reminders' }).getByRole('listitem')
  await expect(sent).toHaveCount(1)
  for (const n of names) await expect(sent).toContainText(n)
})

test('a page of one of several logins: asked once, nothing turned before, remembered after', async ({ radar }) => {
  await radar.import(`${header}facebook,A,Iris,,${daysAgo(5)}\nfacebook,B,Otto,,${daysAgo(50)}\n`)
  const page = await radar.visit(
    'https://www.facebook.com/checkpoint/828281030927956/',
    samplePage('facebook-checkpoint-locked'),
  )
  expect(await radar.overlay(page)).toContain('heading: Security checkpoint')
  const popup = await radar.popup()
  const group = popup.getByRole('group', { name: 'Which login was it?' })
  await expect(group.getByRole('button').first()).toHaveText('Otto')
  await expect(popup.getByText('Blocked', { exact: true })).toHaveCount(0)
  await group.getByRole('button', { name: 'Iris' }).click()
  await expect(group).toHaveCount(0)
  const iris = radar.row(popup, 'Iris')
  await expect(iris).toContainText('Blocked')
  await iris.getByRole('button', { name: 'I reconnected' }).click()
  await iris.getByRole('button', { name: 'Yes, I reconnected' }).click()
  await expect(iris).toContainText('Expires in 60 days')
  await radar.visit(
    'https://www.facebook.com/checkpoint/1501092823525282/',
    samplePage('facebook-checkpoint-suspended'),
  )
  await expect(iris).toContainText('Blocked')
  await expect(group).toHaveCount(0)
})

test('a finished check opens the wait of 24 hours', async ({ radar }) => {
  await radar.import(`${header}facebook,A,Iris,,${daysAgo(5)}\n`)
  await radar.visit('https://www.facebook.com/checkpoint/828281030927956/', samplePage('facebook-checkpoint-locked'))
  const popup = await radar.popup()
  const iris = radar.row(popup, 'Iris')
  await expect(iris).toContainText('Blocked')
  await iris.getByRole('button', { name: 'I finished the check' }).click()
  await expect(iris).toContainText('Wait until')
})

test('the empty popup leads to the demo', async ({ radar }) => {
  const popup = await radar.popup()
  const [demo] = await Promise.all([
    radar.context.waitForEvent('page'),
    popup.getByRole('link', { name: 'See it work' }).click(),
  ])
  await expect(demo.getByRole('figure', { name: 'Practice page, not real' })).toBeVisible()
})
