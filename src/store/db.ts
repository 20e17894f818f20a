import Dexie, { type EntityTable, type Table } from 'dexie'
import type { RadarEvent } from '../domain/events'
import type { Account, Connection, Question } from '../domain/fold'
import { refoldAll } from './refold'

/** An event with the keys it is found by; the log is never edited. */
export type StoredEvent = RadarEvent & { about: string[]; keys: string[] }

/** A notice on its way to the screen of this machine. Written with its `reminded` event, in one transaction. */
export interface Notice {
  id: string
  /** `showing`: claimed, and shown again under the same id until the browser has confirmed it. */
  state: 'showing' | 'shown' | 'failed'
  title: string
  text: string
  /** The hash of our own page that a click opens. */
  opens?: string
  at: number
}

/** Small facts of this machine alone, by name: settings, who is signed in where, the last wake, counters. */
export interface Fact {
  id: string
  value: unknown
}

export type RadarDb = Dexie & {
  events: Table<StoredEvent, string>
  accounts: EntityTable<Account & { id: string }, 'id'>
  connections: EntityTable<Connection & { id: string }, 'id'>
  questions: EntityTable<Question & { id: string }, 'id'>
  notices: EntityTable<Notice, 'id'>
  facts: EntityTable<Fact, 'id'>
}

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
  // a newer version of ourselves wants to upgrade: let it, and open again at the next query
  db.on('versionchange', () => db.close({ disableAutoOpen: false }))
  return db
}
