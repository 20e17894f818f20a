import { writeBackup } from '../importExport/backup'
import { dbName, withTimeout } from './db'

/** What is done with the store below Dexie, where Dexie does not come through. The rest never opens it by hand. */

const probeMs = 1500

function asked<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => fail(request.error)
  })
}

async function withStore<T>(name: string, work: (db: IDBDatabase) => Promise<T>): Promise<T> {
  const db = await withTimeout(probeMs, asked(indexedDB.open(name)))
  try {
    return await work(db)
  } finally {
    db.close()
  }
}

/** The browser's own number of a store's version. Rejects when it does not open, or not in time. */
export const nativeVersion = (name: string) => withStore(name, async db => db.version)

/** Deletes a store; rejects when others hold it, or it takes longer than `ms`. */
export function deleteStore(name: string, ms: number): Promise<unknown> {
  return withTimeout(ms, asked(indexedDB.deleteDatabase(name)))
}

/** A backup of a store whose tables are not ours any more: the log as it lies there. `now` in ms. */
export function rawBackup(now: number, name = dbName): Promise<string> {
  return withStore(name, async db => {
    const all = (await asked(db.transaction('events').objectStore('events').getAll())) as Record<string, unknown>[]
    return writeBackup(all.map(({ timelines: _, lookup: __, ...event }) => event) as never, now)
  })
}
