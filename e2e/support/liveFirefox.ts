import fs from 'node:fs'
import path from 'node:path'
import puppeteer, { type Page } from 'puppeteer-core'
import { findBrowser } from '../../scripts/setup.mjs'
import { type Driver, empty, rest, type Tab } from './live'
import { isNamed } from './proxy'

const dir = path.resolve('dist/firefox')
const uuid = '11111111-2222-4333-8444-555555555555'
const origin = `moz-extension://${uuid}`

interface FirefoxDriver extends Driver {
  /** Ends the browser as a power cut does. */
  crash(): Promise<unknown>
  /** False when it did not run. */
  kill(): Promise<boolean>
}

/** What puppeteer speaks to the browser with, and keeps to itself. */
interface Wire {
  send(
    method: string,
    params: object,
  ): Promise<{ result: { contexts: { context: string }[]; result: { value: unknown } } }>
}

/** What a visit or a frame asks for, in the browser’s words. */
const documents = ['document', 'iframe', 'frame']

/** Everything through the proxy, and as little as can be of what the browser asks for by itself. */
function throughProxy(port: number): Record<string, unknown> {
  const at = (kind: string) => ({ [`network.proxy.${kind}`]: '127.0.0.1', [`network.proxy.${kind}_port`]: port })
  return {
    ...{ 'network.proxy.type': 1, ...at('http'), ...at('ssl'), 'network.proxy.no_proxies_on': '' },
    'network.proxy.allow_hijacking_localhost': true,
    'network.connectivity-service.enabled': false,
    'network.captive-portal-service.enabled': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'dom.push.connection.enabled': false,
    // icons of tabs, and connections before anything is asked for
    'browser.chrome.site_icons': false,
    'browser.chrome.favicons': false,
    'network.http.speculative-parallel-limit': 0,
    'network.early-hints.preconnect.enabled': false,
    'network.predictor.enabled': false,
    'network.prefetch-next': false,
  }
}

/**
 * `proxy`: the port of one of its own instead of the run's.
 * `profile`: a folder that a browser has left and the next goes on with.
 */
export async function launchFirefox({
  proxy,
  profile,
}: {
  proxy?: number
  profile?: string
} = {}): Promise<FirefoxDriver> {
  const port = proxy ?? Number(process.env.RADAR_PROXY ?? 0)
  const executablePath = findBrowser('firefox')
  if (!executablePath) throw new Error('Firefox is not installed')
  const { id } = JSON.parse(fs.readFileSync(`${dir}/manifest.json`, 'utf8')).browser_specific_settings.gecko
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...(port && throughProxy(port)),
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  })
  const { connection } = browser as unknown as { connection: Wire }
  // the browser's own window, which about:debugging stops a worker from as well
  const window = async () =>
    (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result.contexts[0]!
  const terminate = `(async () => {
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)})
    const ran = extension.backgroundState === 'running'
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })
    return ran
  })()`
  const pages = new Map<string, { body: string; headers?: Record<string, string> }>()
  const install = () => browser.installExtension(dir)
  await install()
  return {
    dir,
    origin,
    install,
    uninstall: () => browser.uninstallExtension(id),
    serve: (url, body, headers) => void pages.set(url.split(/[?#]/)[0]!, { body, headers }),
    async web() {
      const page = await browser.newPage()
      await page.setRequestInterception(true)
      page.on('request', r => {
        if (!/^https?:/.test(r.url())) return void r.continue()
        const served = pages.get(r.url().split(/[?#]/)[0]!)
        // a page that is visited is one of ours; what asks for more of the web goes to the proxy, which notes it
        if (!served && !documents.includes(r.headers()['sec-fetch-dest'] ?? ''))
          return void (isNamed(pages, r.url()) ? r.abort() : r.continue()).catch(() => {})
        const answer = served ?? { body: empty }
        // the page may have gone on
        r.respond({ contentType: 'text/html; charset=utf-8', ...answer }).catch(() => {})
      })
      return page as unknown as Tab
    },
    async own(file) {
      const page = await browser.newPage()
      // a page of an extension never reports its load event here
      void page.goto(`${origin}/${file}`, { timeout: 2000 }).catch(() => {})
      return page as unknown as Tab
    },
    async upload(tab, file) {
      const input = await (tab as unknown as Page).waitForSelector('input[type=file]')
      await (input as unknown as { uploadFile(file: string): Promise<void> }).uploadFile(file)
    },
    async kill() {
      const target = { context: (await window()).context }
      const said = await connection.send('script.evaluate', { expression: terminate, target, awaitPromise: true })
      return said.result.result.value === true
    },
    crash: async () => {
      const process = browser.process()!
      const gone = new Promise(done => process.once('exit', done))
      process.kill('SIGKILL')
      await gone
      // what the driver had changed in the profile it puts back: the next browser must not find it at that
      while (profile && fs.readdirSync(profile).some(f => f.endsWith('.puppeteer'))) await rest(50)
    },
    close: () => browser.close(),
  }
}
