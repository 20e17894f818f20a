import path from 'node:path'
import type { Page } from '@playwright/test'
import { debuggerOf } from './chromium'
import type { Driver, Tab } from './live'
import { Radar } from './radar'

const dir = path.resolve('dist/chromium')

export async function chromium(): Promise<Driver> {
  const radar = await Radar.open({ removable: true, keepsPages: true })
  const cdp = await debuggerOf(radar.context)
  const asTab = (page: Page) => page as unknown as Tab
  return {
    dir,
    origin: `chrome-extension://${radar.id}`,
    stranger: `chrome-extension://${'abcdefgh'.repeat(4)}`,
    install: () => cdp.send('Extensions.loadUnpacked', { path: dir }),
    uninstall: () => cdp.send('Extensions.uninstall', { id: radar.id }),
    serve: (url, html, headers) => radar.serve(url, html, headers),
    web: async () => asTab(await radar.context.newPage()),
    own: async file => asTab(await radar.own(file)),
    upload: (tab, file) => (tab as unknown as Page).setInputFiles('input[type=file]', file),
    kill: () => radar.killWorker(),
    close: () => radar.close(),
  }
}
