import { type Decent, decentIn } from '../domain/reminders/quietHours'
import type { Rules } from '../domain/reminders/plan'
import type { RadarDb } from './db'
import { readFact, readHours } from './settings'
import { readLadders } from './queries'

/** The decent hours the user chose, in a time zone (IANA name). */
export async function readDecent(db: RadarDb, zone: string): Promise<Decent> {
  return decentIn(zone, await readHours(db))
}

/** What reminders depend on beside the logins. */
export async function readRules(db: RadarDb, zone: string): Promise<Rules> {
  const [decent, ladders, untold] = await Promise.all([readDecent(db, zone), readLadders(db), readFact(db, 'untold')])
  return { decent, ladders, untold }
}
