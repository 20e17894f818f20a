import { sites } from '../../detection/sites/index'
import { shapeOf } from '../../detection/addressScope'
import { questionOf } from '../../events/keys'
import type { EventOf, RadarEvent } from '../../events/types'
import { isLive } from '../../domain/connection/fold'
import type { MessageOf } from '../../messaging/protocol'
import { everything } from '../../storage/db'
import { deadIds } from '../../storage/queries'
import { append } from '../../storage/commands'
import type { Radar } from '../context'

type Sighted = EventOf<'sighted'>

/** "Not right" on a page: the newest sighting that its card was about is taken back, and its pattern told to be silent there. */
export function denyNewest(radar: Radar, denied: Omit<MessageOf<'overlay.denied'>, 'type'>): Promise<string[]> {
  const { db } = radar
  return db.transaction('rw', everything(db), async () => {
    const { site, kind, pattern, shape } = denied
    const seen = (await db.events.where('keys').equals(`seen:${site}/${kind}`).sortBy('at')) as Sighted[]
    const dead = await deadIds(db)
    const newest = seen.findLast(
      e => isLive(e, dead) && e.facts.pattern === pattern && shapeOf(sites.get(site)!, e.facts.segment) === shape,
    )
    return deny(radar, denied, newest)
  })
}

/** "Not right" in the history. What is no sighting changes nothing. */
export function denySighting(radar: Radar, id: string, sighting: string): Promise<string[]> {
  const { db } = radar
  return db.transaction('rw', everything(db), async () => {
    const e = await db.events.get(sighting)
    if (e?.type !== 'sighted' || e.facts.kind === 'reconnected') return []
    const { site, kind, pattern, segment } = e.facts
    return deny(radar, { id, site, kind, pattern, shape: shapeOf(sites.get(site)!, segment) }, e)
  })
}

/** Both at once, and undone at once; with a sighting goes what was answered about it. */
async function deny({ db, platform }: Radar, denied: Omit<MessageOf<'overlay.denied'>, 'type'>, seen?: Sighted) {
  const { id, ...what } = denied
  const common = { at: platform.now(), batch: id }
  const events: RadarEvent[] = [{ ...common, id: `${id}:denied`, type: 'denied', ...what }]
  if (seen) {
    const about = await db.events
      .where('about')
      .equals(`q:${questionOf(seen.facts)}`)
      .toArray()
    const answers = about.flatMap(e => (e.type === 'answered' && e.facts.sighting === seen.id ? (e.batch ?? e.id) : []))
    events.push({ ...common, id: `${id}:undone`, type: 'undone', targets: [seen.id, ...answers] })
  }
  return append(db, events)
}
