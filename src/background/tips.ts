import overlayFile from '../content/overlay.iife.ts?script'
import { siteOfHost, sites } from '../detection/sites/index'
import type { SiteId } from '../detection/types'
import { siteOfWay } from '../detection/oauthSteps'
import type { HintId } from '../domain/tips'
import { isOnPage, readFact, writeFact } from '../storage/settings'
import { hintCard } from '../i18n/cardText'
import type { Radar } from './context'

export async function isOn({ db }: Radar, hint: HintId): Promise<boolean> {
  return !(await readFact(db, 'hintsOff'))[hint]
}

export async function turn({ db }: Radar, hint: HintId, on: boolean): Promise<void> {
  await db.transaction('rw', db.facts, async () => {
    const { [hint]: _, ...others } = await readFact(db, 'hintsOff')
    await writeFact(db, 'hintsOff', on ? others : { ...others, [hint]: true })
  })
}

/**
 * One calm line on the page that a tab shows, where the user lets anything be shown and has not turned this one off. It
 * says nothing of the user's but how many (`n`); what has names stands in the popup. Nothing depends on its being seen.
 */
export async function showHint(radar: Radar, tab: number, site: SiteId, hint: HintId, n?: number): Promise<void> {
  try {
    if (!(await isOnPage(radar.db, sites.get(site)!)) || !(await isOn(radar, hint))) return
    // it may have gone on meanwhile, to a site where nothing may stand
    const host = (await radar.platform.hostOf(tab)) ?? ''
    if (siteOfHost(host)?.id !== site && siteOfWay(host) !== site) return
    await radar.platform.inject(tab, overlayFile, hintCard(site, hint, n))
  } catch (e) {
    console.error('hint', e)
  }
}
