import settingsFile from '../content/settings.iife.ts?script'
import { sites } from '../detection/sites/index'
import { fallsAt } from '../domain/connection/impact'
import type { MessageOf } from '../messaging/protocol'
import { isOnPage, readFact, type Warned, writeFact } from '../storage/settings'
import { candidatesFor, readRows } from '../storage/queries'
import { sayHint } from '../i18n/cardText'
import { isOn, showHint } from './tips'
import type { Radar } from './context'

/** Coming back within this time is the same visit, ms. */
const visitMs = 30 * 60_000
const most = 50

/** Watches the settings that a tab has just opened. */
export async function watchSettings({ platform }: Radar, tab: number): Promise<void> {
  await platform.run(tab, settingsFile).catch(e => console.error('settings', e))
}

/**
 * A word before the next click takes connections down: once a visit, by count on the page, with the names in the popup;
 * on the toolbar button alone where nothing may be inserted. Nothing of the visit goes into the log.
 */
export async function warn(radar: Radar, { site, kind }: MessageOf<'page.warned'>, tab: number): Promise<void> {
  const { db, platform } = radar
  if (!(await isOn(radar, kind))) return
  const [session, at] = [await platform.session(), platform.now()]
  const rows = candidatesFor(sites.get(site)!, await readRows(db))
  const n = fallsAt(kind, rows, (await readFact(db, 'signedIn'))[site]).reduce((sum, r) => sum + r.accounts.length, 0)
  if (!n) return
  const isNew = await db.transaction('rw', db.facts, async () => {
    const known = (await readFact(db, 'warned')).filter(w => w.session === session && at - w.at < visitMs && w.at <= at)
    const same = (w: Warned) => w.tab === tab && w.site === site && w.kind === kind
    await writeFact(db, 'warned', [...known.filter(w => !same(w)), { session, tab, site, kind, at }].slice(-most))
    return !known.some(same)
  })
  // a page that is loaded anew has lost its mark, never the card that was read
  const onPage = await isOnPage(db, sites.get(site)!)
  if (onPage && isNew) await showHint(radar, tab, site, kind, n)
  if (!onPage) await platform.mark(tab, '!', sayHint(kind, site, n).title).catch(e => console.error('mark', e))
}

/** Away from the page, or not wanted: the toolbar button says again what it says everywhere. */
export async function unmark({ platform }: Radar, tab: number): Promise<void> {
  await platform.mark(tab, null, null).catch(e => console.error('unmark', e))
}
