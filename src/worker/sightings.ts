import type { Card } from '../content/card'
import overlayFile from '../content/overlay.iife.ts?script'
import { sites } from '../detect/pages'
import type { Site } from '../detect/types'
import { causeOfKind } from '../domain/diagnose'
import type { EventOf, RadarEvent, SightingFacts } from '../domain/events'
import { isLive } from '../domain/fold'
import { causes, sentences, summaryKey, titleKey } from '../knowledge'
import type { FamilyId } from '../knowledge/types'
import type { MessageOf } from '../messages/protocol'
import { readFact } from '../store/facts'
import { candidatesFor, deadIds, readRows } from '../store/read'
import { append, everything } from '../store/write'
import { say } from '../words/say'
import { addNotice } from './notices'
import type { Radar } from './radar'

const repeatMs = 60_000
const dismissedMs = 10 * 60_000

/** Records what a page said, whoever it belongs to, and explains it: on the page, or beside it where nothing may be inserted. */
export async function recordSighting(radar: Radar, seen: MessageOf<'page.seen'>, tabId: number): Promise<void> {
  const { type: _, id, ...rest } = seen
  const site = sites.get(seen.site)!
  const onPage = (await readFact(radar.db, 'onPage'))[site.id] ?? site.overlay
  const facts: SightingFacts = { ...rest, sighting: id, at: radar.platform.now() }
  const assigned = await record(radar, site, facts, onPage)
  if (onPage && !(await wasDismissed(radar, facts)))
    await radar.platform.inject(tabId, overlayFile, cardFor(site, facts, assigned?.family))
}

/** The same page within a minute is one sighting, unless something happened in between. */
async function record(radar: Radar, site: Site, facts: SightingFacts, onPage: boolean) {
  const { db } = radar
  return db.transaction('rw', everything(db), async () => {
    const rows = await readRows(db)
    const candidates = candidatesFor(site, rows)
    const remembered = site.ownedBySignedIn ? (await readFact(db, 'signedIn'))[site.id] : undefined
    const owner = candidates.length === 1 ? candidates[0] : candidates.find(r => r.connection.id === remembered)
    if (await isRepeat(radar, facts)) return owner?.connection
    const event: RadarEvent = {
      id: facts.sighting,
      at: facts.at,
      type: 'sighted',
      facts,
      asks: !owner && candidates.length > 1 && facts.strength === 'certain',
      ...(owner && { connection: owner.connection.id }),
    }
    const isNew = (await append(db, [event])).length > 0
    if (isNew && !onPage && facts.strength === 'certain') {
      const cause = say(titleKey(causeOfKind(facts.kind, site.families[0])))
      const who = owner ? 'notice_seen_who' : candidates.length ? 'notice_seen_ask' : ''
      const text = who
        ? say(who, { name: owner?.connection.name ?? '', status: say('status_blocked') })
        : say('notice_seen_none')
      await addNotice(db, {
        id: `reminded:seen:${facts.sighting}`,
        title: say('notice_seen', { site: site.name, cause }),
        text,
        at: facts.at,
        connection: owner?.connection.id,
        steps: [],
      })
    }
    return owner?.connection
  })
}

async function isRepeat({ db }: Radar, facts: SightingFacts): Promise<boolean> {
  const dead = await deadIds(db)
  const recent = await db.events
    .where('at')
    .between(facts.at - repeatMs, facts.at, true, true)
    .sortBy('at')
  const same = recent.findLastIndex(
    e => e.type === 'sighted' && e.facts.site === facts.site && e.facts.kind === facts.kind,
  )
  if (same < 0 || !isLive(recent[same]!, dead)) return false
  const between: RadarEvent['type'][] = ['reconnected', 'undone', 'answered', 'imported', 'checked', 'edited']
  return !recent.slice(same + 1).some(e => between.includes(e.type))
}

async function wasDismissed({ db }: Radar, { site, kind, at }: SightingFacts): Promise<boolean> {
  const events = (await db.events.where('keys').equals(`dismissed:${site}/${kind}`).toArray()) as EventOf<'dismissed'>[]
  return events.some(e => e.at > at - dismissedMs)
}

/** What the overlay shows: documented help only, nothing of the user's. */
export function cardFor(site: Site, facts: SightingFacts, owner?: FamilyId): Card {
  const family = owner ?? site.families[0]
  const cause = causes.get(causeOfKind(facts.kind, family))!
  return {
    site: facts.site,
    kind: facts.kind,
    name: say('ext_name'),
    title: say(titleKey(cause.id)),
    summary: say(summaryKey(cause.id)),
    steps: sentences(cause, 'steps', family).map(s => say(s.key)),
    dismiss: say('card_dismiss'),
    more: say('card_more'),
  }
}
