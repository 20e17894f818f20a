import Dexie from 'dexie'
import type { RadarDb } from './schema'
import { guardVersion } from './versionGuard'

export type * from './schema'

export const dbName = 'reconnect-radar'

/** The schema this build writes. */
export const currentVersion = 1

/** Dexie numbers ten times as high as we do, and adds one where it has mended a schema by itself. */
const nativeOf = (version: number) => version * 10

/** How long a store may take to open before that is said, ms. A page that has to be drawn first still says it within three seconds. */
export const patienceMs = 1500

/** A newer build has written the store: it can be read and exported here, and is changed by nothing. */
export class NewerStore extends Error {
  override readonly name = 'NewerStore'
}

/** The store did not open in time. It may yet. */
export class SlowStore extends Error {
  override readonly name = 'SlowStore'
}

/** All tables, for a transaction that spans more than one call: a change is whole, and what is read together is of one moment. */
export const allTables = (db: RadarDb) => [
  db.events,
  db.accounts,
  db.connections,
  db.questions,
  db.reminderDays,
  db.snapshots,
  db.notices,
  db.settings,
  db.localState,
]

/** The one way to the store, for every context. Opens at the first query; versions are only ever added: a released one never changes. */
export function openDb(name = dbName): RadarDb {
  const db = new Dexie(name, {
    indexedDB: guardVersion(indexedDB, nativeOf(currentVersion + 1)),
    IDBKeyRange,
  }) as RadarDb
  db.version(currentVersion).stores({
    events: 'id, at, type, batch, *timelines, *lookup',
    accounts: 'id, connectionId',
    connections: 'id, family',
    questions: 'id',
    reminderDays: 'id',
    snapshots: 'id',
    notices: 'id, state, unread',
    settings: 'id',
    localState: 'id',
  })
  // another context upgrades or deletes the store: let it, and open again at the next query
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: false })
    return false
  })
  db.use({
    stack: 'dbcore',
    name: 'radar',
    create: core => ({
      ...core,
      transaction(stores, mode) {
        if (mode === 'readwrite' && isNewer(db)) throw new NewerStore('a newer version has written the store')
        // what happened survives a power cut; what only helps on this machine may be a moment late
        const strict = mode === 'readwrite' && stores.includes('events')
        return core.transaction(stores, mode, { durability: strict ? 'strict' : 'default' })
      },
    }),
  })
  return db
}

/** Has a newer build written the store that is open now? */
export function isNewer(db: RadarDb): boolean {
  return isTooNew((db.backendDB() as IDBDatabase | null)?.version ?? 0)
}

/** Is this native version one of a newer build? */
export function isTooNew(native: number): boolean {
  return native >= nativeOf(currentVersion + 1)
}

/** Resolves once the store is open; rejects with the reason why not, at the latest after `ms`. */
export async function ensureOpen(db: RadarDb, ms = patienceMs): Promise<void> {
  if (!db.isOpen()) await withTimeout(ms, db.open())
}

/** A promise that is not waited for longer than `ms`. */
export async function withTimeout<T>(ms: number, work: PromiseLike<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new SlowStore('the store does not open')), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Does it, and once more where only the connection had gone: the browser, or an update, may close it at any moment. */
export async function withReopen<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work()
  } catch (e) {
    if (!wasClosed(e)) throw e
    return await work()
  }
}

function wasClosed(e: unknown): boolean {
  const { name, inner } = (e ?? {}) as { name?: string; inner?: { name?: string } }
  // Dexie gives the same name to a store that failed to open, with the reason inside: trying again is no help there
  if (name === 'DatabaseClosedError') return !inner || inner.name === 'DatabaseClosedError'
  return name === 'InvalidStateError' || (name === 'AbortError' && !inner)
}
