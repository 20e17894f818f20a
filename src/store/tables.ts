import type Dexie from 'dexie'
import type { EntityTable, Table } from 'dexie'
import type { RadarEvent } from '../domain/events'
import type { Account, Connection, Question } from '../domain/fold'

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
  /** 1 until somebody opened it or what it was about; absent then, so that an index holds only these. */
  unread?: 1
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
