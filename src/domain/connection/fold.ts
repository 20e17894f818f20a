import { connectionId } from '../../events/ids'
import { connectionIdOf, type EntityKey } from '../../events/keys'
import type { AccountEntry, DaysByKind, LoggedEvent, Sighting } from '../../events/types'
import { withChoice } from '../reminders/schedule'
import {
  addToConnection,
  type ConnectionState,
  compactConnection,
  showConnection,
  startConnection,
} from './foldConnection'
import type { Account, Connection, Question } from './types'

/**
 * One thing that is shown, folded from the events about it in order. The state in between can be stored and gone on from,
 * so that a change costs what came since.
 */
export interface Fold<State, Shown> {
  /** Before the first event. */
  start(id: string): State
  /** With one more event that counts, the next in order. It may change the state it is given. */
  add(state: State, event: LoggedEvent): State
  /** The same with no more than the next events can need: what is stored. `latest`: the state after all events there are. */
  compact(state: State, latest: State): State
  /** Undefined: not there. 'stale': more was dropped than the latest events allow; start from the first event. */
  show(state: State): Shown | undefined | 'stale'
}

const same = <T>(state: T): T => state

interface AccountState {
  readonly id: string
  readonly account?: Account
}

/** An account; not there when it was never listed or has been removed. */
export const accountFold: Fold<AccountState, Account> = {
  start: id => ({ id }),
  add({ id, account }, e) {
    if (e.type === 'removed') return { id }
    if (e.type !== 'imported') return { id, ...(account && { account }) }
    const { network, name, client } = e.account
    return { id, account: { id, network, name, client, connectionId: connectionIdOf(e.account) } }
  },
  compact: same,
  show: state => state.account,
}

/** A login; not there when it carries no account. */
export const connectionFold: Fold<ConnectionState, Connection> = {
  start: startConnection,
  add: addToConnection,
  compact: compactConnection,
  show: showConnection,
}

interface QuestionState {
  readonly id: string
  /** ms */
  readonly answeredUpTo: number
  /** Sightings that an answer to come can leave open: each is older than those before it. */
  readonly open: readonly Sighting[]
}

/** The newest sighting of a site that nobody has assigned yet. */
export const questionFold: Fold<QuestionState, Question> = {
  start: id => ({ id, answeredUpTo: 0, open: [] }),
  add(state, e) {
    if (e.type === 'answered') {
      const answeredUpTo = Math.max(state.answeredUpTo, e.sighting.at)
      return { ...state, answeredUpTo, open: state.open.filter(s => s.at > answeredUpTo) }
    }
    if (e.type !== 'pageDetected' || e.sighting.at <= state.answeredUpTo) return state
    return { ...state, open: [...state.open.filter(s => s.at > e.sighting.at), e.sighting] }
  },
  compact: same,
  show({ id, open }) {
    const sighting = open.at(-1)
    return sighting && { id, sighting }
  },
}

interface DaysState {
  readonly id: string
  readonly days: DaysByKind
}

/** How long before an end to be told, as chosen for all or for one client; not there where nothing is chosen. */
export const reminderDaysFold: Fold<DaysState, DaysState> = {
  start: id => ({ id, days: {} }),
  add: ({ id, days }, e) => ({ id, days: e.type === 'reminderDaysChosen' ? withChoice(days, e.kind, e.days) : days }),
  compact: same,
  show: state => (Object.keys(state.days).length ? state : undefined),
}

/** By the first letter of the key of what is shown. */
export const folds = { a: accountFold, c: connectionFold, q: questionFold, r: reminderDaysFold } as const satisfies {
  readonly [K in EntityKey extends `${infer L}:${string}` ? L : never]: unknown
}

function foldAll<State, Shown>(fold: Fold<State, Shown>, id: string, events: readonly LoggedEvent[]) {
  // nothing was dropped, so nothing is missing
  return fold.show(events.reduce(fold.add, fold.start(id))) as Shown | undefined
}

/** `events`: the live ones about this account, in order. Undefined when it was never listed or has been removed. */
export function foldAccount(id: string, events: readonly LoggedEvent[]): Account | undefined {
  return foldAll(accountFold, id, events)
}

/** `events`: the live ones about this connection, in order. Undefined when it carries no account. */
export function foldConnection(id: string, events: readonly LoggedEvent[]): Connection | undefined {
  return foldAll(connectionFold, id, events)
}

/** `events`: the live choices of reminder days for all or one client, in order. */
export function foldReminderDays(id: string, events: readonly LoggedEvent[]): DaysState | undefined {
  return foldAll(reminderDaysFold, id, events)
}

/** The newest sighting of a site that nobody has assigned yet. `events`: the live ones about it, in order. */
export function foldQuestion(id: string, events: readonly LoggedEvent[]): Question | undefined {
  return foldAll(questionFold, id, events)
}

/** An account as a list of accounts would say it. */
export function entryOf(account: Account, c: Connection): AccountEntry {
  return {
    network: account.network,
    name: account.name,
    login: c.id === connectionId(c.family, account.network, account.name, '') ? '' : c.name,
    client: account.client,
    ...(c.lastReconnectedAt !== undefined && { lastReconnectedAt: c.lastReconnectedAt }),
  }
}
