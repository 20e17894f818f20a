import type { Connection } from '../domain/connection/types'
import { planReminders, type Reminder } from '../domain/reminders/plan'
import { type QuietHours, quietHoursIn, type ReminderHours } from '../domain/reminders/quietHours'
import { nothingChosen } from '../domain/reminders/schedule'
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

const calendars = new WeakMap<ReminderHours, Map<string, QuietHours>>()

/** Kept as the worker keeps it: to work its days out anew for each login is most of a long run. */
function calendar(zone: string, hours: ReminderHours): QuietHours {
  const known = calendars.get(hours) ?? new Map<string, QuietHours>()
  calendars.set(hours, known)
  const decent = known.get(zone) ?? quietHoursIn(zone, hours)
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
  hours: ReminderHours,
  heartbeat = hourMs / 2,
): { told: Told[]; looks: number[] } {
  const quietHours = calendar(zone, hours)
  const sent = new Set<string>()
  const told: Told[] = []
  const looks: number[] = []
  let last = awake[0]!.from
  for (const { from, to } of awake) {
    let beat = from + heartbeat
    for (let now = from; now < to; ) {
      const atOnce = now - last > away
      const when = { now, atOnce, quietHours, chosenDays: nothingChosen, reissueCount: {} }
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
