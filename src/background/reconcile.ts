import { planReminders, type RemindWhen } from '../domain/reminders/plan'
import { countNeeds, statusOf } from '../domain/connection/status'
import { hourMs } from '../domain/time'
import { blindSites } from '../storage/missingAccess'
import { readFact, writeFact } from '../storage/settings'
import { type Row, readQuestions, readRows, readUnread } from '../storage/queries'
import { readRules } from '../storage/reminderRules'
import { sayCalm } from '../i18n/accessText'
import { say } from '../i18n/format'
import { watchClock } from './clock'
import { claimReminders, showNotices } from './notifications'
import { settle } from './notificationActions'
import type { Radar } from './context'

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
  const [rows, rules, sent] = await Promise.all([readRows(db), readRules(db, platform.zone()), sentKeys(radar)])
  const when: RemindWhen = {
    ...rules,
    now,
    // back after sleep or a closed browser: what came due meanwhile is said now
    atOnce: atOnce || now - last > awayMs,
  }
  const plan = planReminders(rows, key => sent.has(key), await watchClock(radar, last, rows, when))
  const cost = performance.now() - began
  if (plan.due.length) await claimReminders(radar, plan.due, rows)
  await settle(db, rows)
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
  const unread = new Set((await readUnread(db)).flatMap(n => n.about ?? []))
  const n = countNeeds(connections, (await readQuestions(db, rows)).length, now, unread)
  const worst = connections.some(c => statusOf(c, now).tone === 'blocked') ? '#b3261e' : '#8a5300'
  await platform.badge(
    n ? String(n) : '',
    worst,
    n ? say('badge_need', { n }) : sayCalm(await blindSites(platform, rows)),
  )
}

/** The next reminder, or the end of a wait, whichever is first. */
function nextWake(rows: readonly Row[], now: number, reminderAt: number | undefined): number | undefined {
  const waits = rows.flatMap(r => statusOf(r.connection, now).until ?? [])
  const next = Math.min(reminderAt ?? Number.POSITIVE_INFINITY, ...waits)
  return Number.isFinite(next) ? next : undefined
}

/** Beside the heartbeat one alarm however many accounts: for the next thing due. */
async function setAlarms({ platform }: Radar, next: number | undefined): Promise<void> {
  if ((await platform.alarmAt('due')) !== next) await platform.alarm('due', next)
}
