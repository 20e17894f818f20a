import { expect, it } from 'vitest'
import { noon } from '../testing/fakeBackground'
import { asks, done, ReminderSim } from '../testing/reminderSim'

const forged: [string, (desk: ReminderSim) => Promise<unknown>][] = [
  ['with no start', d => d.show(done, 'https://www.facebook.com/')],
  ['with the tool in a query', d => d.show(`https://evil.example/?u=${done}`, 'https://www.facebook.com/')],
  ['on a look-alike host', d => d.show('https://hootsuite.com.evil.example/?code=1', 'https://www.facebook.com/')],
  ['on a host with the name in it', d => d.show('https://myhootsuite.com/?code=1', 'https://www.facebook.com/')],
  [
    'where the tool is a network',
    d => d.show('https://platform.hootsuite.com/oauth2/auth?code=1', 'https://www.facebook.com/'),
  ],
  ['without encryption', d => d.show('http://hootsuite.com/?code=1', 'https://www.facebook.com/')],
  [
    'told from a frame',
    async d => {
      await d.show(asks, 'https://hootsuite.com/')
      await d.show(done, 'https://www.facebook.com/', { frameId: 3 })
    },
  ],
  [
    'in a tab of another opener',
    async d => {
      await d.show(asks, 'https://hootsuite.com/', { tab: 2, openerTabId: 3 })
      await d.show(done, 'https://www.facebook.com/', { tab: 4 })
    },
  ],
  [
    'after a page that somebody else sent to',
    async d => {
      await d.show(asks, 'https://evil.example/')
      await d.show(done, 'https://www.facebook.com/')
    },
  ],
  [
    'after a page that answers another tool',
    async d => {
      await d.show(asks.replace('hootsuite.com', 'app.postiz.com'), 'https://hootsuite.com/')
      await d.show(done, 'https://www.facebook.com/')
    },
  ],
  [
    'by a message that speaks of another site than its page',
    async d => {
      await d.show(asks, 'https://hootsuite.com/')
      const from = { id: 'radar', url: 'https://www.facebook.com/', frameId: 0, tabId: 1 }
      await d.send({ type: 'oauth.step', id: 'f', what: 'returned', site: 'hootsuite' }, from)
    },
  ],
  [
    'by another extension',
    async d => {
      await d.show(asks, 'https://hootsuite.com/')
      await d.send(
        { type: 'oauth.step', id: 'f', what: 'returned', site: 'hootsuite' },
        { id: 'other', url: done, frameId: 0, tabId: 1 },
      )
    },
  ],
  [
    'in a private window',
    async d => {
      await d.show(asks, 'https://hootsuite.com/', { incognito: true })
      await d.show(done, 'https://www.facebook.com/', { incognito: true })
    },
  ],
  [
    'by hundreds',
    async d => void (await Promise.all(Array.from({ length: 300 }, (_, i) => d.show(done, '', { tab: i })))),
  ],
]
it.each(forged)('records nothing from a return that is forged %s', async (_, act) => {
  const desk = new ReminderSim()
  await desk.import(desk.entry('Maya Ortiz', 55))
  await act(desk)
  expect(await desk.recorded()).toEqual([])
  expect(await desk.questions()).toEqual([])
  expect((await desk.connection('Maya Ortiz'))!.lastReconnectedAt).toBe(noon - 55 * 86_400_000)
})
