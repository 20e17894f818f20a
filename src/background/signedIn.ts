import type { EventOf } from '../events/types'
import type { SiteId } from '../knowledge/ids'
import { impliesSignedIn } from '../storage/queries'
import { readSetting, updateSetting } from '../storage/settings'
import { readTimeline } from '../storage/timelines'
import type { BackgroundContext } from './context'

/** Who is signed in to a site here; `null`: a login that is not listed, `undefined`: not known. */
export async function setSignedIn({ db }: BackgroundContext, site: SiteId, connection: string | null | undefined) {
  await updateSetting(db, 'signedIn', ({ [site]: _, ...others }) =>
    connection === undefined ? others : { ...others, [site]: connection },
  )
}

/** Taking back an answer takes back what followed from it: who is signed in here, and the pages counted for that login since. */
export async function revertAnswer(
  context: BackgroundContext,
  { sighting, connection, at }: EventOf<'answered'>,
): Promise<string[]> {
  if (!impliesSignedIn(sighting, connection)) return []
  const { site } = sighting
  if ((await readSetting(context.db, 'signedIn'))[site] === connection) await setSignedIn(context, site, undefined)
  if (connection === null) return []
  const since = await readTimeline(context.db, `c:${connection}`, { from: at })
  return since.flatMap(e => (e.type === 'pageDetected' && e.sighting.site === site ? e.id : []))
}
