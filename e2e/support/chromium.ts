import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as rest } from 'node:timers/promises'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { findBrowser } from '../../scripts/setup.mjs'

export interface Launch {
  headless?: boolean
  /** The built extension. */
  dir?: string
  /** The extension can be taken out of the running browser. */
  removable?: boolean
  /** For going back, as people's browsers do. */
  keepsPages?: boolean
  /** That of a browser that is no more, to go on with. */
  profile?: string
  /** The port of one of its own instead of the run's. */
  proxy?: number
}

/** A browser with the extension in it, and the extension's id. */
export async function launch(options: Launch): Promise<{ context: BrowserContext; id: string; profile: string }> {
  const dir = path.resolve(options.dir ?? built)
  const profile = options.profile ?? fs.mkdtempSync(path.join(os.tmpdir(), 'radar-'))
  const headless = options.headless ?? true
  // no connection to a site before anything is asked of it
  fs.mkdirSync(`${profile}/Default`, { recursive: true })
  if (!options.profile)
    fs.writeFileSync(`${profile}/Default/Preferences`, JSON.stringify({ net: { network_prediction_options: 2 } }))
  const executablePath = findBrowser('chromium')
  const proxy = options.proxy ?? process.env.RADAR_PROXY
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    ...(process.platform === 'linux' && { env: withoutMenu(profile) }),
    ignoreDefaultArgs: ['--disable-extensions', ...(options.keepsPages ? ['--disable-back-forward-cache'] : [])],
    args: [
      ...(headless ? ['--headless=new'] : []),
      '--no-sandbox',
      ...(options.removable
        ? ['--enable-unsafe-extension-debugging']
        : [`--disable-extensions-except=${dir}`, `--load-extension=${dir}`]),
      '--disable-features=DisableLoadExtensionCommandLineSwitch',
      '--lang=en-US',
      // what no page was served, the proxy is asked for, and notes
      ...(proxy ? [`--proxy-server=127.0.0.1:${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
    ],
  })
  context.setDefaultTimeout(8000)
  const refused = async () => {
    await context.close()
    throw new Error(
      `${executablePath} did not load the extension. Chrome and Edge refuse to since version 137: install Chromium, or set CHROMIUM_PATH to one.`,
    )
  }
  if (options.removable) await load(context, dir).catch(refused)
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker').catch(refused))
  return { context, id: new URL(worker.url()).host, profile }
}

export const built = path.resolve('dist/chromium')

/**
 * Variables for a browser that leaves the menu of the desktop alone. With each extension that goes, Chromium on Linux
 * starts scripts that look for it there, an eighth of what a test costs the machine.
 */
function withoutMenu(profile: string) {
  const dir = path.join(profile, 'instead')
  fs.mkdirSync(dir, { recursive: true })
  for (const name of ['xdg-icon-resource', 'xdg-desktop-menu'])
    fs.writeFileSync(path.join(dir, name), '#!/bin/sh\n', { mode: 0o755 })
  return { ...process.env, PATH: `${dir}:${process.env.PATH}` }
}

/** Chromium's debugger as a whole: it brings, removes and opens an extension while the browser runs. */
export const debuggerOf = (context: BrowserContext) => context.browser()!.newBrowserCDPSession()

const targets = new WeakMap<Page, string | undefined>()

/** The browser's own name of a tab; undefined where it has closed. */
async function targetOf(context: BrowserContext, page: Page): Promise<string | undefined> {
  if (!targets.has(page))
    try {
      const session = await context.newCDPSession(page)
      targets.set(page, (await session.send('Target.getTargetInfo')).targetInfo.targetId)
      await session.detach()
    } catch {
      targets.set(page, undefined)
    }
  return targets.get(page)
}

async function tabOf(context: BrowserContext, target: string): Promise<Page> {
  for (const end = Date.now() + tabMs; Date.now() < end; await rest(10))
    for (const page of context.pages()) if ((await targetOf(context, page)) === target) return page
  throw new Error('nobody told of the tab')
}

const tabMs = 15_000

/**
 * A tab that begins at an address of the extension. `newPage` and `goto` would start a process for the empty page first,
 * a third of the work. Now and then the tab is there and nobody is told so: then another is opened, and the log says
 * where the first one got stuck.
 */
export async function openAt(context: BrowserContext, url: string): Promise<Page> {
  let at = ''
  const open = async () => {
    at = 'debugger'
    const debug = await debuggerOf(context)
    at = 'tab'
    const { targetId } = await debug.send('Target.createTarget', { url })
    // not by its address: a tab may be told of before it has one
    const page = await tabOf(context, targetId)
    at = 'address'
    await page.waitForURL(/^(?!about:blank$)/)
    await debug.detach()
    return page
  }
  const stuck = () => Promise.reject(new Error(`stuck at its ${at}`))
  const bounded = () => Promise.race([open(), rest(tabMs).then(stuck)])
  return bounded().catch(e => {
    console.warn(`${url} did not open: ${e}`)
    return bounded()
  })
}

/** Brings the extension; its worker runs when this is done. */
export async function load(context: BrowserContext, dir = built) {
  const started = context.waitForEvent('serviceworker')
  const debug = await debuggerOf(context)
  await Promise.all([started, debug.send('Extensions.loadUnpacked', { path: path.resolve(dir) })])
  await debug.detach()
}

/** Takes it away with all it kept. Fails where something is still there after some seconds. */
export async function unload(context: BrowserContext, id: string, profile: string) {
  const debug = await debuggerOf(context)
  await debug.send('Extensions.uninstall', { id })
  await debug.detach()
  const kept = ['IndexedDB', 'Local Extension Settings'].map(d => path.join(profile, 'Default', d))
  const left = () => kept.some(d => fs.existsSync(d) && fs.readdirSync(d).some(f => f.includes(id)))
  for (let i = 0; left() || context.serviceWorkers().length; i++) {
    if (i > 200) throw new Error('The browser did not let go of the extension.')
    await new Promise(done => setTimeout(done, 20))
  }
}
