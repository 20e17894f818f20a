import Dexie from 'dexie'
import { refoldAll } from './refold'
import type { RadarDb } from './tables'

export type * from './tables'

export const dbName = 'reconnect-radar'

/** Opens lazily at the first query. Versions are only ever added: a released one never changes. */
export function openDb(name = dbName): RadarDb {
  const db = new Dexie(name) as RadarDb
  db.version(1).stores({
    events: 'id, at, type, batch, *about, *keys',
    accounts: 'id, connectionId',
    connections: 'id, family',
    questions: 'id',
    notices: 'id, state',
    facts: 'id',
  })
  // what a connection is in trouble with follows from all evidence, no longer from the last page alone
  db.version(2).upgrade(() => refoldAll(db))
  // what was not opened yet is asked for at every look
  db.version(3).stores({ notices: 'id, state, unread' })
  // a newer version of ourselves wants to upgrade: let it, and open again at the next query
  db.on('versionchange', () => db.close({ disableAutoOpen: false }))
  return db
}
