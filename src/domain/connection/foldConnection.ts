import { accountId } from '../../events/ids'
import { instantOf } from '../../events/instants'
import type { EventOf, LoggedEvent } from '../../events/types'
import type { FamilyId } from '../../knowledge/ids'
import { causes, networks, rulesOf } from '../../knowledge/index'
import { type Evidence, evidenceOf, helpFamily } from '../diagnosis/evidence'
import { weigh } from '../diagnosis/weigh'
import { withChoice } from '../reminders/schedule'
import { dayMs, hourMs } from '../time'
import type { Connection, Trouble } from './types'

type PlainConnection = Omit<Connection, 'trouble'>

/**
 * How far the events of one login have been folded: all that must be kept of them to go on with the next. Plain data,
 * since a snapshot of it is stored. Instants in ms; 0 where nothing of the kind is known.
 */
export interface ConnectionState {
  readonly id: string
  connection?: PlainConnection
  /** Ids of the accounts using it. */
  listed: Record<string, true>
  /** The newest word that it works. */
  confirmedAt: number
  /** The newest use, however told. */
  usedAt: number
  /** The newest reconnect since somebody gave the date of the last one. */
  reconnectedAt: number
  /** What may speak for or against causes. */
  evidence: LoggedEvent[]
  /** Evidence up to then has been dropped: the login worked after it. */
  droppedUpTo: number
}

export function startConnection(id: string): ConnectionState {
  return {
    id,
    listed: {},
    confirmedAt: 0,
    usedAt: 0,
    reconnectedAt: 0,
    evidence: [],
    droppedUpTo: 0,
  }
}

/** Folds one more event that counts, the next in order, into a state, which it changes. @returns the state to go on with */
export function addToConnection(state: ConnectionState, e: LoggedEvent): ConnectionState {
  switch (e.type) {
    case 'imported':
      list(state, e)
      return state
    case 'removed':
      delete state.listed[e.account]
      // listed again after it carried nothing, it starts anew
      return Object.keys(state.listed).length ? state : startConnection(state.id)
    case 'pageDetected':
    case 'answered':
    case 'symptomsReported':
    case 'errorReported':
      state.evidence.push(e)
      return state
    case 'blockCleared':
      state.evidence.push(e)
      break
    case 'confirmedWorking':
      state.confirmedAt = Math.max(instantOf(e), state.confirmedAt)
      break
    case 'reconnected':
      state.reconnectedAt = Math.max(instantOf(e), state.reconnectedAt)
      break
    case 'edited':
      // the date somebody gave corrects the reconnects that were recorded before it
      if (e.lastReconnectedAt !== null) state.reconnectedAt = 0
      break
    case 'used':
      state.usedAt = Math.max(instantOf(e), state.usedAt)
  }
  if (state.connection) {
    const next = step(state.connection, e)
    state.connection = handling.has(e.type) ? handled(next, e.at) : next
  }
  return state
}

/** What somebody does about a login. A page that was seen is not. */
const handling: ReadonlySet<LoggedEvent['type']> = new Set([
  'reconnected',
  'blockCleared',
  'used',
  'usageReported',
  'confirmedWorking',
  'edited',
  'lifespan',
  'snoozed',
  'muted',
])

function handled(c: PlainConnection, at: number): PlainConnection {
  return { ...c, handledAt: Math.max(at, c.handledAt ?? at) }
}

function list(state: ConnectionState, { account: entry, dateChosen, at }: EventOf<'imported'>): void {
  const { network, login, name, lastReconnectedAt: date } = entry
  state.listed[accountId(network, name)] = true
  const c: PlainConnection = {
    ...(state.connection ?? { id: state.id }),
    family: networks.get(network)!.family,
    name: login || name,
  }
  const isFirst = !state.connection
  state.connection = isFirst && date === undefined ? withUsage(c, at) : c
  if (date === undefined) return
  // Of two dates the older holds: its expiry is nearer. Only the user moves an expiry away.
  const before = c.lastReconnectedAt
  const last = before === undefined || dateChosen ? date : Math.min(date, before)
  if (last !== before) state.connection = withUsage(handled({ ...awake(c), lastReconnectedAt: last }, at), at)
}

/**
 * Whether LinkedIn's use is known, once a date was given at `at` (ms). A recent reconnect is a use; an older one says
 * nothing of what was done since, before anybody watched.
 */
function withUsage(c: PlainConnection, at: number): PlainConnection {
  const { idle } = rulesOf(c.family)
  if (!idle) return c
  const { usage, noUseSince, ...known } = c
  const last = Math.max(c.lastReconnectedAt ?? 0, c.lastUsedAt ?? 0)
  if (at - last <= idle.days * dayMs) return known
  return { ...known, ...(noUseSince === undefined ? { usage: usage ?? 'unknown' } : { noUseSince }) }
}

function reportUsage(c: PlainConnection, { at, used }: EventOf<'usageReported'>): PlainConnection {
  const { idle } = rulesOf(c.family)
  const { usage: _, noUseSince: __, ...known } = c
  if (!idle) return c
  if (used === 'unsure') return { ...known, usage: 'unsure' }
  // when it was is not known: its days are counted from when we know of it
  if (used === 'yes') return { ...awake(known), lastUsedAt: Math.max(at, c.lastUsedAt ?? at) }
  const last = Math.max(c.lastReconnectedAt ?? 0, c.lastUsedAt ?? 0)
  return { ...known, noUseSince: Math.min(last || at, at - idle.days * dayMs) }
}

