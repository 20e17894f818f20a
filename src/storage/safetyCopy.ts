import type { AccountEntry } from '../events/types'
import {
  type FoundCopy,
  lostAccounts,
  readCopy,
  safetyCopyHeadKey,
  safetyCopyRowsKey,
} from '../importExport/safetyCopy'
import type { Platform } from '../platform/types'
import type { RadarDb } from './db'
import { readEventCount, readState } from './localState'
import type { Row } from './schema'

export interface LostAccounts {
  readonly copy: FoundCopy
  /** What the copy knows and the list does not, since it is a copy of another store or of a later state of this one. */
  readonly entries: readonly AccountEntry[]
}

export async function readSafetyCopy(local: Platform['local']): Promise<FoundCopy> {
  return readCopy(await local.get([safetyCopyHeadKey, safetyCopyRowsKey]))
}

/** What the store has lost, as far as the second copy knows. `now` in ms. */
export async function readLostAccounts(
  db: RadarDb,
  { local, now }: Pick<Platform, 'local' | 'now'>,
  rows: readonly Row[],
): Promise<LostAccounts> {
  // the copy first: a log that grows meanwhile is no loss
  const copy = await readSafetyCopy(local)
  if (copy.state !== 'ok') return { copy, entries: [] }
  const [store, events] = await Promise.all([readState(db, 'storeId'), readEventCount(db)])
  const current = copy.head.store === store && copy.head.events <= events
  return { copy, entries: current ? [] : lostAccounts(copy.rows, rows, now()) }
}
