import { soon } from '../support/live'
import { daysAgo, expect, header, type Radar, test } from '../support/radar'

const pixel = 'src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="16" height="16"'
const shell = (lang: string, body: string) =>
  `<!doctype html><html lang="${lang}"><title>Hootsuite</title><nav><a href="#s" aria-label="Facebook">Streams</a></nav><main>${body}</main></html>`
const svg = (title: string) =>
  `<svg role="img" width="16" height="16" viewBox="0 0 16 16"><title>${title}</title><circle cx="8" cy="8" r="7"></circle></svg>`

/** The same accounts in builds that differ, as Hootsuite's own is not known. */
const builds: Record<string, string> = {
  'a list with drawings': shell(
    'en',
    `<h1>Social accounts</h1><ul>
    <li>${svg('Facebook')}<span>Lantern Books</span><span>Connected by Iris Wolf</span><button>Settings</button></li>
    <li>${svg('Instagram Business')}<span>quay.ig</span><button>Settings</button></li>
    <li>${svg('LinkedIn')}<a href="#a">Quay Consulting</a></li></ul>`,
  ),
  'a table': shell(
    'de',
    `<h1>Konten</h1><table><tbody>
    <tr><td><img ${pixel} alt="Facebook"></td><td><strong>Lantern Books</strong></td><td><button>Mehr</button></td></tr>
    <tr><td><img ${pixel} alt="Instagram Business"></td><td><strong>quay.ig</strong></td><td><button>Mehr</button></td></tr>
    <tr><td><img ${pixel} alt="LinkedIn"></td><td><strong>Quay Consulting</strong></td><td></td></tr></tbody></table>`,
  ),
  'boxes with the network in words': shell(
    'ja',
    `<h1>アカウント</h1><div>
    <div><div><div>Lantern Books</div><div><small>Facebook</small></div></div></div>
    <div><div><div>quay.ig</div><div><small>Instagram Business</small></div></div></div>
    <div><div><div>Quay Consulting</div><div><small>LinkedIn</small></div></div></div></div>`,
  ),
}
const member = 'https://hootsuite.com/dashboard#/member'

const over = async (radar: Radar, url: string, html: string) => {
  const tab = await radar.visit(url, html)
  const popup = await radar.popup()
  await tab.bringToFront()
  await popup.reload()
  await popup.getByRole('heading').first().waitFor()
  return popup
}

for (const [name, html] of Object.entries(builds))
  test(`accounts that ${name} shows are offered, and added with one click`, async ({ radar }) => {
    const popup = await over(radar, member, html)
    const offer = popup.getByRole('group', { name: '3 accounts on this page aren’t on your list' })
    await expect(offer.getByRole('listitem')).toHaveText([
      /Lantern Books\s*Facebook/,
      /quay\.ig\s*Instagram Business/,
      /Quay Consulting\s*LinkedIn/,
    ])
    const history = await radar.options('/history')
    await expect(history.getByText('Nothing recorded yet.')).toBeVisible()
    // a page behind others draws seldom
    await popup.bringToFront()
    await offer.getByLabel(/Quay Consulting/).uncheck()
    await offer.getByRole('button', { name: 'Add 2 accounts' }).click()
    await expect(radar.rows(popup)).toHaveCount(2)
    await expect(radar.row(popup, 'Lantern Books')).toContainText('Last reconnect unknown')
    await popup.getByRole('button', { name: 'Undo' }).first().click()
    await expect(popup.getByRole('heading', { name: 'Never find out from a failed post' })).toBeVisible()
  })

test('what is watched, posts, streams and other sites are not offered', async ({ radar }) => {
  await radar.import(`${header}facebook,lantern books,Iris,,${daysAgo(5)}`)
  const known = await over(radar, member, builds['a list with drawings']!)
  await expect(known.getByRole('group', { name: '2 accounts on this page aren’t on your list' })).toBeVisible()
  await known.bringToFront()
  await known.getByRole('button', { name: 'Not now' }).click()
  await expect(known.getByRole('group', { name: /on your list/ })).toBeHidden()
  await known.close()
  const quiet = shell(
    'en',
    `<h1>Streams</h1><section class="stream-column"><header>${svg('Facebook')}<h3>Home</h3></header></section>
    <article>${svg('X')}<b>Somebody</b> wrote</article><footer>${svg('LinkedIn')}<a href="#l">Follow us</a></footer>
    <p hidden>${svg('Pinterest')} Hidden</p>`,
  )
  for (const url of ['https://hootsuite.com/dashboard#/streams', 'https://www.facebook.com/lantern']) {
    const popup = await over(radar, url, quiet)
    await popup.waitForTimeout(800)
    await expect(popup.getByRole('group', { name: /on your list/ })).toBeHidden()
    await popup.close()
  }
})

test('in Firefox the page can be read, too', async ({ fox: live }) => {
  await live.visit(member, builds['a table'])
  const popup = await live.own('src/popup/index.html')
  // the popup stands in a tab of its own here, so it is asked what it would ask
  const ask = () =>
    popup.evaluate(async () => {
      const { browser } = globalThis as unknown as { browser: FirefoxApi }
      const [tab] = await browser.tabs.query({ url: 'https://hootsuite.com/*' })
      const target = { tabId: tab!.id, frameIds: [0] }
      await browser.scripting.executeScript({ target, files: ['/src/content/accountScanner.iife.js'] })
      const func = () => (globalThis as unknown as { radarAccounts(): unknown[] }).radarAccounts()
      const [answer] = await browser.scripting.executeScript({ target, func })
      return answer!.result ?? String((answer as { error?: unknown }).error)
    })
  await soon(ask).toEqual([
    { network: 'facebook', name: 'Lantern Books' },
    { network: 'instagram-business', name: 'quay.ig' },
    { network: 'linkedin', name: 'Quay Consulting' },
  ])
})

interface FirefoxApi {
  tabs: { query(what: object): Promise<{ id: number }[]> }
  scripting: { executeScript(what: object): Promise<{ result: unknown }[]> }
}
