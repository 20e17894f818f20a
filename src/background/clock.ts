import { claimedByWrongClock, type PlanContext, type RemindedLogin } from '../domain/reminders/plan'
import { dayMs, hourMs } from '../domain/time'
import { readState, writeState } from '../storage/localState'
import type { BackgroundContext } from './context'

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
  context: BackgroundContext,
  last: number,
  logins: readonly RemindedLogin[],
  when: PlanContext,
): Promise<PlanContext> {
  const { db, platform } = context
  const { now } = when
  const session = await platform.session()
  const sameRun = (await readState(db, 'lastSession')) === session
  const by = now - last
  if (last && (by < -tellMs || (sameRun && by > longestSleepMs))) await writeState(db, 'clockChanged', { at: now, by })
  if (!sameRun) await writeState(db, 'lastSession', session)
  return last && by < -driftMs ? { ...when, reissueCount: await untell(context, logins, when) } : when
}

function untell({ db }: BackgroundContext, logins: readonly RemindedLogin[], when: PlanContext) {
  return db.transaction('rw', [db.events, db.localState], async () => {
    const claimed = new Set(
      (await db.events.where('at').above(when.now).toArray()).flatMap(e =>
        e.type === 'reminded' ? e.steps.map(s => s.key) : [],
      ),
    )
    const reissueCount = { ...(await readState(db, 'reissueCount')) }
    for (const key of claimedByWrongClock(logins, k => claimed.has(k), when)) {
      const [plain = key, n = '0'] = key.split('~')
      reissueCount[plain] = Number(n) + 1
    }
    await writeState(db, 'reissueCount', reissueCount)
    return reissueCount
  })
}
