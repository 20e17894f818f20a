import { type BackupDue, backupDue } from '../domain/reminders/backupReminder'
import { readBackupState } from './backupState'
import { isNewer, type RadarDb } from './db'
import { readState } from './localState'

/** What there is to say about the store itself while it works. */
export interface StoreNoticeState {
  /** A newer build has written it: it is only read. */
  readonly newer: boolean
  /** How many accounts its second copy knows and the list does not. */
  readonly lost: number
  /** The last backup is old. */
  readonly backup?: BackupDue
}

/** `now` in ms. */
export async function readStoreNotices(db: RadarDb, now: number): Promise<StoreNoticeState> {
  const [lost, state] = await Promise.all([readState(db, 'copyLost'), readBackupState(db)])
  return { newer: isNewer(db), lost, backup: backupDue(state, now) }
}
