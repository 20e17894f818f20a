import { soon } from '../support/live'
import { daysAgo, header, samplePage, test } from '../support/radar'

test('Firefox: import, spot a page, read the popup', async ({ fox: live }) => {
  await live.importCsv(`${header}facebook,Lantern Books,Iris Wolf,,${daysAgo(57)}\n`)
  const url = 'https://www.facebook.com/checkpoint/828281030927956/'
  const page = await live.visit(url, samplePage('facebook-checkpoint-locked'))
  await soon(() => live.overlay(page)).toBe(true)
  const popup = await live.own('src/popup/index.html')
  await soon(() => popup.evaluate(() => document.body.textContent)).toMatch(/Iris Wolf[\s\S]*Blocked/)
})
