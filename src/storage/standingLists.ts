import { sightingRules } from '../domain/diagnosis/sightingRules'
import { dayMs } from '../domain/time'
import { connectionIdOf } from '../events/keys'
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

/** The login whose last reconnect an event dates, and that date (ms). */
function datedBy(e: LoggedEvent): readonly [string, number] | undefined {
  if (e.type === 'reconnected') return [e.connection, e.at]
  const date = e.type === 'edited' ? e.lastReconnectedAt : e.type === 'imported' ? e.account.lastReconnectedAt : null
  if (date == null) return undefined
  return [e.type === 'edited' ? e.connection : connectionIdOf((e as EventOf<'imported'>).account), date]
}

/** What was held back and stood there after the dates that these events give: to be recorded with them. */
export async function takeHeldBack(db: RadarDb, events: readonly LoggedEvent[]): Promise<Sighted[]> {
  const dates = new Map(events.flatMap(e => [datedBy(e) ?? []].filter(d => d.length) as [string, number][]))
  if (!dates.size) return []
  const held = Object.entries(await readState(db, 'heldBack'))
  const taken = held.filter(([, e]) => e.at > (dates.get(e.connection!) ?? Number.POSITIVE_INFINITY))
  if (!taken.length) return []
  await writeState(db, 'heldBack', Object.fromEntries(held.filter(entry => !taken.includes(entry))))
  return taken.map(([, e]) => e)
}
