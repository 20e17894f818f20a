import type { ReminderRules } from '../domain/reminders/plan'
import { type QuietHours, quietHoursIn } from '../domain/reminders/quietHours'
import type { RadarDb } from './db'
import { readState } from './localState'
import { readChosenDays } from './queries'
import { readReminderHours } from './settings'

/** The last one made: the days it has worked out are most of what a reconcile costs, and zone and hours hardly ever change. */
let kept: { readonly of: string; readonly quietHours: QuietHours } | undefined

/** The decent hours the user chose, in a time zone (IANA name). */
export async function readQuietHours(db: RadarDb, zone: string): Promise<QuietHours> {
  const hours = await readReminderHours(db)
  const of = JSON.stringify([zone, hours])
  if (kept?.of !== of) kept = { of, quietHours: quietHoursIn(zone, hours) }
  return kept.quietHours
}

/** What reminders depend on beside the logins. */
export async function readReminderRules(db: RadarDb, zone: string): Promise<ReminderRules> {
  const [quietHours, chosenDays, reissueCount] = await Promise.all([
    readQuietHours(db, zone),
    readChosenDays(db),
    readState(db, 'reissueCount'),
  ])
  return { quietHours, chosenDays, reissueCount }
}
