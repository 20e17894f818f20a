import type { SiteId } from '../detection/types'
import type { EventOf } from '../events/types'
import { readFact, writeFact } from '../storage/settings'
import { tellsWhoIsIn } from '../storage/queries'
import type { Radar } from './context'

/** Who is signed in to a site here; `null`: a login that is not listed, `undefined`: not known. */
export async function remember({ db }: Radar, site: SiteId, connection: string | null | undefined) {
  const { [site]: _, ...others } = await readFact(db, 'signedIn')
  await writeFact(db, 'signedIn', connection === undefined ? others : { ...others, [site]: connection })
}

/** Taking back an answer takes back what followed from it: who is signed in here, and the pages counted for that login since. */
export async function forget(radar: Radar, { facts, connection, at }: EventOf<'answered'>): Promise<string[]> {
  if (!tellsWhoIsIn(facts, connection)) return []
  const { site } = facts
  if ((await readFact(radar.db, 'signedIn'))[site] === connection) await remember(radar, site, undefined)
  if (connection === null) return []
  const since = await radar.db.events.where('about').equals(`c:${connection}`).toArray()
  return since.flatMap(e => (e.type === 'sighted' && e.facts.site === site && e.at >= at ? e.id : []))
}
