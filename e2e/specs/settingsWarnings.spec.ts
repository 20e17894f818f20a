import type { Page } from '@playwright/test'
import { sample } from '../../src/testing/counts'
import { ordinarySettings, pagesWithWarnings } from '../../src/testing/settingsPages'
import { type Live, rest, soon } from '../support/live'
import { launchChromium } from '../support/liveChromium'
import { launchFirefox } from '../support/liveFirefox'
import { daysAgo, expect, header, type Radar, test } from '../support/radar'

const accounts = `${header}facebook,Lantern Books,Iris Wolf,,${daysAgo(5)}
instagram-business,quay.ig,Iris Wolf,,${daysAgo(5)}
linkedin,Quay,Noor Aziz,,${daysAgo(5)}
x,@quay,,,${daysAgo(5)}
pinterest,Quay pins,,,${daysAgo(5)}
youtube,Quay channel,,,${daysAgo(5)}
`
const apps = `<!doctype html><html lang="en"><title>Settings</title><main><h1>Connected apps</h1>
<ul><li id="tool"><a href="#">Hootsuite</a></li><li>Another app</li></ul></main></html>`
const plain = '<!doctype html><html lang="en"><title>Settings</title><main><h1>Settings</h1></main></html>'
/** Longer than a page has to stay. */
const stayed = () => rest(2000)

test.describe.configure({ mode: 'parallel' })

/** One tab for at most so many addresses of a host goes through them as the network's own page does, without loading anew. */
async function each<T>(
  radar: Radar,
  urls: readonly string[],
  look: (tab: Page, url: string) => Promise<T>,
  atMost = urls.length,
) {
  const byHost = new Map<string, string[]>()
  for (const url of urls) byHost.set(new URL(url).host, [...(byHost.get(new URL(url).host) ?? []), url])
  const parts = (list: readonly string[]): (readonly string[])[] =>
    list.length > atMost ? [list.slice(0, atMost), ...parts(list.slice(atMost))] : [list]
  const found = [...byHost.values()].flatMap(parts).map(async list => {
    for (const url of list) radar.serve(url, plain)
    const tab = await radar.visit(list[0]!)
    const said: (readonly [string, T])[] = []
    for (const url of list) {
      await tab.evaluate(u => history.pushState(null, '', u), url)
      said.push([url, await look(tab, url)])
    }
    await tab.close()
    return said
  })
  return new Map((await Promise.all(found)).flat())
}

const heading = (text: string | null) => /^heading: (.*)$/m.exec(text ?? '')?.[1]
const markOf = async (tab: Page, radar: Radar) => {
  const worker = radar.context.serviceWorkers()[0] ?? (await radar.worker())
  return worker.evaluate(async url => {
    const [found] = await chrome.tabs.query({ url: `${url}*` })
    return chrome.action.getBadgeText({ tabId: found!.id! })
  }, tab.url().split('?')[0]!)
}

test('on each page where the next click disconnects: once, by count, without a name', async ({ radar }) => {
  test.slow()
  await radar.import(accounts)
  const urls = pagesWithWarnings.map(([url]) => url)
  const kinds = new Map(pagesWithWarnings)
  const seen = new Set<string>()
  const said = await each(radar, urls, async (tab, url) => {
    const host = new URL(url).host
    const key = `${host} ${kinds.get(url)}`
    const again = seen.has(key)
    seen.add(key)
    if (again || host.includes('linkedin')) await stayed()
    const text = await radar.overlay(tab, again || host.includes('linkedin') ? 0 : 6000)
    const shown = text !== null && !again
    if (shown) await radar.press(tab, 'OK')
    if (host.includes('linkedin')) return `badge ${await markOf(tab, radar)}`
    return again ? `again ${text}` : heading(text)
  })
  for (const [url, text] of said) {
    if (new URL(url).host.includes('linkedin')) expect(text, url).toBe('badge !')
    else if (text?.startsWith('again')) expect(text, url).toBe('again null')
    else {
      expect(text, url).toMatch(/^\d of your accounts (is|are|uses?|depends?) /)
      expect(text, url).not.toMatch(/Iris|Lantern|quay/i)
    }
  }
  const history = await radar.options('/history')
  await expect(history.getByRole('list', { name: 'History' }).getByRole('listitem')).toHaveCount(1)
})

