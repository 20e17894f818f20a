import type { Site } from '../detection/types'
import { expiryOf } from '../domain/connection/expiry'
import { matchAccountNames } from '../domain/connection/matchNames'
import type { Connection } from '../domain/connection/types'
import { sightingRules } from '../domain/diagnosis/sightingRules'
import { dayMs } from '../domain/time'
import { isEffective } from '../events/order'
import type { EventOf, Sighting } from '../events/types'
import type { SightingKind } from '../knowledge/pageKinds'
import type { RadarDb } from '../storage/db'
import { loginsForSite, readRows } from '../storage/queries'
import type { Row } from '../storage/schema'
import { readSetting } from '../storage/settings'
import { readTimeline, readUndoneAmong } from '../storage/timelines'

/** Whose page it was: a login each, with what was named of it; or, where that is open, whether to ask and among whom. */
export interface Attribution {
  readonly owned: readonly {
    readonly connection: Connection
    readonly named?: readonly string[]
    readonly carried?: number
  }[]
  readonly asks: boolean
  readonly among?: readonly string[]
}

/** LinkedIn's second clock is spoken of from then on. */
const useSoonMs = 14 * dayMs
const nobody: Attribution = { owned: [], asks: false }
type Lines = readonly (readonly string[])[]

/** As far as can be told without asking. `lines`: what stands beside each account of a list on the page. */
export async function attributeSighting(
  db: RadarDb,
  site: Site,
  sighting: Sighting,
  lines: Lines = [],
): Promise<Attribution> {
  const rows = loginsForSite(site, await readRows(db)).filter(r => fits(sighting.kind, r))
  if (!rows.length) return nobody
  const isNamed = lines.length > 0 || sighting.kind === 'linkedin-used'
  return isNamed ? byName(rows, sighting, lines) : signedIn(db, site, sighting, rows)
}

function fits(kind: SightingKind, { connection }: Row): boolean {
  // good news is about a login that was kept out
  if (kind === 'cleared') return connection.trouble?.state === 'blocks'
  return kind !== 'linkedin-used' || connection.family === 'linkedin'
}

function byName(rows: readonly Row[], { kind, strength, at }: Sighting, lines: Lines): Attribution {
  const { sure, unsure, hasUnknownNames: strangers } = matchAccountNames(lines, rows)
  const owned = rows.flatMap(({ connection, accounts }) => {
    const named = sure.get(connection.id)
    return named ? { connection, named, carried: accounts.length } : []
  })
  const asks = strength === 'certain' && sightingRules[kind].asks === true
  if (kind === 'linkedin-used') return usedBy(rows, owned, unsure, asks, at)
  if (unsure.length) return { owned, asks, among: unsure }
  // names that nobody here has may be written otherwise there
  return { owned, asks: asks && strangers && !owned.length }
}

/** Use that names nobody is the only login's there is; of several it is worth asking about while one would run out. */
function usedBy(
  rows: readonly Row[],
  owned: Attribution['owned'],
  unsure: readonly string[],
  asks: boolean,
  at: number,
): Attribution {
  const named = owned.length > 0 || unsure.length > 0
  if (!named && rows.length === 1) return { owned: [{ connection: rows[0]!.connection }], asks: false }
  const among = named ? unsure : rows.map(r => r.connection.id)
  return { owned, asks: asks && rows.some(r => among.includes(r.connection.id) && matters(r, at)), among }
}

/** Use is worth a question while a login would run out without it before long. */
function matters({ connection }: Row, now: number): boolean {
  const { use } = expiryOf(connection, now)
  return use !== undefined && use.endsAt - now < useSoonMs
}

async function signedIn(db: RadarDb, site: Site, sighting: Sighting, rows: readonly Row[]): Promise<Attribution> {
  const candidates = rows.map(r => r.connection)
  if (sightingRules[sighting.kind].needsConfirmation) return { owned: [], asks: true }
  if (candidates.length < 2) return { owned: [{ connection: candidates[0]! }], asks: false }
  const byId = (id: string | null | undefined) => candidates.find(c => c.id === id)
  const said = site.ownedBySignedIn
    ? (await readSetting(db, 'signedIn'))[site.id]
    : await lastAnswer(db, site, sighting, byId)
  const connection = byId(said)
  if (connection) return { owned: [{ connection }], asks: false }
  return {
    owned: [],
    asks: sighting.strength === 'certain' && sightingRules[sighting.kind].asks === true && said !== null,
  }
}

/**
 * A notice that names accounts comes back daily, whoever is signed in: an answer holds for a day, and no longer than the
 * login it named is in trouble. Null: none of ours.
 */
async function lastAnswer(
  db: RadarDb,
  site: Site,
  { at }: Sighting,
  byId: (id: string | null) => Connection | undefined,
): Promise<string | null | undefined> {
  const about = await readTimeline(db, `q:${site.id}`, { from: at - dayMs })
  const dead = await readUndoneAmong(db, about)
  const answer = about.findLast(e => e.type === 'answered' && isEffective(e, dead)) as EventOf<'answered'> | undefined
  if (!answer) return undefined
  return answer.connection === null || byId(answer.connection)?.trouble ? answer.connection : undefined
}
