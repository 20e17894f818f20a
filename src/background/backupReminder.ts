import { type BackupDue, backupDue } from '../domain/reminders/backupReminder'
import { t } from '../i18n/translate'
import { readBackupState } from '../storage/backupState'
import { readQuietHours } from '../storage/reminderRules'
import type { BackgroundContext } from './context'
import { addNotice, showNotices } from './notifications'

/** One notice in 30 days, in decent hours, while the last backup is old and there is something to lose. */
export async function remindAboutBackup(context: BackgroundContext): Promise<void> {
  const { db, platform } = context
  const now = platform.now()
  const due = backupDue(await readBackupState(db), now)
  if (!due || (await readQuietHours(db, platform.zone())).next(now) > now) return
  const id = `reminded:backup:${due.period}`
  const notice = { id, title: t('backup_due'), text: textOf(due), at: now, opens: '#/data', steps: [] }
  if (await addNotice(db, notice)) await showNotices(context)
}

function textOf({ days }: BackupDue): string {
  return days === undefined ? t('backup_due_never') : t('backup_due_days', { n: days })
}
