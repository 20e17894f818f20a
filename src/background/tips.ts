import { siteOfOAuth } from '../detection/oauthSteps'
import { siteOfHost, sites } from '../detection/sites/index'
import type { TipId } from '../domain/tips'
import { tipCard } from '../i18n/cardText'
import type { SiteId } from '../knowledge/ids'
import type { TabPage } from '../platform/types'
import { isOverlayAllowed, readSetting, updateSetting } from '../storage/settings'
import { attempt } from './attempt'
import type { BackgroundContext } from './context'

export async function isTipEnabled({ db }: BackgroundContext, tip: TipId): Promise<boolean> {
  return !(await readSetting(db, 'tipsOff'))[tip]
}

export async function setTipEnabled({ db }: BackgroundContext, tip: TipId, on: boolean): Promise<void> {
  await updateSetting(db, 'tipsOff', ({ [tip]: _, ...others }) => (on ? others : { ...others, [tip]: true }))
}

/**
 * One calm line on a page, where the user lets anything be shown and has not turned this one off. It
 * says nothing of the user's but how many (`n`); what has names stands in the popup. Nothing depends on its being seen.
 */
export async function showTip(
  context: BackgroundContext,
  page: TabPage,
  site: SiteId,
  tip: TipId,
  n?: number,
): Promise<void> {
  const { db, platform, scripts } = context
  await attempt('tip', async () => {
    if (!(await isOverlayAllowed(db, sites.get(site)!)) || !(await isTipEnabled(context, tip))) return
    // it may have gone on meanwhile, to a site where nothing may stand
    const { tabId, host } = page
    if ((await platform.hostOf(tabId)) !== host || (siteOfHost(host)?.id !== site && siteOfOAuth(host) !== site)) return
    await platform.inject(page, scripts.overlay, tipCard(site, tip, n))
  })
}