test('ordinary settings pages stay silent', async ({ radar }) => {
  test.slow()
  await radar.import(accounts)
  const look = async (tab: Page, url: string) => {
    await stayed()
    const overlay = await radar.overlay(tab, 0)
    return new URL(url).host.includes('linkedin') ? `${overlay} ${await markOf(tab, radar)}` : String(overlay)
  }
  expect(ordinarySettings.length).toBeGreaterThanOrEqual(100)
  const chosen = sample(4, ordinarySettings)
  const said = await each(radar, chosen, look, 4)
  expect(said.size).toBe(chosen.length)
  for (const [url, text] of said) expect(text.trim(), url).toBe('null')
})

test('the mark on the toolbar button goes with the page it was about', async ({ radar }) => {
  await radar.import(`${accounts}facebook,Down,Down,,${daysAgo(70)}\n`)
  const tab = await radar.visit('https://www.linkedin.com/mypreferences/d/change-password', plain)
  await expect.poll(() => markOf(tab, radar)).toBe('!')
  await tab.evaluate(() => history.pushState(null, '', '/feed/'))
  // what it says everywhere
  await expect.poll(() => markOf(tab, radar)).toBe('1')
})

test('the popup names what would fall, and the kind can be turned off where it appears', async ({ radar }) => {
  await radar.import(accounts)
  const url = 'https://www.facebook.com/settings/?tab=business_tools'
  const tab = await radar.visit(url, apps)
  expect(heading(await radar.overlay(tab))).toBe('2 of your accounts are connected here on Facebook')
  const popup = await radar.popup()
  await tab.bringToFront()
  await popup.reload()
  await expect(popup.getByText('This would disconnect Lantern Books, quay.ig')).toBeVisible()
  await radar.press(tab, 'Don’t show this again')
  await expect(popup.getByText('This would disconnect')).toBeHidden()
  const again = await radar.visit(url)
  await stayed()
  expect(await radar.overlay(again, 0)).toBeNull()
  const settings = await radar.options('/settings')
  await settings.getByLabel(/from a list of apps/).check()
  const third = await radar.visit(url)
  expect(await radar.overlay(third)).not.toBeNull()
})

test('Hootsuite gone from the list is asked about, then says what to do', async ({ radar }) => {
  await radar.import(accounts)
  const tab = await radar.visit('https://x.com/settings/connected_apps', apps)
  await radar.overlay(tab)
  // drawn anew: it comes back at once
  await tab.evaluate(() => {
    const item = document.getElementById('tool')!
    const { parentElement: list } = item
    item.remove()
    setTimeout(() => list!.append(item), 300)
  })
  await rest(4000)
  const popup = await radar.popup()
  await expect(popup.getByText(/disappeared from the list of apps/)).toBeHidden()
  await tab.bringToFront()
  await tab.evaluate(() => document.getElementById('tool')!.remove())
  await expect(popup.getByText(/Hootsuite disappeared from the list of apps on X/)).toBeVisible({ timeout: 10_000 })
  await popup.getByRole('group', { name: 'Which login was it?' }).getByRole('button', { name: '@quay' }).click()
  const row = radar.row(popup, '@quay')
  await expect(row).toContainText('Disconnected')
  await expect(row).toContainText('Reconnect in Hootsuite')
})

test('an app that is removed on a page of its own is missed in the list', async ({ radar }) => {
  await radar.import(accounts)
  const list = 'https://x.com/settings/connected_apps'
  const tab = await radar.visit(list, apps)
  await radar.overlay(tab)
  await rest(1000)
  const turn = (url: string, text: string) =>
    tab.evaluate(
      ([u, t]) => {
        history.pushState(null, '', u)
        document.querySelector('main')!.innerHTML = `<h1>${t}</h1><ul><li>Another app</li></ul>`
      },
      [url, text],
    )
  await turn(`${list}/12345`, 'Hootsuite')
  await rest(2000)
  await turn(list, 'Connected apps')
  const popup = await radar.popup()
  await tab.bringToFront()
  await expect(popup.getByText(/Hootsuite disappeared from the list of apps on X/)).toBeVisible({ timeout: 10_000 })
  await popup.getByRole('button', { name: 'It was not removed' }).click()
  await expect(radar.row(popup, '@quay')).not.toContainText('Disconnected')
})

async function goneFromList(live: Live) {
  await live.importCsv(accounts)
  const tab = await live.visit('https://x.com/settings/connected_apps', apps)
  await soon(() => live.overlay(tab)).toBe(true)
  expect(await live.seen()).toEqual([])
  await tab.evaluate(() => void document.getElementById('tool')!.remove())
  await soon(live.seen).toEqual([expect.stringContaining('Hootsuite removed from the list of apps')])
}

for (const launch of [launchChromium, launchFirefox])
  test(`in ${launch.name}, a list of apps`, async ({ browsers }) => goneFromList(await browsers.live(launch)))
