import { dayMs } from '../time'

/** A backup older than this is worth a word, days. */
export const backupDays = 30

export interface BackupState {
  /** ms of the last export; 0 when there was none. */
  readonly exportedAt: number
  /** ms of the first thing recorded since then; absent when nothing was. */
  readonly firstSince?: number
  readonly accounts: number
}

export interface BackupDue {
  /** Whole days since the last backup; absent when there was none. */
  readonly days?: number
  /** Names this period of 30 days: one notice each. */
  readonly period: string
}

/**
 * Is it time to say that the backup is old? With something to lose, 30 days after the last export, or after the first
 * thing recorded where there was none. Instants in ms.
 */
export function backupDue({ exportedAt, firstSince, accounts }: BackupState, now: number): BackupDue | undefined {
  if (!accounts || firstSince === undefined) return undefined
  const since = exportedAt || firstSince
  const periods = Math.floor((now - since) / (backupDays * dayMs))
  if (periods < 1) return undefined
  return { ...(exportedAt && { days: Math.floor((now - exportedAt) / dayMs) }), period: `${since}:${periods}` }
}
