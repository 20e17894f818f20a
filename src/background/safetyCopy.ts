import { makeCopy, readHead, safetyCopyHeadKey } from '../importExport/safetyCopy'
import { append } from '../storage/commands'
import { readEventCount, readState, writeState } from '../storage/localState'
import { entriesOf, readRows } from '../storage/queries'
import { readLostAccounts } from '../storage/safetyCopy'
import type { BackgroundContext } from './context'
import { importedEvents } from './importedEvents'

/**
 * Makes the second copy again once the log has grown. A copy of another store, or of a later state of this one, is left
 * alone as long as it knows something the list does not: what becomes of it, the user says. `dropping`: has said.
 * @returns whether the list has gone altogether
 */
export async function updateSafetyCopy({ db, platform }: BackgroundContext, dropping = false): Promise<boolean> {
  const head = readHead((await platform.local.get([safetyCopyHeadKey]))[safetyCopyHeadKey])
  const store = await readState(db, 'storeId')
  const events = await readEventCount(db)
  if (!dropping && head && head.store === store && head.events === events) return false
  const rows = await readRows(db)
  if (!dropping) {
    const { copy, entries } = await readLostAccounts(db, platform, rows)
    await tellLost(db, entries.length)
    if (entries.length) return !rows.length
    // a copy that cannot be read may still be worth more than an empty list
    if (copy.state === 'corrupt' && !rows.length) return true
    if (copy.state === 'missing' && !events) return false
  }
  const id = store || crypto.randomUUID()
  // known here before it is said there: a copy of a store that does not know it would look like another's
  if (!store) await writeState(db, 'storeId', id)
  await platform.local.set(makeCopy(entriesOf(rows), { at: platform.now(), store: id, events }))
  // pages look at the copy again when this is written
  if (dropping) await writeState(db, 'copyLost', 0)
  return false
}

async function tellLost(db: BackgroundContext['db'], n: number): Promise<void> {
  if ((await readState(db, 'copyLost')) !== n) await writeState(db, 'copyLost', n)
}

/** Brings back what the copy knows and the list does not, as one import. @returns the ids of its events */
export async function restoreSafetyCopy({ db, platform }: BackgroundContext, id: string): Promise<string[]> {
  const now = platform.now()
  const { entries } = await readLostAccounts(db, platform, await readRows(db))
  // whoever restores the copy has chosen its dates over those of the list
  return append(
    db,
    importedEvents(id, now, entries, () => true),
  )
}
