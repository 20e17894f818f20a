import { countNeedingAttention, statusOf } from '../domain/connection/status'
import { keysToCheck, type PlanContext, planReminders } from '../domain/reminders/plan'
import { hourMs } from '../domain/time'
import { badgeTitle } from '../i18n/accessText'
import { t } from '../i18n/translate'
import { readState, writeState } from '../storage/localState'
import { affectedSitesWithoutAccess } from '../storage/missingAccess'
import { readClaimed, readRows } from '../storage/queries'
import { readReminderRules } from '../storage/reminderRules'
import type { Row } from '../storage/schema'
import { doAll } from './attempt'
import { watchClock } from './clock'
import type { BackgroundContext } from './context'
import { closeOldNotices } from './notificationActions'
import { claimReminders, showNotices } from './notifications'

const awayMs = 2 * hourMs

/**
 * Brings everything outside the store in line with it: notices, badge, alarms. Safe to run at any moment, twice at once,
 * or after dying halfway. `atOnce`: the user is there, so what is due does not wait for a decent hour.
 */
export async function reconcile(context: BackgroundContext, atOnce: boolean): Promise<void> {
  const { db, platform } = context
  const now = platform.now()
  const began = performance.now()
  const last = await readState(db, 'lastWakeAt')
  const [rows, rules] = await Promise.all([readRows(db), readReminderRules(db, platform.zone())])
  const when: PlanContext = {
    ...rules,
    now,
    // back after sleep or a closed browser: what came due meanwhile is said now
    atOnce: atOnce || now - last > awayMs,
  }
  const clock = await watchClock(context, last, rows, when)
  const sent = await readClaimed(db, keysToCheck(rows, clock))
  const plan = planReminders(rows, key => sent.has(key), clock)
  const cost = performance.now() - began
  if (plan.due.length) await claimReminders(context, plan.due, rows)
  await closeOldNotices(context)
  // the browser may refuse any of it, and the next reminder depends on none of the others
  await doAll(
    () => showNotices(context),
    () => showBadge(context, rows, now),
    () => setAlarms(context, nextWake(rows, now, plan.nextAt)),
    () => writeState(db, 'lastWakeAt', now),
  )
  await writeState(db, 'lastReconcileMs', cost)
}

async function showBadge({ platform }: BackgroundContext, rows: readonly Row[], now: number): Promise<void> {
  const connections = rows.map(r => r.connection)
  const n = countNeedingAttention(connections, now)
  const worst = connections.some(c => statusOf(c, now).tone === 'blocked') ? '#b3261e' : '#8a5300'
  const title = async () => badgeTitle(await affectedSitesWithoutAccess(platform, rows).catch(() => []))
  await platform.badge(n ? String(n) : '', worst, n ? t('badge_need', { n }) : await title())
}

/** The next reminder, or the end of a wait, whichever is first. */
function nextWake(rows: readonly Row[], now: number, reminderAt: number | undefined): number | undefined {
  const waits = rows.flatMap(r => statusOf(r.connection, now).until ?? [])
  const next = Math.min(reminderAt ?? Number.POSITIVE_INFINITY, ...waits)
  return Number.isFinite(next) ? next : undefined
}

/** Beside the heartbeat one alarm however many accounts: for the next thing due. */
async function setAlarms({ platform }: BackgroundContext, next: number | undefined): Promise<void> {
  if ((await platform.alarmAt('due')) !== next) await platform.alarm('due', next)
}
