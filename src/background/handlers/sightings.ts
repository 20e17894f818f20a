import overlayFile from '../content/overlay.iife.ts?script'
import { sites } from '../../detection/sites/index'
import { shapeOf } from '../../detection/addressScope'
import type { Site } from '../../detection/types'
import { deniedKey } from '../../events/keys'
import type { EventOf, PageFacts, RadarEvent, SightingFacts } from '../../events/types'
import { type Connection, isLive } from '../../domain/connection/fold'
import { meanings, restOf } from '../../domain/diagnosis/sightingRules'
import type { MessageOf } from '../../messaging/protocol'
import { everything } from '../../storage/db'
import { isOnPage } from '../../storage/settings'
import { deadIds } from '../../storage/queries'
import { append } from '../../storage/commands'
import { cardFor } from '../../i18n/cardText'
import { notifyOf } from '../sightingNotice'
import { type Owners, ownersOf } from '../attributeSighting'
import type { Radar } from '../context'

type Lines = MessageOf<'page.seen'>['rows']

const dismissedMs = 10 * 60_000
const floodMs = 1000
const mostRemembered = 500

/**
 * Records what a page said, whoever it belongs to, and explains it: on the page, or beside it where nothing may be inserted.
 * @returns the ids of what was recorded; nothing for what was known, denied or too much
 */
export async function recordSighting(radar: Radar, seen: MessageOf<'page.seen'>, tabId: number): Promise<string[]> {
  const { type: _, id, rows, ...rest } = seen
  const facts: PageFacts = { ...rest, sighting: id, at: radar.platform.now() }
  const key = `${tabId} ${facts.site} ${facts.kind} ${facts.strength}`
  if (isFlood(radar, key, facts.at)) return []
  try {
    return await recordAndExplain(radar, facts, rows, tabId)
  } catch (e) {
    // it will be sent again, and must count then
    radar.recent.delete(key)
    throw e
  }
}

async function recordAndExplain(radar: Radar, facts: PageFacts, rows: Lines, tabId: number): Promise<string[]> {
  const site = sites.get(facts.site)!
  if (await isDenied(radar, site, facts)) return []
  const onPage = await isOnPage(radar.db, site)
  const { ids, owners } = await record(radar, site, facts, rows, onPage)
  const explains = facts.strength === 'certain' && meanings[facts.kind].explains
  if (onPage && explains && !(await wasDismissed(radar, facts)))
    await radar.platform.inject(tabId, overlayFile, cardFor(site, facts, owners.owned[0]?.connection.family))
  return ids
}

/** "You missed this": the user's word for what a page was, with the owner it would have had. */
export async function recordMissed({ db }: Radar, facts: SightingFacts): Promise<string[]> {
  return db.transaction('rw', everything(db), async () =>
    append(db, sightingsOf(facts, await ownersOf(db, sites.get(facts.site)!, facts))),
  )
}

/** A page that says the same thing again and again costs a look into memory each time, and nothing else. */
function isFlood({ recent }: Radar, key: string, at: number): boolean {
  const last = recent.get(key)
  if (last !== undefined && at >= last && at - last < floodMs) return true
  if (recent.size > mostRemembered) recent.clear()
  recent.set(key, at)
  return false
}

/** The same page within a minute is one sighting, unless something happened in between. */
async function record(radar: Radar, site: Site, facts: SightingFacts, rows: Lines, onPage: boolean) {
  const { db } = radar
  return db.transaction('rw', everything(db), async () => {
    const owners = await ownersOf(db, site, facts, rows)
    const repeats = await isRepeat(radar, facts)
    if (facts.kind === 'linkedin-used') return { ids: await append(db, usesOf(facts, owners, repeats)), owners }
    if (repeats) return { ids: [], owners }
    const ids = await append(db, sightingsOf(facts, owners, rows))
    const { explains, asks } = meanings[facts.kind]
    if (ids.length && !onPage && facts.strength === 'certain' && (explains || (asks && owners.owned.length)))
      await notifyOf(radar, site, facts, owners.owned[0]?.connection.id, owners.asks)
    return { ids, owners }
  })
}

/** One event a login; one that is nobody's is kept where it asks, or says by itself that something is wrong. */
function sightingsOf(facts: SightingFacts, { owned, asks, among }: Owners, rows?: Lines): RadarEvent[] {
  const { sighting, at } = facts
  const event = (id: string, more: Partial<SightingFacts>, connection?: string): RadarEvent => ({
    id,
    at,
    type: 'sighted',
    facts: { ...facts, ...more, sighting: id },
    asks: connection === undefined && asks,
    ...(connection !== undefined && { connection }),
  })
  const events = owned.map(({ connection, named, carried }, i) =>
    event(i ? `${sighting}:${i}` : sighting, named ? { named, carried } : {}, connection.id),
  )
  // a list of which only its structure is known counts where it names somebody
  const alone = !owned.length && facts.kind !== 'signed-out' && !(rows && facts.strength === 'possible')
  if (asks || alone) events.push(event(owned.length ? `${sighting}:q` : sighting, among ? { among } : {}))
  return events
}

/** One event a day and login, and one question a day. `asked`: it was, today. */
function usesOf(facts: SightingFacts, owners: Owners, asked: boolean): RadarEvent[] {
  const { sighting, at, site } = facts
  const isNew = ({ lastUsedAt = 0 }: Connection) => at - lastUsedAt >= restOf(facts.kind)
  const used = owners.owned
    .filter(o => isNew(o.connection))
    .map(
      ({ connection }, i): RadarEvent => ({
        id: `${sighting}:${i}`,
        at,
        type: 'used',
        connection: connection.id,
        site,
      }),
    )
  return asked ? used : [...used, ...(owners.asks ? sightingsOf(facts, { ...owners, owned: [] }) : [])]
}

async function isRepeat({ db }: Radar, facts: SightingFacts): Promise<boolean> {
  const dead = await deadIds(db)
  const recent = await db.events
    .where('at')
    .between(facts.at - restOf(facts.kind), facts.at, true, true)
    .sortBy('at')
  const same = recent.findLastIndex(e => saysSame(e, facts))
  if (same < 0 || !isLive(recent[same]!, dead)) return false
  const between: RadarEvent['type'][] = ['reconnected', 'works', 'used', 'undone', 'imported', 'checked', 'edited']
  return meanings[facts.kind].restMs !== undefined || !recent.slice(same + 1).some(e => between.includes(e.type))
}

/** A surer word is another one. */
function saysSame(e: RadarEvent, { site, kind, strength }: SightingFacts): boolean {
  const certain = (s: string) => s === 'certain'
  return (
    e.type === 'sighted' &&
    e.facts.site === site &&
    e.facts.kind === kind &&
    (certain(e.facts.strength) || !certain(strength))
  )
}

async function isDenied({ db }: Radar, site: Site, { pattern, segment }: SightingFacts): Promise<boolean> {
  const events = await db.events
    .where('keys')
    .equals(deniedKey({ pattern, shape: shapeOf(site, segment) }))
    .toArray()
  if (!events.length) return false
  const dead = await deadIds(db)
  return events.some(e => isLive(e, dead))
}

async function wasDismissed({ db }: Radar, { site, kind, at }: SightingFacts): Promise<boolean> {
  const events = (await db.events.where('keys').equals(`dismissed:${site}/${kind}`).toArray()) as EventOf<'dismissed'>[]
  return events.some(e => e.at > at - dismissedMs)
}
