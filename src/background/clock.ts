import { type Reminded, type RemindWhen, tooEarly } from '../domain/reminders/plan'
import { dayMs, hourMs } from '../domain/time'
import { readFact, writeFact } from '../storage/settings'
import type { Radar } from './context'

/** Clocks are set right by some seconds all the time. */
const driftMs = 2 * 60_000
/** What is worth a word: time zones and summer time do not move the instant at all. */
const tellMs = hourMs
/** Nobody's computer sleeps for so long with its browser running. */
const longestSleepMs = 60 * dayMs

/**
 * Sees that the clock was changed since `last` (ms, of the last look in this run of the browser or an earlier one). What
 * a clock that was ahead told too early will be told again in its time.
 */
export async function watchClock(
  radar: Radar,
  last: number,
  logins: readonly Reminded[],
  when: RemindWhen,
): Promise<RemindWhen> {
  const { db, platform } = radar
  const { now } = when
  const session = await platform.session()
  const sameRun = (await readFact(db, 'lastSession')) === session
  const by = now - last
  if (last && (by < -tellMs || (sameRun && by > longestSleepMs))) await writeFact(db, 'clockChanged', { at: now, by })
  if (!sameRun) await writeFact(db, 'lastSession', session)
  return last && by < -driftMs ? { ...when, untold: await untell(radar, logins, when) } : when
}

async function untell({ db }: Radar, logins: readonly Reminded[], when: RemindWhen) {
  const claimed = new Set(
    (await db.events.where('at').above(when.now).toArray()).flatMap(e =>
      e.type === 'reminded' ? e.steps.map(s => s.key) : [],
    ),
  )
  const untold = { ...when.untold }
  for (const key of tooEarly(logins, k => claimed.has(k), when)) {
    const [plain = key, n = '0'] = key.split('~')
    untold[plain] = Number(n) + 1
  }
  await writeFact(db, 'untold', untold)
  return untold
}
