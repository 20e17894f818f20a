import { sightingRules } from '../domain/diagnosis/sightingRules'
import { dayMs } from '../domain/time'
import { entityKeysOf } from '../events/keys'
import type { EventOf, LoggedEvent } from '../events/types'
import { readState, writeState } from './localState'
import type { RadarDb } from './schema'

type Sighted = EventOf<'pageDetected'>

/** Where it stood for whom: a later sighting replaces an earlier one. */
const placeOf = ({ connection, sighting: { site, kind } }: Sighted) => `${connection} ${site} ${kind}`
const isStanding = (e: Sighted) => e.connection !== undefined && sightingRules[e.sighting.kind].stands === true

/**
 * Keeps beside the log when a list that stands on a page was last seen: it is recorded once a day only, and once more when
 * a date of its login changes (`takeHeldBack`). `repeats` and `recorded`: what was seen now.
 */
export async function holdBack(db: RadarDb, repeats: readonly Sighted[], recorded: readonly Sighted[]): Promise<void> {
  const [standing, told] = [repeats.filter(isStanding), recorded.filter(isStanding)]
  const first = [...standing, ...told][0]
  if (!first) return
  const held = new Map(Object.entries(await readState(db, 'heldBack')))
  if (!standing.length && !told.some(e => held.has(placeOf(e)))) return
  for (const [place, e] of held) if (Math.abs(first.at - e.at) > 2 * dayMs) held.delete(place)
  for (const e of told) held.delete(placeOf(e))
  for (const e of standing) held.set(placeOf(e), e)
  await writeState(db, 'heldBack', Object.fromEntries(held))
}

/** These can put the date of a reconnect before what was seen since: that must be known then. */
const dating: ReadonlySet<LoggedEvent['type']> = new Set(['imported', 'edited', 'reconnected'])

/** What was held back about the logins whose dates these events change, to be recorded with them. */
export async function takeHeldBack(db: RadarDb, events: readonly LoggedEvent[]): Promise<Sighted[]> {
  const dated = new Set(events.filter(e => dating.has(e.type)).flatMap(entityKeysOf))
  if (!dated.size) return []
  const held = Object.entries(await readState(db, 'heldBack'))
  const taken = held.filter(([, e]) => dated.has(`c:${e.connection!}`))
  if (!taken.length) return []
  await writeState(db, 'heldBack', Object.fromEntries(held.filter(entry => !taken.includes(entry))))
  return taken.map(([, e]) => e)
}
