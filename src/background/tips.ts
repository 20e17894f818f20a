import { siteOfOAuth } from '../detection/oauthSteps'
import { siteOfHost, sites } from '../detection/sites/index'
import type { TipId } from '../domain/tips'
import { tipCard } from '../i18n/cardText'
import type { SiteId } from '../knowledge/ids'
import { isOverlayAllowed, readSetting, updateSetting } from '../storage/settings'
import type { BackgroundContext } from './context'

export async function isTipEnabled({ db }: BackgroundContext, tip: TipId): Promise<boolean> {
  return !(await readSetting(db, 'tipsOff'))[tip]
}

export async function setTipEnabled({ db }: BackgroundContext, tip: TipId, on: boolean): Promise<void> {
  await updateSetting(db, 'tipsOff', ({ [tip]: _, ...others }) => (on ? others : { ...others, [tip]: true }))
}

/**
 * One calm line on the page that a tab shows, where the user lets anything be shown and has not turned this one off. It
 * says nothing of the user's but how many (`n`); what has names stands in the popup. Nothing depends on its being seen.
 */
export async function showTip(
  context: BackgroundContext,
  tab: number,
  site: SiteId,
  tip: TipId,
  n?: number,
): Promise<void> {
  try {
    if (!(await isOverlayAllowed(context.db, sites.get(site)!)) || !(await isTipEnabled(context, tip))) return
    // it may have gone on meanwhile, to a site where nothing may stand
    const host = (await context.platform.hostOf(tab)) ?? ''
    if (siteOfHost(host)?.id !== site && siteOfOAuth(host) !== site) return
    await context.platform.inject(tab, context.scripts.overlay, tipCard(site, tip, n))
  } catch (e) {
    console.error('tip', e)
  }
}
