import type { BackupState } from '../domain/reminders/backupReminder'
import type { RadarDb } from './db'
import { readState } from './localState'

/** What comes about by itself is no loss. */
const byItself = new Set(['reminded', 'dismissed', 'oauthAbandoned'])

/** What there is to lose that no backup has. */
export async function readBackupState(db: RadarDb): Promise<BackupState> {
  const [exportedAt, accounts] = await Promise.all([readState(db, 'exportedAt'), db.accounts.count()])
  if (!accounts) return { exportedAt, accounts }
  const first = await db.events
    .where('at')
    .above(exportedAt)
    .filter(e => !byItself.has(e.type))
    .first()
  return { exportedAt, accounts, ...(first && { firstSince: first.at }) }
}
