import type Dexie from 'dexie'
import type { EntityTable, Table } from 'dexie'
import type { FirstReminders } from '../domain/connection/status'
import type { Account, Connection, Question } from '../domain/connection/types'
import type { EntityKey, Position } from '../events/keys'
import type { DaysByKind, LoggedEvent } from '../events/types'

/** An event with its places in the timelines it is part of, and the keys it is found by; the log is never edited. */
export type StoredEvent = LoggedEvent & { timelines: string[]; lookup: string[] }

/** How far one shown thing has been folded, so that the next change costs what came since. Made from the log at any time. */
export interface Snapshot {
  readonly id: EntityKey
  /** Which version of the fold has made it. */
  readonly version: number
  /** The last event in it, in the order of all events. */
  readonly upTo: Position
  readonly state: unknown
}

/** What a notice offers beside being opened. */
export type NoticeButton = 'reconnected' | 'used' | 'tomorrow'

/** A notice on its way to the screen of this machine. Written with its `reminded` event, in one transaction. */
export interface Notice {
  id: string
  /** `showing`: claimed, and shown again under the same id until the browser has confirmed it. */
  state: 'showing' | 'shown' | 'failed'
  /** Whole, as the list of sent reminders has it. */
  title: string
  text: string
  /** What the screen gets, where that is less. */
  shown?: { readonly title: string; readonly text: string }
  buttons?: NoticeButton[]
  /** The hash of our own page that a click opens. */
  opens?: string
  at: number
  /** Ids of the logins it is about; absent where it is about none. */
  connections?: string[]
  /** 1 until somebody opened it, or it is old; absent then, so that an index holds only these. */
  unread?: 1
}

/** A named value of this machine alone: a setting, or what the background remembers. */
export interface NamedValue {
  id: string
  value: unknown
}

export type RadarDb = Dexie & {
  events: Table<StoredEvent, string>
  accounts: EntityTable<Account & { id: string }, 'id'>
  connections: EntityTable<Connection & { id: string }, 'id'>
  questions: EntityTable<Question & { id: string }, 'id'>
  reminderDays: EntityTable<{ id: string; days: DaysByKind }, 'id'>
  snapshots: Table<Snapshot, string>
  notices: EntityTable<Notice, 'id'>
  settings: EntityTable<NamedValue, 'id'>
  localState: EntityTable<NamedValue, 'id'>
}

/** A login together with the accounts using it. */
export interface Row {
  readonly connection: Connection
  readonly accounts: readonly Account[]
  /** When its reminders begin, where that was chosen for all or for its clients. */
  readonly firstReminders?: FirstReminders
}
