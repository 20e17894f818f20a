import { addressScope } from '../../detection/addressScope'
import { sites } from '../../detection/sites/index'
import type { Site } from '../../detection/types'
import type { Connection } from '../../domain/connection/types'
import { repeatWindowOf, sightingRules } from '../../domain/diagnosis/sightingRules'
import { dismissedKey, mutedPatternKey } from '../../events/keys'
import { isEffective } from '../../events/order'
import type { EventOf, LoggedEvent, PageSighting, Sighting } from '../../events/types'
import { cardFor } from '../../i18n/cardText'
import type { SightingKind } from '../../knowledge/pageKinds'
import type { MessageOf } from '../../messaging/protocol'
import type { TabPage } from '../../platform/types'
import { append } from '../../storage/commands'
import { allTables } from '../../storage/db'
import { isOverlayAllowed } from '../../storage/settings'
import { holdBack } from '../../storage/standingLists'
import { readTimeline, readUndoneAmong } from '../../storage/timelines'
import { attempt } from '../attempt'
import { type Attribution, attributeSighting } from '../attributeSighting'
import type { BackgroundContext } from '../context'
import { notifyAboutSighting } from '../sightingNotice'
import { findRepeats } from '../sightingRepeats'

type Lines = MessageOf<'page.detected'>['rows']

const dismissedMs = 10 * 60_000
const floodMs = 1000
const mostRemembered = 500

/**
 * Records what a page said, whoever it belongs to, and explains it: on the page, or beside it where nothing may be inserted.
 * @returns the ids of what was recorded; nothing for what was known, denied or too much
 */
export async function recordSighting(
  context: BackgroundContext,
  seen: MessageOf<'page.detected'>,
  page: TabPage,
): Promise<string[]> {
  const { type: _, id, rows, ...rest } = seen
  const segment = addressScope(sites.get(rest.site)!, rest.segment)
  const sighting: PageSighting = { ...rest, segment, id, at: context.platform.now() }
  const key = `${page.tabId} ${sighting.site} ${sighting.kind} ${sighting.strength}`
  if (isFlood(context, key, sighting.at)) return []
  try {
    return await recordAndExplain(context, sighting, rows, page)
  } catch (e) {
    // it will be sent again, and must count then
    context.recentSightings.delete(key)
    throw e
  }
}

async function recordAndExplain(
  context: BackgroundContext,
  sighting: PageSighting,
  rows: Lines,
  page: TabPage,
): Promise<string[]> {
  const site = sites.get(sighting.site)!
  if (await isDenied(context, site, sighting)) return []
  const onPage = await isOverlayAllowed(context.db, site)
  const { ids, owners } = await record(context, site, sighting, rows, onPage)
  const explains = sighting.strength === 'certain' && sightingRules[sighting.kind].explains
  if (onPage && explains && !(await wasDismissed(context, sighting)))
    await attempt('card', () =>
      context.platform.inject(
        page,
        context.scripts.overlay,
        cardFor(site, sighting, owners.owned[0]?.connection.family),
      ),
    )
  return ids
}

/** "You missed this": the user's word for what a page was, with the owner it would have had. */
export async function recordMissed({ db }: BackgroundContext, missed: Sighting): Promise<string[]> {
  const site = sites.get(missed.site)!
  const sighting = { ...missed, segment: addressScope(site, missed.segment) }
  return db.transaction('rw', allTables(db), async () =>
    append(db, sightingsOf(sighting, await attributeSighting(db, site, sighting))),
  )
}

/** A page that says the same thing again and again costs a look into memory each time, and nothing else. */
function isFlood({ recentSightings: recent }: BackgroundContext, key: string, at: number): boolean {
  const last = recent.get(key)
  if (last !== undefined && at >= last && at - last < floodMs) return true
  if (recent.size > mostRemembered) recent.clear()
  recent.set(key, at)
  return false
}

/**
 * The same page within a minute is one sighting, and a list that stands there is one a day, unless something happened in
 * between.
 */
async function record(context: BackgroundContext, site: Site, sighting: Sighting, rows: Lines, onPage: boolean) {
  const { db } = context
  return db.transaction('rw', allTables(db), async () => {
    const owners = await attributeSighting(db, site, sighting, rows)
    const all = sighting.kind === 'linkedin-used' ? usesOf(sighting, owners) : sightingsOf(sighting, owners, rows)
    const seen = all.filter(isSighting)
    const repeats = await findRepeats(db, seen)
    await holdBack(
      db,
      [...repeats],
      seen.filter(e => !repeats.has(e)),
    )
    const ids = await append(
      db,
      all.filter(e => !isSighting(e) || !repeats.has(e)),
    )
    if (ids.length && !onPage && sighting.strength === 'certain' && isWorthNotice(sighting.kind, owners))
      await notifyAboutSighting(context, site, sighting, owners.owned[0]?.connection.id, owners.asks)
    return { ids, owners }
  })
}

function isWorthNotice(kind: SightingKind, { owned }: Attribution): boolean {
  const { explains, asks } = sightingRules[kind]
  return explains === true || (kind !== 'linkedin-used' && asks === true && owned.length > 0)
}

const isSighting = (e: LoggedEvent): e is EventOf<'pageDetected'> => e.type === 'pageDetected'

/** One event a login; one that is nobody's is kept where it asks, or says by itself that something is wrong. */
function sightingsOf(sighting: Sighting, { owned, asks, among }: Attribution, rows?: Lines): LoggedEvent[] {
  const { id, at } = sighting
  const event = (eventId: string, more: Partial<Sighting>, connection?: string): LoggedEvent => ({
    id: eventId,
    at,
    type: 'pageDetected',
    sighting: { ...sighting, ...more, id: eventId },
    asks: connection === undefined && asks,
    ...(connection !== undefined && { connection }),
  })
  const events = owned.map(({ connection, named, carried }, i) =>
    event(i ? `${id}:${i}` : id, named ? { namedAccounts: named, accountCount: carried } : {}, connection.id),
  )
  // a list of which only its structure is known counts where it names somebody
  const alone = !owned.length && sighting.kind !== 'signed-out' && !(rows && sighting.strength === 'possible')
  if (asks || alone) events.push(event(owned.length ? `${id}:q` : id, among ? { candidateIds: among } : {}))
  return events
}

/** One event a day and login, and a question. */
function usesOf(sighting: Sighting, owners: Attribution): LoggedEvent[] {
  const { id, at, site } = sighting
  const isNew = ({ lastUsedAt = 0 }: Connection) => at - lastUsedAt >= repeatWindowOf(sighting.kind)
  const used = owners.owned
    .filter(o => isNew(o.connection))
    .map(
      ({ connection }, i): LoggedEvent => ({
        id: `${id}:${i}`,
        at,
        type: 'used',
        connection: connection.id,
        site,
      }),
    )
  return [...used, ...(owners.asks ? sightingsOf(sighting, { ...owners, owned: [] }) : [])]
}

async function isDenied({ db }: BackgroundContext, site: Site, { pattern, segment }: Sighting): Promise<boolean> {
  const events = await db.events
    .where('lookup')
    .equals(mutedPatternKey({ pattern, scope: addressScope(site, segment) }))
    .toArray()
  const dead = await readUndoneAmong(db, events)
  return events.some(e => isEffective(e, dead))
}

async function wasDismissed({ db }: BackgroundContext, { site, kind, at }: Sighting): Promise<boolean> {
  return (await readTimeline(db, dismissedKey(site, kind), { from: at - dismissedMs + 1 })).length > 0
}
