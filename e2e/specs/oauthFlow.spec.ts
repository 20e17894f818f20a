import { expect } from '@playwright/test'
import { sample } from '../../src/testing/counts'
import { type Live, rest, soon, type Tab } from '../support/live'
import { launchChromium } from '../support/liveChromium'
import { launchFirefox } from '../support/liveFirefox'
import { daysAgo, header, type Radar, test } from '../support/radar'
import { dumpStore } from '../support/storeAudit'
import { busyStore } from '../support/stores'

const tool = 'https://hootsuite.com/dashboard'
const callback = 'https://hootsuite.com/oauth/callback'
const to = encodeURIComponent(callback)

interface WayOf {
  readonly site: string
  readonly name: string
  readonly asks: string
  /** Where the user is sent after signing in or pressing a button, still at the network. */
  readonly next?: string
  /** Where it ends there when the user says no. */
  readonly refuses?: string
}

const ways: WayOf[] = [
  {
    site: 'Facebook',
    name: 'Iris Wolf',
    asks: `https://www.facebook.com/v19.0/dialog/oauth?client_id=183319479511&state=s3cret&redirect_uri=${to}`,
    next: `https://www.facebook.com/privacy/consent/gdp/?params[app_id]=1&params[redirect_uri]=%22${to}%22`,
  },
  {
    site: 'Instagram',
    name: 'quay.ig',
    asks: `https://www.instagram.com/oauth/authorize?client_id=1&redirect_uri=${to}`,
  },
  { site: 'Threads', name: 'quay.th', asks: `https://www.threads.com/oauth/authorize?client_id=1&redirect_uri=${to}` },
  {
    site: 'LinkedIn',
    name: 'Noor Aziz',
    asks: `https://www.linkedin.com/oauth/v2/authorization?response_type=code&redirect_uri=${to}`,
    next: 'https://www.linkedin.com/oauth/v2/login-success?app_id=1',
    refuses: 'https://www.linkedin.com/oauth/v2/authorization-cancel',
  },
  // nobody was signed in there: the permission page itself is never shown
  {
    site: 'LinkedIn',
    name: 'Noor Aziz',
    asks: 'https://www.linkedin.com/start',
    next: 'https://www.linkedin.com/oauth/v2/login-success?app_id=1',
    refuses: 'https://www.linkedin.com/oauth/v2/login-cancel',
  },
  { site: 'X', name: '@quay', asks: `https://x.com/i/oauth2/authorize?client_id=1&redirect_uri=${to}` },
  { site: 'X', name: '@quay', asks: 'https://api.x.com/oauth/authorize?oauth_token=t0ken' },
  { site: 'Pinterest', name: 'Quay pins', asks: `https://www.pinterest.com/oauth/?client_id=1&redirect_uri=${to}` },
  {
    site: 'Google',
    name: 'Quay channel',
    asks: `https://accounts.google.com/o/oauth2/v2/auth?client_id=1&redirect_uri=${to}`,
    next: 'https://accounts.google.com/signin/oauth/consent?authuser=0',
  },
]
const x = ways.find(w => w.site === 'X')!
const accounts = `${header}facebook,Lantern Books,Iris Wolf,,${daysAgo(50)}
instagram-personal,quay.ig,,,${daysAgo(50)}
threads,quay.th,,,${daysAgo(50)}
linkedin,Quay,Noor Aziz,,${daysAgo(50)}
x,@quay,,,${daysAgo(50)}
pinterest,Quay pins,,,${daysAgo(50)}
youtube,Quay channel,,,${daysAgo(50)}
`
const page = (lang: string, heading: string, button: string) =>
  `<!doctype html><html lang="${lang}"><title>${heading}</title><main><h1>${heading}</h1><button>${button}</button></main></html>`
const languages = [
  page('en', 'Hootsuite is requesting access', 'Continue'),
  page('de', 'Hootsuite fordert Zugriff an', 'Weiter'),
  page('ja', 'Hootsuiteがアクセスを求めています', '続行'),
]

