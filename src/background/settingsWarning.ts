import { sites } from '../detection/sites/index'
import { affectedBy } from '../domain/connection/impact'
import { tipText } from '../i18n/cardText'
import type { MessageOf } from '../messaging/protocol'
import type { TabPage } from '../platform/types'
import { readState, type ShownWarning, writeState } from '../storage/localState'
import { loginsForSite, readRows } from '../storage/queries'
import { isOverlayAllowed, readSetting } from '../storage/settings'
import { attempt } from './attempt'
import type { BackgroundContext } from './context'
import { isTipEnabled, showTip } from './tips'

/** Coming back within this time is the same visit, ms. */
const visitMs = 30 * 60_000
const most = 50

/** Watches the settings that a tab has just opened. */
export async function watchSettings({ platform, scripts }: BackgroundContext, page: TabPage): Promise<void> {
  await attempt('settings', () => platform.run(page, scripts.settingsWatcher))
}

/**
 * A word before the next click takes connections down: once a visit, by count on the page, with the names in the popup;
 * on the toolbar button alone where nothing may be inserted. Nothing of the visit goes into the log.
 */
export async function showSettingsWarning(
  context: BackgroundContext,
  { site, kind }: MessageOf<'settingsPage.matched'>,
  page: TabPage,
): Promise<void> {
  const { db, platform } = context
  const tab = page.tabId
  if (!(await isTipEnabled(context, kind))) return
  const [session, at] = [await platform.session(), platform.now()]
  const rows = loginsForSite(sites.get(site)!, await readRows(db))
  const n = affectedBy(kind, rows, (await readSetting(db, 'signedIn'))[site]).reduce(
    (sum, r) => sum + r.accounts.length,
    0,
  )
  if (!n) return
  const isNew = await db.transaction('rw', db.localState, async () => {
    const known = (await readState(db, 'shownWarnings')).filter(
      w => w.session === session && at - w.at < visitMs && w.at <= at,
    )
    const same = (w: ShownWarning) => w.tab === tab && w.site === site && w.kind === kind
    await writeState(
      db,
      'shownWarnings',
      [...known.filter(w => !same(w)), { session, tab, site, kind, at }].slice(-most),
    )
    return !known.some(same)
  })
  // a page that is loaded anew has lost its mark, never the card that was read
  const onPage = await isOverlayAllowed(db, sites.get(site)!)
  if (onPage && isNew) await showTip(context, page, site, kind, n)
  if (!onPage) await markTab(context, page, '!', tipText(kind, site, n).title)
}

/** Away from the page, or not wanted: the toolbar button says again what it says everywhere. */
export async function clearTabBadge(context: BackgroundContext, page: TabPage): Promise<void> {
  await markTab(context, page, null, null)
}

/** The browser takes the mark away as the tab goes on; one that came after that would stand on another page. */
async function markTab(
  { platform }: BackgroundContext,
  { tabId, host }: TabPage,
  text: string | null,
  title: string | null,
): Promise<void> {
  await attempt('mark', async () => {
    if ((await platform.hostOf(tabId)) === host) await platform.setTabBadge(tabId, text, title)
  })
}
