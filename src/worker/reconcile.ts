import { planReminders } from '../domain/remind'
import { countNeeds, statusOf } from '../domain/status'
import { hourMs } from '../domain/time'
import { readFact, writeFact } from '../store/facts'
import { type Row, readQuestions, readRows } from '../store/read'
import { say } from '../words/say'
import { beat } from './heartbeat'
import { claimReminders, showNotices } from './notices'
import type { Radar } from './radar'

const awayMs = 2 * hourMs

/**
 * Brings everything outside the store in line with it: notices, badge, alarms. Safe to run at any moment, twice at once,
 * or after dying halfway. `atOnce`: the user is there, so what is due does not wait for a decent hour.
 */
export async function reconcile(radar: Radar, atOnce: boolean): Promise<void> {
  const { db, platform } = radar
  const now = platform.now()
  const began = performance.now()
  const last = await readFact(db, 'lastWakeAt')
  const [rows, hours, sent] = await Promise.all([readRows(db), readFact(db, 'hours'), sentKeys(radar)])
  // back after sleep or a closed browser: what came due meanwhile is said now
  const away = now - last > awayMs || last > now
  const plan = planReminders(
    rows.map(r => r.connection),
    key => sent.has(key),
    { now, hours, zone: platform.zone(), atOnce: atOnce || away },
  )
  const cost = performance.now() - began
  if (plan.due.length) await claimReminders(radar, plan.due, rows)
  await showNotices(radar)
  await showBadge(radar, rows, now)
  await setAlarms(radar, nextWake(rows, now, plan.nextAt))
  await writeFact(db, 'lastWakeAt', now)
  await writeFact(db, 'lastReconcileMs', cost)
}

async function sentKeys({ db }: Radar): Promise<ReadonlySet<string>> {
  // keys alone: a digest stands under each of its own
  return new Set((await db.events.where('keys').startsWith('due:').uniqueKeys()) as string[])
}

async function showBadge({ db, platform }: Radar, rows: readonly Row[], now: number): Promise<void> {
  const connections = rows.map(r => r.connection)
  const n = countNeeds(connections, (await readQuestions(db, rows)).length, now)
  const worst = connections.some(c => statusOf(c, now).tone === 'blocked') ? '#b3261e' : '#8a5300'
  await platform.badge(n ? String(n) : '', worst, n ? say('badge_need', { n }) : say('badge_fine'))
}

/** The next reminder, or the end of a wait, whichever is first. */
function nextWake(rows: readonly Row[], now: number, reminderAt: number | undefined): number | undefined {
  const waits = rows.flatMap(r => statusOf(r.connection, now).until ?? [])
  const next = Math.min(reminderAt ?? Number.POSITIVE_INFINITY, ...waits)
  return Number.isFinite(next) ? next : undefined
}

/** Two alarms however many accounts: a heartbeat that nothing can lose, and one for the next thing due. */
async function setAlarms({ platform }: Radar, next: number | undefined): Promise<void> {
  await beat(platform)
  if ((await platform.alarmAt('due')) !== next) await platform.alarm('due', next)
}