/** Nobody is through with a page sooner; what it says as it is left is lost while the worker is still starting. */
const readIt = () => rest(1000)

test.describe.configure({ mode: 'parallel' })
for (const launch of [launchChromium, launchFirefox])
  test.describe(launch.name, () => {
    test.describe.configure({ mode: 'default' })
    let live: Live
    test.beforeAll(async ({ browsers }) => {
      live = await browsers.live(launch)
      await live.importCsv(accounts)
    })
    test.afterEach(() => live?.clear())

    const begin = async (way: WayOf, html: string, between: () => Promise<unknown> = async () => {}): Promise<Tab> => {
      const tab = await live.visit(tool, page('en', 'Streams', 'Connect'))
      await between()
      await live.go(tab, way.asks, html)
      await between()
      if (way.next) await live.go(tab, way.next, html)
      await between()
      return tab
    }

    // with full counts all of it in each browser, otherwise each way goes well in one and is cancelled in the other
    const cancelled = new Set(sample(2, ways, Number(launch === launchFirefox)))
    const complete = new Set(sample(2, ways, Number(launch === launchChromium)))
    for (const [i, way] of ways.entries()) {
      const html = languages[i % languages.length]!
      if (complete.has(way))
        test(`${way.site}: complete (${new URL(way.asks).pathname})`, async () => {
          const tab = await begin(way, html)
          await live.go(tab, `${callback}?code=k0de&state=s3cret`)
          await soon(live.seen).toHaveLength(1)
          const [entry] = await live.seen()
          expect(entry).toContain('Reconnected (detected)')
          expect(entry).toContain(way.name)
        })

      if (cancelled.has(way))
        test(`${way.site}: cancelled (${new URL(way.asks).pathname})`, async () => {
          const before = (await live.log()).length
          const tab = await begin(way, html)
          if (way.refuses) await live.go(tab, way.refuses)
          await live.go(tab, `${callback}?error=access_denied&state=s3cret`)
          await soon(live.log).toHaveLength(before + 1)
          expect((await live.log())[0]).toContain('Reconnect refused or canceled')
          await rest(500)
          expect(await live.seen()).toEqual([])
        })
    }

    test('the worker is stopped between any two steps', async () => {
      test.slow()
      const kill = async () => {
        await readIt()
        await live.driver.kill()
      }
      for (const way of [ways[0]!, ways[3]!]) {
        const tab = await begin(way, languages[0]!, kill)
        await live.go(tab, `${callback}?code=k0de`)
        await kill()
        await soon(live.seen).toHaveLength(1)
        expect((await live.seen())[0]).toContain(way.name)
        await live.clear()
      }
    })

    test('the worker is stopped in the middle of a step', async () => {
      const tab = await begin(x, languages[0]!, () => live.driver.kill().then(readIt))
      await live.go(tab, `${callback}?code=k0de`)
      await live.driver.kill()
      // what it did not live to see is asked about; nothing is lost
      await soon(live.seen).toHaveLength(1)
      expect((await live.seen())[0]).toMatch(/^Reconnect(ed \(detected\)|\sdetected)/)
    })

    test('what is kept holds no code, state or token', async () => {
      const tab = await begin(ways[0]!, languages[0]!)
      await live.go(tab, `${callback}?code=k0de&state=s3cret`)
      await soon(live.seen).toHaveLength(1)
      const own = await live.own('src/options/index.html#/history')
      const kept = await own.evaluate(async () => {
        const open = indexedDB.open('reconnect-radar')
        await new Promise(done => (open.onsuccess = done))
        const names = [...open.result.objectStoreNames]
        const lists = names.map(async name => {
          const all = open.result.transaction(name).objectStore(name).getAll()
          await new Promise(done => (all.onsuccess = done))
          return all.result
        })
        return JSON.stringify(await Promise.all(lists))
      })
      await own.close()
      expect(kept).toContain('Iris Wolf')
      expect(kept).not.toMatch(/k0de|s3cret|t0ken|access_denied|183319479511|redirect_uri/)
    })

    test('an address that a page only pretends', async () => {
      const tab = await begin(ways[0]!, languages[0]!)
      // a frame of the tool, and a step inside a page that is none of its
      await tab.evaluate(u => {
        const frame = document.createElement('iframe')
        frame.src = u
        document.body.append(frame)
        history.pushState(null, '', '/hootsuite.com/oauth/callback?code=1')
      }, `${callback}?code=1`)
      const other = await live.visit('https://hootsuite.com.example.com/oauth/callback?code=1')
      await rest(1000)
      expect(await live.seen()).toEqual([])
      await other.close().catch(() => {})
    })
  })

