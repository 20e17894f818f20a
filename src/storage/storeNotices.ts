import { type BackupDue, backupDue } from '../domain/reminders/backupReminder'
import { isNewer, type RadarDb } from './db'
import { readFact } from './settings'
import { readBackupState } from './backupState'

/** What there is to say about the store itself while it works. */
export interface StoreStanding {
  /** A newer build has written it: it is only read. */
  readonly newer: boolean
  /** How many accounts its second copy knows and the list does not. */
  readonly lost: number
  /** The last backup is old. */
  readonly backup?: BackupDue
}

/** `now` in ms. */
export async function readStanding(db: RadarDb, now: number): Promise<StoreStanding> {
  const [lost, state] = await Promise.all([readFact(db, 'copyLost'), readBackupState(db)])
  return { newer: isNewer(db), lost, backup: backupDue(state, now) }
}
