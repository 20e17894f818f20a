import type { AccountEntry } from '../events/types'
import type { Platform } from '../platform/types'
import { copyHeadKey, copyRowsKey, type FoundCopy, lostFrom, readCopy } from '../importExport/safetyCopy'
import type { RadarDb } from './db'
import { readFact } from './settings'
import type { Row } from './queries'

export interface Lost {
  readonly copy: FoundCopy
  /** What the copy knows and the list does not, since it is a copy of another store or of a later state of this one. */
  readonly entries: readonly AccountEntry[]
}

export async function findCopy(local: Platform['local']): Promise<FoundCopy> {
  return readCopy(await local.get([copyHeadKey, copyRowsKey]))
}

/** What the store has lost, as far as the second copy knows. `now` in ms. */
export async function readLost(
  db: RadarDb,
  { local, now }: Pick<Platform, 'local' | 'now'>,
  rows: readonly Row[],
): Promise<Lost> {
  // the copy first: a log that grows meanwhile is no loss
  const copy = await findCopy(local)
  if (copy.state !== 'ok') return { copy, entries: [] }
  const [store, events] = await Promise.all([readFact(db, 'storeId'), db.events.count()])
  const current = copy.head.store === store && copy.head.events <= events
  return { copy, entries: current ? [] : lostFrom(copy.rows, rows, now()) }
}
