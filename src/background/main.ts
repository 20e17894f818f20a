import overlay from '../content/overlay.iife.ts?script'
import settingsWatcher from '../content/settings.iife.ts?script'
import { setTextSource } from '../i18n/translate'
import { platform } from '../platform/browser'
import { coalesce } from '../platform/coalesce'
import { listen } from '../platform/listen'
import { openDb } from '../storage/db'
import { refreshOpenPages } from '../storage/refreshChannel'
import type { BackgroundContext } from './context'
import { runMaintenance } from './maintain'
import { openNotice, pressNotice } from './notificationActions'
import { handleMessage } from './router'

setTextSource(platform)
const context: BackgroundContext = {
  db: openDb(),
  replyWithinMs: 2500,
  platform,
  showingNotices: new Set(),
  recentSightings: new Map(),
  scripts: { overlay, settingsWatcher },
}
const report = (e: unknown) => console.error(e)

// a site has many hosts, and each is told of by itself
const lookAgain = coalesce(() => runMaintenance(context, true))

// not while a page that woke it reads its list for the first time
setTimeout(refreshOpenPages, 1000)
void platform.watchOpenTabs().catch(report)
void platform.session().catch(report)
void platform.local.close().catch(report)
// neither an install nor a start is told of after a pause of the extension: every start of the worker is one
void runMaintenance(context, false).catch(report)

listen({
  message: (raw, sender) => handleMessage(context, raw, sender),
  wake: why => (why === 'access' ? lookAgain() : void runMaintenance(context, why !== 'alarm').catch(report)),
  clicked: id => void openNotice(context, id).catch(report),
  pressed: (id, button) =>
    void pressNotice(context, id, button)
      .then(() => runMaintenance(context, false))
      .catch(report),
})
