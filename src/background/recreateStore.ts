import { t } from '../i18n/translate'
import { ensureOpen, isNewer, isTooNew, NewerStore, type RadarDb, withTimeout } from '../storage/db'
import { deleteStore, nativeVersion } from '../storage/rawIndexedDb'

const readMs = 1500
const deleteMs = 5000

/**
 * Makes a store that cannot be used anew, empty. Only ever on the user's click, never a store that gives what is in it,
 * and never one of a newer build. One that is only held up is not deleted either: the deletion would wait in line and
 * fall on a store that has come back.
 */
export async function recreateStore(db: RadarDb): Promise<void> {
  const works = await gives(db)
  if (isNewer(db)) throw new NewerStore('a newer version has written the store')
  if (works) throw new Error(t('store_works'))
  try {
    if (isTooNew(await nativeVersion(db.name))) throw new NewerStore('a newer version has written the store')
  } catch (e) {
    if (e instanceof NewerStore) throw e
    if ((e as Error).name === 'SlowStore') throw new Error(t('store_restart'))
    // it cannot be opened at all
  }
  db.close({ disableAutoOpen: false })
  try {
    await deleteStore(db.name, deleteMs)
    await ensureOpen(db)
  } catch {
    throw new Error(t('store_restart'))
  }
}

/** A store can open and still not give what is in it. */
async function gives(db: RadarDb): Promise<boolean> {
  try {
    await ensureOpen(db, readMs)
    await withTimeout(readMs, Promise.all(db.tables.map(t => t.toArray())))
    return true
  } catch {
    return false
  }
}
