import { type Decent, type DecentHours, decentIn } from '../domain/reminders/quietHours'
import type { Connection } from '../domain/connection/fold'
import { noChoice } from '../domain/reminders/schedule'
import { planReminders, type Reminder } from '../domain/reminders/plan'
import { hourMs } from '../domain/time'

const away = 2 * hourMs

/** A time the computer is awake, ms. */
export interface Awake {
  readonly from: number
  readonly to: number
}

export interface Told extends Reminder {
  readonly at: number
  readonly atOnce: boolean
}

const calendars = new WeakMap<DecentHours, Map<string, Decent>>()

/** Kept as the worker keeps it: to work its days out anew for each login is most of a long run. */
function calendar(zone: string, hours: DecentHours): Decent {
  const known = calendars.get(hours) ?? new Map<string, Decent>()
  calendars.set(hours, known)
  const decent = known.get(zone) ?? decentIn(zone, hours)
  known.set(zone, decent)
  return decent
}

/**
 * A computer with the worker's rule on it: it looks when it wakes, every half hour, and when something is due, and keeps
 * what was claimed.
 */
export function run(
  login: Connection,
  awake: readonly Awake[],
  zone: string,
  hours: DecentHours,
  heartbeat = hourMs / 2,
): { told: Told[]; looks: number[] } {
  const decent = calendar(zone, hours)
  const sent = new Set<string>()
  const told: Told[] = []
  const looks: number[] = []
  let last = awake[0]!.from
  for (const { from, to } of awake) {
    let beat = from + heartbeat
    for (let now = from; now < to; ) {
      const atOnce = now - last > away
      const when = { now, atOnce, decent, ladders: noChoice, untold: {} }
      const plan = planReminders([{ connection: login, accounts: [] }], key => sent.has(key), when)
      for (const r of plan.due) {
        told.push({ ...r, at: now, atOnce })
        for (const key of [r.key, ...r.also]) sent.add(key)
      }
      looks.push(now)
      last = now
      while (beat <= now) beat += heartbeat
      now = Math.min(beat, plan.nextAt !== undefined && plan.nextAt > now ? plan.nextAt : beat)
    }
  }
  return { told, looks }
}