function step(c: PlainConnection, e: LoggedEvent): PlainConnection {
  switch (e.type) {
    case 'reconnected':
      return withUsage({ ...awake(c), lastReconnectedAt: instantOf(e) }, instantOf(e))
    case 'edited':
      return withUsage({ ...awake(c), lastReconnectedAt: e.lastReconnectedAt ?? undefined }, e.at)
    case 'lifespan':
      return { ...c, lifespan: e.lifespan ?? undefined }
    case 'used':
      return withUsage({ ...awake(c), lastUsedAt: Math.max(instantOf(e), c.lastUsedAt ?? 0) }, instantOf(e))
    case 'usageReported':
      return reportUsage(c, e)
    case 'reminderDaysChosen':
      return { ...c, reminderDays: withChoice(c.reminderDays ?? {}, e.kind, e.days) }
    case 'snoozed':
      return { ...awake(c), ...(e.until !== null && { snoozedUntil: e.until }) }
    case 'muted': {
      const { muted: _, ...others } = c
      return e.muted ? { ...others, muted: true } : others
    }
    default:
      return c
  }
}

/** A snooze was for what was known when it was asked for: it ends with the next change. */
function awake({ snoozedUntil: _, ...c }: PlainConnection): PlainConnection {
  return c
}

/**
 * The login as its state has it; undefined when it carries no account. 'stale': what was dropped is needed again, since a
 * date was put back, and the fold has to start from the first event.
 */
export function showConnection(state: ConnectionState): Connection | undefined | 'stale' {
  const { connection: c } = state
  if (!c) return undefined
  if (healedAt(state, c) < state.droppedUpTo) return 'stale'
  const trouble = troubleOf(evidenceIn(state, c), c.family)
  return trouble ? { ...c, trouble } : c
}

/**
 * The same state with no more evidence than the fold can still need: none from before the login worked, as the `latest`
 * state knows it, and of what says the same the newest. What says that something was dealt with is kept, since the first
 * such word counts.
 */
export function compactConnection(state: ConnectionState, latest: ConnectionState): ConnectionState {
  const { connection: c } = state
  if (!c) return state
  const healed = latest.connection ? Math.min(healedAt(state, c), healedAt(latest, latest.connection)) : 0
  const droppedUpTo = Math.max(state.droppedUpTo, healed)
  const newest = new Map<string, { readonly e: LoggedEvent; readonly at: number }>()
  for (const e of state.evidence) {
    const said = evidenceOf(e, c.family)
    const at = said[0]?.at
    if (at === undefined || at <= droppedUpTo) continue
    const says = said.some(s => s.resolves)
      ? e.id
      : JSON.stringify(said.map(s => ({ ...s, at: 0, reason: { ...s.reason, at: 0 } })))
    if (at >= (newest.get(says)?.at ?? 0)) newest.set(says, { e, at })
  }
  return { ...state, droppedUpTo, evidence: [...newest.values()].map(n => n.e) }
}

/**
 * What speaks for and against causes since the last reconnect. `events`: the live ones about this connection, in order.
 * A reconnect clears what came before it, however late that was told; so does the date somebody gave for it, as long as
 * that date holds (it corrects reconnects that were recorded before it), and anything that shows that the connection works.
 */
export function evidenceSince(
  events: readonly LoggedEvent[],
  c: Pick<Connection, 'id' | 'family' | 'lastReconnectedAt'>,
): Evidence[] {
  return evidenceIn(events.reduce(addToConnection, startConnection(c.id)), c)
}

type Dated = Pick<Connection, 'family' | 'lastReconnectedAt'>

function evidenceIn(state: ConnectionState, c: Dated): Evidence[] {
  const healed = healedAt(state, c)
  return state.evidence.flatMap(e => evidenceOf(e, c.family)).filter(e => e.at > healed)
}

/** When it worked last, as far as is known (ms). */
function healedAt(state: ConnectionState, { family, lastReconnectedAt = 0 }: Dated): number {
  const { reconnectedAt, confirmedAt, usedAt } = state
  return Math.max(lastReconnectedAt, reconnectedAt, confirmedAt, rulesOf(family).idle ? usedAt : 0)
}

function troubleOf(evidence: readonly Evidence[], family: FamilyId): Trouble | undefined {
  const [first] = weigh(evidence)
  if (!first || first.confidence === 'possible') return undefined
  const { cause, confidence: sure, at, state: stands, resolvedAt, supports } = first
  const { wait } = causes.get(cause)!
  const waits = supports.some(e => wait?.families.includes(helpFamily(family, e.reason.site)))
  const { site } = supports[0]!.reason
  return {
    cause,
    confidence: sure,
    at,
    state: stands,
    ...(resolvedAt !== undefined && { resolvedAt, until: resolvedAt + (waits ? wait!.hours * hourMs : 0) }),
    ...(site && { site }),
    ...(evidence.some(e => e.supports.some(([id]) => id === 'disconnected')) && { listed: true }),
    ...(evidence.some(e => e.loginAccepted && e.at >= at) && { loginAccepted: true }),
  }
}