test('a window of its own that closes itself at once', async ({ radar }) => {
  await radar.import(accounts)
  radar.serve(callback, '<!doctype html><title>Done</title><script>close()</script>')
  radar.serve('https://x.com/i/oauth2/authorize', languages[0]!)
  const tab = await radar.visit(tool, page('en', 'Streams', 'Connect'))
  const [popup] = await Promise.all([
    tab.waitForEvent('popup'),
    tab.evaluate(u => void window.open(u, 'connect', 'width=500,height=600'), x.asks),
  ])
  await popup.waitForLoadState()
  expect(await radar.overlay(popup)).toContain('heading: Hootsuite connects whoever is signed in')
  const closed = popup.waitForEvent('close')
  await popup.evaluate(u => location.assign(u), `${callback}?code=k0de`).catch(() => {})
  await closed
  expect(await radar.overlay(tab)).toContain('heading: Reconnect detected. Same login as before?')
  await radar.press(tab, 'Don’t show this again')
  expect(await radar.overlay(tab, 0)).toBeNull()

  const shown = await radar.popup()
  await expect(shown.getByText('X · @quay: recorded')).toBeVisible()
  await shown.getByRole('region', { name: 'Reconnects detected' }).getByRole('button', { name: 'Undo' }).click()
  await expect(shown.getByText('X · @quay: recorded')).toBeHidden()
  const settings = await radar.options('/settings')
  await expect(settings.getByLabel(/After a reconnect/)).not.toBeChecked()
  await expect(settings.getByLabel(/Before a reconnect/)).toBeChecked()
})

test('what a page says last, as it is left for another site, is taken', async ({ radar }) => {
  await radar.import(accounts)
  const held = await radar.options('/settings')
  const tab = await radar.visit(tool, page('en', 'Streams', 'Connect'))
  await readIt()
  await held.evaluate(busyStore)
  // nothing it tells is answered before it is left
  await tab.goto(x.asks, { referer: tool })
  await tab.goto(`${callback}?code=k0de`, { referer: 'https://x.com/' })
  await held.close()
  const history = await radar.options('/history')
  await expect(history.getByText(/Reconnected \(detected\)/)).toBeVisible()
  const { localState } = await dumpStore(history)
  expect(localState.find(f => f.id === 'refused')).toBeUndefined()
})

/** Lets Hootsuite in at a network, in a tab of its own. */
const letIn = async (radar: Radar, asks: string) => {
  const tab = await radar.visit(tool, page('en', 'Streams', 'Connect'))
  // links and redirects say which page they are on
  await tab.goto(asks, { referer: tool })
  await readIt()
  await tab.goto(`${callback}?code=k0de`, { referer: `${new URL(asks).origin}/` })
  return tab
}

test('a login that is not here yet is created from what is known', async ({ radar }) => {
  await letIn(radar, ways[3]!.asks)
  const popup = await radar.popup()
  await expect(popup.getByText(/^Hootsuite got access on LinkedIn on .* but no login here matches\.$/)).toBeVisible()
  await expect(popup.getByText('No login matches. Try fewer words.')).toBeHidden()
  const [form] = await Promise.all([
    radar.context.waitForEvent('page'),
    popup.getByRole('link', { name: 'Add a login' }).first().click(),
  ])
  await expect(form.getByRole('combobox', { name: 'Network' })).toHaveValue('linkedin')
  await expect(form.getByLabel('Last reconnected')).not.toHaveValue('')
  await form.getByLabel(/^Login used to connect it/).fill('Noor Aziz')
  await form.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(radar.row(popup, 'Noor Aziz')).toContainText('Expires in 365 days')
  await expect(popup.getByText(/no login here matches/)).toBeHidden()
  await form.getByRole('button', { name: 'Undo' }).click()
  await expect(popup.getByText(/no login here matches/)).toBeVisible()
  await popup.getByRole('button', { name: 'Skip' }).click()
  await expect(popup.getByRole('heading', { name: 'Never find out from a failed post' })).toBeVisible()
})

