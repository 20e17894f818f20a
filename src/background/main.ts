import { platform } from '../platform/browser'
import { coalesced } from '../platform/coalesce'
import { listen } from '../platform/listen'
import { openDb } from '../storage/db'
import { tellAgain } from './refreshOpenPages'
import { handleMessage } from './router'
import { keepUp } from './maintain'
import { openNotice, pressNotice } from './notificationActions'

const radar = { db: openDb(), platform, underway: new Set<string>(), recent: new Map<string, number>() }
const report = (e: unknown) => console.error(e)

// a site has many hosts, and each is told of by itself
const lookAgain = coalesced(() => keepUp(radar, true))

// not while a page that woke it reads its list for the first time
setTimeout(tellAgain, 1000)
void platform.watchOpenTabs().catch(report)
void platform.session().catch(report)
void platform.local.close().catch(report)
// neither an install nor a start is told of after a pause of the extension: every start of the worker is one
void keepUp(radar, false).catch(report)

listen({
  message: (raw, sender) => handleMessage(radar, raw, sender),
  wake: why => (why === 'access' ? lookAgain() : void keepUp(radar, why !== 'alarm').catch(report)),
  clicked: id => void openNotice(radar, id).catch(report),
  pressed: (id, button) =>
    void pressNotice(radar, id, button)
      .then(() => keepUp(radar, false))
      .catch(report),
})
