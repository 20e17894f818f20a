import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../testing/counts'
import { noon } from '../testing/fakeBackground'
import { asks, callback, done, minute, ReminderSim } from '../testing/reminderSim'

const day = 86_400_000
const evil = 'https://evil.example/'
const facebook = 'https://www.facebook.com/'
const tool = 'https://hootsuite.com/dashboard'
type Forgery = [string, (desk: ReminderSim) => Promise<unknown>]

async function attacked(act: Forgery[1]) {
  const desk = new ReminderSim()
  await desk.import(desk.entry('Maya Ortiz', 55))
  await act(desk)
  return desk
}

async function expectUntouched(desk: ReminderSim) {
  expect(await desk.recorded()).toEqual([])
  expect((await desk.connection('Maya Ortiz'))!.lastReconnectedAt).toBe(noon - 55 * day)
}

const unasked: Forgery[] = [
  ['with no start', d => d.show(done, facebook)],
  ['with the tool in a query', d => d.show(`https://evil.example/?u=${done}`, facebook)],
  ['on a look-alike host', d => d.show('https://hootsuite.com.evil.example/?code=1', facebook)],
  ['on a host with the name in it', d => d.show('https://myhootsuite.com/?code=1', facebook)],
  ['where the tool is a network', d => d.show('https://platform.hootsuite.com/oauth2/auth?code=1', facebook)],
  ['without encryption', d => d.show('http://hootsuite.com/?code=1', facebook)],
  [
    'told from a frame',
    async d => {
      await d.show(asks, 'https://hootsuite.com/')
      await d.show(done, facebook, { frameId: 3 })
    },
  ],
  [
    'in a tab of another opener',
    async d => {
      await d.show(asks, 'https://hootsuite.com/', { tab: 2, openerTabId: 3 })
      await d.show(done, facebook, { tab: 4 })
    },
  ],
  [
    'after a page that somebody else sent to',
    async d => {
      await d.show(asks, evil)
      await d.show(done, facebook)
    },
  ],
  [
    'after a page that answers another tool',
    async d => {
      await d.show(asks.replace('hootsuite.com', 'app.postiz.com'), 'https://hootsuite.com/')
      await d.show(done, facebook)
    },
  ],
  [
    'by a message that speaks of another site than its page',
    async d => {
      await d.show(asks, 'https://hootsuite.com/')
      const from = { id: 'radar', url: facebook, frameId: 0, tabId: 1 }
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
      await d.show(done, facebook, { incognito: true })
    },
  ],
  [
    'by hundreds',
    async d => void (await Promise.all(Array.from({ length: 300 }, (_, i) => d.show(done, '', { tab: i })))),
  ],
  [
    'in a frame of the page, which is no page of its own',
    async d => {
      await d.show(tool, '', { tab: 2, openerTabId: 1, frameId: 5 })
      await d.show(asks, '', { tab: 2, openerTabId: 1, frameId: 5 })
      await d.show(done, '', { tab: 2, openerTabId: 1, frameId: 5 })
    },
  ],
  [
    'behind an open redirect of another host of the tool',
    async d => {
      await d.show('https://go.hootsuite.com/?to=elsewhere')
      await d.show(asks, 'https://mcp.hootsuite.com/')
      await d.show(done)
    },
  ],
]

it.each(unasked)('records and asks nothing of a return that is forged %s', async (_, act) => {
  const desk = await attacked(act)
  await expectUntouched(desk)
  expect(await desk.questions()).toEqual([])
})

