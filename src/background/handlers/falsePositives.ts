import { addressScope } from '../../detection/addressScope'
import { sites } from '../../detection/sites/index'
import { dayMs } from '../../domain/time'
import { questionIdOf, seenKey } from '../../events/keys'
import { isEffective } from '../../events/order'
import type { EventOf, LoggedEvent } from '../../events/types'
import type { MessageOf } from '../../messaging/protocol'
import { append } from '../../storage/commands'
import { allTables, type StoredEvent } from '../../storage/db'
import { readTimeline, readUndoneAmong } from '../../storage/timelines'
import type { BackgroundContext } from '../context'

type Sighted = EventOf<'pageDetected'> & StoredEvent

/** What a card stands for was recorded no longer ago: a page that stays the same is recorded once a day. */
const shownMs = 2 * dayMs

/** "Not right" on a page: the newest sighting that its card was about is taken back, and its pattern told to be silent there. */
export function reportNewestSighting(
  context: BackgroundContext,
  denied: Omit<MessageOf<'overlay.notCorrect'>, 'type'>,
): Promise<string[]> {
  const { db, platform } = context
  return db.transaction('rw', allTables(db), async () => {
    const { site, kind, pattern, scope } = denied
    const seen = (await readTimeline(db, seenKey(site, kind), { from: platform.now() - shownMs })) as Sighted[]
    const dead = await readUndoneAmong(db, seen)
    const newest = seen.findLast(
      e =>
        isEffective(e, dead) &&
        e.sighting.pattern === pattern &&
        addressScope(sites.get(site)!, e.sighting.segment) === scope,
    )
    return deny(context, denied, newest)
  })
}

/** "Not right" in the history. What is no sighting changes nothing. */
export function reportSighting(context: BackgroundContext, id: string, sighting: string): Promise<string[]> {
  const { db } = context
  return db.transaction('rw', allTables(db), async () => {
    const e = await db.events.get(sighting)
    if (e?.type !== 'pageDetected' || e.sighting.kind === 'reconnected') return []
    const { site, kind, pattern, segment } = e.sighting
    return deny(context, { id, site, kind, pattern, scope: addressScope(sites.get(site)!, segment) }, e)
  })
}

/** Both at once, and undone at once; with a sighting goes what was answered about it. */
async function deny(
  { db, platform }: BackgroundContext,
  denied: Omit<MessageOf<'overlay.notCorrect'>, 'type'>,
  seen?: Sighted,
) {
  const { id, ...what } = denied
  const common = { at: platform.now(), batch: id }
  const events: LoggedEvent[] = [{ ...common, id: `${id}:denied`, type: 'falsePositiveReported', ...what }]
  if (seen) {
    const about = await readTimeline(db, `q:${questionIdOf(seen.sighting)}`, { from: seen.at })
    const answers = about.flatMap(e => (e.type === 'answered' && e.sighting.id === seen.id ? (e.batch ?? e.id) : []))
    events.push({ ...common, id: `${id}:undone`, type: 'undone', targets: [seen.id, ...answers] })
  }
  return append(db, events)
}
