import type { Page } from '@playwright/test'
import { built, load, unload } from './chromium'
import type { Driver, Tab } from './live'
import { Radar } from './radar'

export async function launchChromium(): Promise<Driver> {
  const radar = await Radar.open({ removable: true, keepsPages: true })
  const asTab = (page: Page) => page as unknown as Tab
  return {
    dir: built,
    origin: `chrome-extension://${radar.id}`,
    stranger: `chrome-extension://${'abcdefgh'.repeat(4)}`,
    install: () => load(radar.context),
    uninstall: () => unload(radar.context, radar.id, radar.profile),
    serve: (url, html, headers) => radar.serve(url, html, headers),
    web: async () => asTab(await radar.context.newPage()),
    own: async file => asTab(await radar.own(file)),
    upload: (tab, file) => (tab as unknown as Page).setInputFiles('input[type=file]', file),
    kill: () => radar.killWorker(),
    close: () => radar.close(),
  }
}