/** What a page that withholds its address can do with the windows it has hold of. It was never at the tool, nor at a network. */
const withheld: Forgery[] = [
  [
    'in a pop-up that goes to the tool, the network and back',
    async d => {
      await d.show(tool, '', { tab: 2, openerTabId: 1 })
      await d.show(asks, '', { tab: 2, openerTabId: 1 })
      await d.show(`${tool}?code=1`, '', { tab: 2, openerTabId: 1 })
    },
  ],
  [
    'in a pop-up whose opener is not told (rel=noopener)',
    async d => {
      await d.show(tool, '', { tab: 2 })
      await d.show(asks, '', { tab: 2 })
      await d.show(done, '', { tab: 2 })
    },
  ],
  [
    'in the opener of a pop-up, which goes there itself',
    async d => {
      await d.show(asks, '', { tab: 2, openerTabId: 1 })
      await d.show(done, '', { tab: 1 })
    },
  ],
  [
    'in the opener of a pop-up, which was at the tool before',
    async d => {
      await d.show(tool, '', { tab: 1 })
      await d.show(asks, '', { tab: 2, openerTabId: 1 })
      await d.show(done, '', { tab: 1 })
    },
  ],
  [
    'in a tab that left the tool an hour ago',
    async d => {
      await d.show(tool, '', { tab: 1 })
      d.now += 60 * minute
      await d.show(asks, '', { tab: 1 })
      await d.show(done, '', { tab: 1 })
    },
  ],
  [
    'in a pop-up of a tab that left the tool an hour ago',
    async d => {
      await d.show(tool, '', { tab: 1 })
      d.now += 60 * minute
      await d.show(asks, '', { tab: 2, openerTabId: 1 })
      await d.show(done, '', { tab: 2, openerTabId: 1 })
    },
  ],
  [
    'through a chain of redirects that ends at the tool',
    async d => {
      await d.show(tool, '', { tab: 2, openerTabId: 1 })
      await d.show(asks, evil, { tab: 2, openerTabId: 1 })
      await d.show(asks, '', { tab: 2, openerTabId: 1 })
      await d.show(`${tool}#code=1`, '', { tab: 2, openerTabId: 1 })
    },
  ],
  [
    'through a redirect of the network’s links, which say the page that has them',
    async d => {
      await d.show(tool, '', { tab: 2, openerTabId: 1 })
      await d.show(asks, '', { tab: 2, openerTabId: 1 })
      await d.show(done, 'https://l.facebook.com/', { tab: 2, openerTabId: 1 })
    },
  ],
  [
    'through another host of the tool that leads anywhere',
    async d => {
      await d.show(tool, '', { tab: 2, openerTabId: 1 })
      await d.show(asks, 'https://go.hootsuite.com/', { tab: 2, openerTabId: 1 })
      await d.show(done, 'https://go.hootsuite.com/', { tab: 2, openerTabId: 1 })
    },
  ],
  [
    'after a true start, in a window that another page opened',
    async d => {
      await d.show(tool, '', { tab: 2, openerTabId: 1 })
      await d.show(asks, 'https://hootsuite.com/', { tab: 2, openerTabId: 1 })
      await d.show(done, '', { tab: 2, openerTabId: 1 })
    },
  ],
  [
    'after a true start, in a window of a tab that was at the tool before',
    async d => {
      await d.show(tool, '', { tab: 1 })
      d.hosts.delete(1)
      await d.show(tool, '', { tab: 2, openerTabId: 1 })
      await d.show(asks, 'https://hootsuite.com/', { tab: 2, openerTabId: 1 })
      await d.show(done, '', { tab: 2, openerTabId: 1 })
    },
  ],
  [
    'of X’s older page, which says no address to return to',
    async d => {
      await d.import(d.entry('@quay', 5, { network: 'x' }))
      await d.show(tool, '', { tab: 2, openerTabId: 1 })
      await d.show('https://api.x.com/oauth/authorize?oauth_token=t', '', { tab: 2, openerTabId: 1 })
      await d.show(`${callback}?oauth_token=t&oauth_verifier=v`, '', { tab: 2, openerTabId: 1 })
    },
  ],
]

describe('with the address withheld', () => {
  it.each(withheld)('asks at most once of a return that is forged %s', async (_, act) => {
    const desk = await attacked(act)
    await expectUntouched(desk)
    expect((await desk.questions()).length).toBeLessThanOrEqual(1)
  })

  it.each(withheld)('asks no more than once a day of one that is forged again and again %s', async (_, act) => {
    const desk = await attacked(async d => {
      for (let i = 0; i < 10; i++) await act(d)
    })
    await expectUntouched(desk)
    const days = new Set((await desk.questions()).map(q => Math.floor(q.sighting.at / day)))
    expect(await desk.questions()).toHaveLength(days.size)
    expect(Number(desk.badge)).toBeLessThanOrEqual(days.size + 1)
  })
})

const asking = [
  asks,
  asks.replace('hootsuite.com', 'app.postiz.com'),
  ...['instagram.com', 'threads.com'].map(
    h => `https://www.${h}/oauth/authorize?redirect_uri=${encodeURIComponent(tool)}`,
  ),
  `https://www.linkedin.com/oauth/v2/authorization?redirect_uri=${encodeURIComponent(tool)}`,
  'https://www.linkedin.com/oauth/v2/login-success?app_id=1',
  `https://x.com/i/oauth2/authorize?redirect_uri=${encodeURIComponent(tool)}`,
  'https://api.x.com/oauth/authorize?oauth_token=t',
]
const addresses = [tool, `${tool}?code=1`, `${tool}#code=1`, `${callback}?error=access_denied`, ...asking, ...asking]
const step = fc.record({
  url: fc.constantFrom(...addresses),
  referrer: fc.constantFrom('', '', '', evil, 'https://go.hootsuite.com/', 'https://l.facebook.com/'),
  tab: fc.nat(3),
  openerTabId: fc.option(fc.nat(3), { nil: undefined }),
  arrival: fc.constantFrom('navigate' as const, 'navigate' as const, 'back_forward' as const, 'reload' as const),
  minutes: fc.constantFrom(0, 0, 0, 5, 60, 1500),
})

it('records nothing, and asks once a site and day, wherever a page sends its windows', async () => {
  let asked = 0
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 25 }), async steps => {
      const desk = new ReminderSim()
      await desk.import(
        desk.entry('Maya Ortiz', 55),
        desk.entry('@quay', 5, { network: 'x' }),
        desk.entry('Noor', 5, { network: 'linkedin' }),
      )
      for (const { url, referrer, minutes, ...where } of steps) {
        desk.now += minutes * minute
        await desk.show(url, referrer, where)
      }
      expect(await desk.recorded()).toEqual([])
      const questions = await desk.questions()
      const days = questions.map(q => `${q.sighting.site} ${Math.floor(q.sighting.at / day)}`)
      expect(new Set(days).size).toBe(days.length)
      asked += days.length
    }),
    { numRuns: runs(30, 1000) },
  )
  expect(asked).toBeGreaterThan(0)
})
