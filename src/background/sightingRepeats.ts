import { repeatWindowOf, sightingRules } from '../domain/diagnosis/sightingRules'
import { dayMs } from '../domain/time'
import { questionIdOf, seenKey } from '../events/keys'
import { isEffective } from '../events/order'
import type { EventOf, LoggedEvent } from '../events/types'
import type { RadarDb } from '../storage/db'
import { readTimeline, readUndoneAmong } from '../storage/timelines'

type Sighted = EventOf<'pageDetected'>

/** However often a page changes: more of one kind for one login in a day, while nothing else happens, says nothing more. */
const mostADay = 12

/** After one of these about a login, a page that says the same says something new; so after one that has a new date. */
const changes: ReadonlySet<LoggedEvent['type']> = new Set([
  'removed',
  'reconnected',
  'confirmedWorking',
  'used',
  'blockCleared',
  'edited',
  'symptomsReported',
  'errorReported',
])

function isChange(e: LoggedEvent): boolean {
  return changes.has(e.type) || (e.type === 'imported' && e.account.lastReconnectedAt !== undefined)
}

/** Those of these sightings, all of one page at one moment, that say nothing that is not recorded already. */
export async function findRepeats(db: RadarDb, sightings: readonly Sighted[]): Promise<ReadonlySet<Sighted>> {
  const lately = await Promise.all(sightings.map(s => readLately(db, s)))
  const same = sightings.map((s, i) => lately[i]!.findLast(e => saysSame(e, s)))
  const dead = await readUndoneAmong(
    db,
    same.flatMap(e => e ?? []),
  )
  const isRepeat = (i: number) => lately[i]!.length >= mostADay || (same[i] !== undefined && isEffective(same[i], dead))
  return new Set(sightings.filter((_, i) => isRepeat(i)))
}

/** Sightings of the same kind at the same place for the same login, or for nobody, since something happened: within a day. */
async function readLately(db: RadarDb, { at, connection, sighting }: Sighted): Promise<readonly Sighted[]> {
  const span = { from: at - dayMs, to: at }
  const lately = connection
    ? await readTimeline(db, `c:${connection}`, span)
    : await readTimeline(db, seenKey(sighting.site, sighting.kind), span)
  const answers = connection ? [] : await readTimeline(db, `q:${questionIdOf(sighting)}`, span)
  const answeredAt = answers.findLast(e => e.type === 'answered')?.at ?? Number.NEGATIVE_INFINITY
  const always = sightingRules[sighting.kind].repeatWindowMs !== undefined
  const since = always ? 0 : lately.findLastIndex(isChange) + 1
  return lately.slice(since).filter((e): e is Sighted & (typeof lately)[number] => {
    if (e.type !== 'pageDetected' || e.connection !== connection) return false
    return e.sighting.site === sighting.site && e.sighting.kind === sighting.kind && (always || e.at > answeredAt)
  })
}

/** A surer word is another one. What stands there all day is the same as long as nothing of it has changed. */
function saysSame({ at, asks, sighting: old }: Sighted, { at: now, asks: asksNow, sighting }: Sighted): boolean {
  if (old.strength !== 'certain' && sighting.strength === 'certain') return false
  if (now - at <= repeatWindowOf(sighting.kind)) return true
  const content = ({ pattern, namedAccounts = [], accountCount, candidateIds = [] }: typeof old, a: boolean) =>
    JSON.stringify([pattern, [...namedAccounts].sort(), accountCount, [...candidateIds].sort(), a])
  return sightingRules[sighting.kind].stands === true && content(old, asks) === content(sighting, asksNow)
}
