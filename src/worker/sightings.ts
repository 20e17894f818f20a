import type { Card } from '../content/card'
import overlayFile from '../content/overlay.iife.ts?script'
import { sites } from '../detect/pages'
import type { Site } from '../detect/types'
import type { EventOf, RadarEvent, SightingFacts } from '../domain/events'
import { causeOfKind, helpFamily } from '../domain/evidence'
import { type Connection, isLive } from '../domain/fold'
import { statusOf } from '../domain/status'
import { dayMs } from '../domain/time'
import { causes, sentences, summaryKey, titleKey } from '../knowledge'
import type { CauseId, FamilyId } from '../knowledge/types'
import type { MessageOf } from '../messages/protocol'
import type { RadarDb } from '../store/db'
import { readFact } from '../store/facts'
import { candidatesFor, deadIds, readQuestions, readRows } from '../store/read'
import { append, everything } from '../store/write'
import { say, saySeen, sayStatus } from '../words/say'
import { accountHash, addNotice } from './notices'
import type { Radar } from './radar'

const repeatMs = 60_000
const dismissedMs = 10 * 60_000

/** Records what a page said, whoever it belongs to, and explains it: on the page, or beside it where nothing may be inserted. */
export async function recordSighting(radar: Radar, seen: MessageOf<'page.seen'>, tabId: number): Promise<void> {
  const { type: _, id, ...rest } = seen
  const site = sites.get(seen.site)!
  const onPage = (await readFact(radar.db, 'onPage'))[site.id] ?? site.overlay
  const facts: SightingFacts = { ...rest, sighting: id, at: radar.platform.now() }
  const owner = await record(radar, site, facts, onPage)
  const explains = facts.strength === 'certain' && facts.kind !== 'cleared'
  if (onPage && explains && !(await wasDismissed(radar, facts)))
    await radar.platform.inject(tabId, overlayFile, cardFor(site, facts, owner?.family))
}

/** The same page within a minute is one sighting, unless something happened in between. */
async function record(radar: Radar, site: Site, facts: SightingFacts, onPage: boolean) {
  const { db } = radar
  return db.transaction('rw', everything(db), async () => {
    const { owner, asks } = await ownerOf(radar, site, facts)
    if (await isRepeat(radar, facts)) return owner
    const event: RadarEvent = {
      id: facts.sighting,
      at: facts.at,
      type: 'sighted',
      facts,
      asks,
      ...(owner && { connection: owner.id }),
    }
    const isNew = (await append(db, [event])).length > 0
    if (isNew && !onPage && facts.strength === 'certain') await notifyOf(radar, site, facts, owner?.id, asks)
    return owner
  })
}

/** Whose page it was, as far as can be told without asking, and whether to ask. */
async function ownerOf({ db }: Radar, site: Site, facts: SightingFacts) {
  const owners = candidatesFor(site, await readRows(db)).map(r => r.connection)
  // good news is about a login that was kept out
  const candidates = facts.kind === 'cleared' ? owners.filter(c => c.trouble?.stands === 'blocks') : owners
  const byId = (id: string | null | undefined) => candidates.find(c => c.id === id)
  if (candidates.length < 2) return { owner: candidates[0], asks: false }
  const said = site.ownedBySignedIn
    ? (await readFact(db, 'signedIn'))[site.id]
    : await lastAnswer(db, site, facts, byId)
  return { owner: byId(said), asks: facts.strength === 'certain' && said !== null && !byId(said) }
}

/**
 * A notice that names accounts comes back daily, whoever is signed in: an answer holds for a day, and no longer than the
 * login it named is in trouble. Null: none of ours.
 */
async function lastAnswer(
  db: RadarDb,
  site: Site,
  { at }: SightingFacts,
  byId: (id: string | null) => Connection | undefined,
): Promise<string | null | undefined> {
  const dead = await deadIds(db)
  const about = await db.events.where('about').equals(`q:${site.id}`).sortBy('at')
  const answer = about.findLast(e => e.type === 'answered' && isLive(e, dead)) as EventOf<'answered'> | undefined
  if (!answer || answer.at < at - dayMs) return undefined
  return answer.connection === null || byId(answer.connection)?.trouble ? answer.connection : undefined
}

/** Says beside the page what could not be said on it. */
async function notifyOf({ db }: Radar, site: Site, facts: SightingFacts, id: string | undefined, asks: boolean) {
  // as it stands now that the page is counted
  const owner = id === undefined ? undefined : await db.connections.get(id)
  const cause = causeOfKind(facts.kind, owner?.family ?? site.families[0])
  const who = owner ? 'notice_seen_who' : asks ? 'notice_seen_ask' : 'notice_seen_none'
  await addNotice(db, {
    id: `reminded:seen:${facts.sighting}`,
    title: say('notice_seen', { site: site.name, cause: saySeen(facts, owner?.family ?? site.families[0]) }),
    text: say(who, { name: owner?.name ?? '', status: owner ? sayStatus(statusOf(owner, facts.at)) : '' }),
    at: facts.at,
    opens: owner ? accountHash(owner.id) : asks ? '#/accounts' : causeHash(cause),
    steps: [],
  })
}

/** Opens what helps with a page: the login it belongs to, else the question whose it was, else the cause. */
export async function openHelp({ db, platform }: Radar, { site: id, kind }: MessageOf<'overlay.more'>): Promise<void> {
  const site = sites.get(id)!
  const rows = await readRows(db)
  const owner = candidatesFor(site, rows).find(r => r.connection.trouble?.site === id)?.connection
  const asked = (await readQuestions(db, rows)).some(q => q.id === id)
  const cause = causeOfKind(kind, site.families[0])
  await platform.openOptions(asked ? '#/accounts' : owner ? accountHash(owner.id) : causeHash(cause))
}

const causeHash = (cause: CauseId) => `#/guide/${cause}`

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
  const between: RadarEvent['type'][] = ['reconnected', 'works', 'used', 'undone', 'imported', 'checked', 'edited']
  return !recent.slice(same + 1).some(e => between.includes(e.type))
}

async function wasDismissed({ db }: Radar, { site, kind, at }: SightingFacts): Promise<boolean> {
  const events = (await db.events.where('keys').equals(`dismissed:${site}/${kind}`).toArray()) as EventOf<'dismissed'>[]
  return events.some(e => e.at > at - dismissedMs)
}

/** What the overlay shows: documented help only, nothing of the user's. */
export function cardFor(site: Site, facts: SightingFacts, owner?: FamilyId): Card {
  const family = helpFamily(owner ?? site.families[0], site.id)
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
