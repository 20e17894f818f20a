import { type BackupDue, backupDue } from '../domain/reminders/backupReminder'
import { readBackupState } from '../storage/backupState'
import { readDecent } from '../storage/reminderRules'
import { say } from '../i18n/format'
import { addNotice, showNotices } from './notifications'
import type { Radar } from './context'

/** One notice in 30 days, in decent hours, while the last backup is old and there is something to lose. */
export async function remindOfBackup(radar: Radar): Promise<void> {
  const { db, platform } = radar
  const now = platform.now()
  const due = backupDue(await readBackupState(db), now)
  if (!due || (await readDecent(db, platform.zone())).next(now) > now) return
  const id = `reminded:backup:${due.period}`
  if (await db.events.get(id)) return
  await addNotice(db, { id, title: say('backup_due'), text: textOf(due), at: now, opens: '#/data', steps: [] })
  await showNotices(radar)
}

function textOf({ days }: BackupDue): string {
  return days === undefined ? say('backup_due_never') : say('backup_due_days', { n: days })
}