test('several logins: the likeliest first, with why; asked until it is answered, restarts included', async ({
  radar,
}) => {
  await radar.import(
    `${header}facebook,Lantern Books,Iris Wolf,,${daysAgo(10)}\nfacebook,Quay,Maya Ortiz,,${daysAgo(57)}\nfacebook,Fern,Ola,,${daysAgo(2)}\n`,
  )
  await letIn(radar, ways[0]!.asks)
  await radar.killWorker()
  const popup = await radar.popup()
  const ask = popup.getByRole('group', { name: 'Which login did you reconnect?' })
  await expect(ask.getByRole('button')).toHaveText([/Maya Ortiz\s*Expires in 3 days/, 'Iris Wolf', 'Ola', 'Skip'])
  await expect(radar.row(popup, 'Maya Ortiz')).toContainText('Expires in 3 days')
  await ask.getByRole('button', { name: /Maya Ortiz/ }).click()
  await expect(radar.row(popup, 'Maya Ortiz')).toContainText('Expires in 60 days')
  await expect(popup.getByText('Facebook · Maya Ortiz: recorded, 60 days')).toBeVisible()
  await popup.getByRole('button', { name: 'Yes, same as before' }).click()
  await expect(popup.getByText('Facebook · Maya Ortiz: recorded, 60 days')).toBeHidden()
})

test('one of many logins is found by its name', async ({ radar }) => {
  const many = Array.from({ length: 60 }, (_, i) => `facebook,Page ${i},Login ${i},Client ${i % 4},${daysAgo(i)}`)
  await radar.import(`${header}${many.join('\n')}\nfacebook,Frosty,Zoe Frost,,${daysAgo(1)}\n`)
  await letIn(radar, ways[0]!.asks)
  const popup = await radar.popup()
  const ask = popup.getByRole('group', { name: 'Which login did you reconnect?' })
  await ask.getByRole('button', { name: '57 more' }).click()
  await expect(ask.getByRole('searchbox')).toBeFocused()
  await expect(ask.getByRole('button', { name: /Login/ })).toHaveCount(24)
  await expect(ask.getByText('37 more')).toBeVisible()
  await popup.keyboard.type('nobody')
  await expect(ask.getByText('No login matches. Try fewer words.')).toBeVisible()
  await ask.getByRole('searchbox').fill('frosty')
  await expect(ask.getByRole('button', { name: /Login/ })).toHaveCount(0)
  await ask.getByRole('button', { name: 'Zoe Frost' }).click()
  await expect(popup.getByText('Facebook · Zoe Frost: recorded, 60 days')).toBeVisible()
})

test('on the way the popup names who was said to be signed in', async ({ radar }) => {
  await radar.import(accounts)
  const settings = await radar.options('/settings')
  await settings.getByRole('combobox', { name: 'LinkedIn' }).selectOption({ label: 'Noor Aziz' })
  const tab = await radar.visit(tool, page('en', 'Streams', 'Connect'))
  await tab.goto(ways[3]!.asks)
  const popup = await radar.popup()
  await expect(popup.getByText(/giving Hootsuite access on LinkedIn.*You told us that’s Noor Aziz/)).toBeVisible()
  expect(await radar.overlay(tab, 500)).toBeNull()
  await popup.getByRole('button', { name: 'Don’t show this again' }).click()
  await expect(popup.getByText(/giving Hootsuite access/)).toBeHidden()
})
