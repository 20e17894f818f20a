import { accountId, connectionId } from '../../events/ids'
import { instantOf } from '../../events/instants'
import { connectionIdOf } from '../../events/keys'
import type { AccountEntry, EventOf, LoggedEvent } from '../../events/types'
import type { FamilyId } from '../../knowledge/ids'
import { causes, networks, rulesOf } from '../../knowledge/index'
import { type Evidence, evidenceOf, helpFamily } from '../diagnosis/evidence'
import { weigh } from '../diagnosis/weigh'
import { withChoice } from '../reminders/schedule'
import { dayMs, hourMs } from '../time'
import type { Account, Connection, Question, Trouble } from './types'

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

/** `events`: the live ones about this account, in order. Undefined when it was never listed or has been removed. */
export function foldAccount(id: string, events: readonly LoggedEvent[]): Account | undefined {
  let account: Account | undefined
  for (const e of events) {
    if (e.type === 'removed') account = undefined
    if (e.type !== 'imported') continue
    const { network, name, client } = e.account
    account = { id, network, name, client, connectionId: connectionIdOf(e.account) }
  }
  return account
}

/** `events`: the live ones about this connection, in order. Undefined when it carries no account. */
export function foldConnection(id: string, events: readonly LoggedEvent[]): Connection | undefined {
  let c: Omit<Connection, 'trouble'> | undefined
  const life = currentLife(events)
  for (const e of life) {
    if (e.type === 'imported') {
      const { network, login, name, lastReconnectedAt: date } = e.account
      const isFirst = !c
      c = { ...(c ?? { id }), family: networks.get(network)!.family, name: login || name }
      if (isFirst && date === undefined) c = withUsage(c, e.at)
      if (date === undefined) continue
      // Of two dates the older holds: its expiry is nearer. Only the user moves an expiry away.
      const before = c.lastReconnectedAt
      const last = before === undefined || e.dateChosen ? date : Math.min(date, before)
      if (last !== before) c = withUsage(handled({ ...awake(c), lastReconnectedAt: last }, e.at), e.at)
    } else if (c) c = handling.has(e.type) ? handled(step(c, e), e.at) : step(c, e)
  }
  if (!c) return undefined
  const trouble = troubleOf(evidenceSince(life, c), c.family)
  return trouble ? { ...c, trouble } : c
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

function handled(c: Omit<Connection, 'trouble'>, at: number): Omit<Connection, 'trouble'> {
  return { ...c, handledAt: Math.max(at, c.handledAt ?? at) }
}

/** The events since the login last carried nothing: listed again after that, it starts anew. */
function currentLife(events: readonly LoggedEvent[]): readonly LoggedEvent[] {
  const carried = new Set<string>()
  let start = 0
  events.forEach((e, i) => {
    if (e.type === 'imported') carried.add(accountId(e.account.network, e.account.name))
    if (e.type !== 'removed') return
    carried.delete(e.account)
    if (!carried.size) start = i + 1
  })
  return events.slice(start)
}

function step(c: Omit<Connection, 'trouble'>, e: LoggedEvent): Omit<Connection, 'trouble'> {
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

/**
 * Whether LinkedIn's use is known, once a date was given at `at` (ms). A recent reconnect is a use; an older one says
 * nothing of what was done since, before anybody watched.
 */
function withUsage(c: Omit<Connection, 'trouble'>, at: number): Omit<Connection, 'trouble'> {
  const { idle } = rulesOf(c.family)
  if (!idle) return c
  const { usage, noUseSince, ...known } = c
  const last = Math.max(c.lastReconnectedAt ?? 0, c.lastUsedAt ?? 0)
  if (at - last <= idle.days * dayMs) return known
  return { ...known, ...(noUseSince === undefined ? { usage: usage ?? 'unknown' } : { noUseSince }) }
}

function reportUsage(
  c: Omit<Connection, 'trouble'>,
  { at, used }: EventOf<'usageReported'>,
): Omit<Connection, 'trouble'> {
  const { idle } = rulesOf(c.family)
  const { usage: _, noUseSince: __, ...known } = c
  if (!idle) return c
  if (used === 'unsure') return { ...known, usage: 'unsure' }
  // when it was is not known: its days are counted from when we know of it
  if (used === 'yes') return { ...awake(known), lastUsedAt: Math.max(at, c.lastUsedAt ?? at) }
  const last = Math.max(c.lastReconnectedAt ?? 0, c.lastUsedAt ?? 0)
  return { ...known, noUseSince: Math.min(last || at, at - idle.days * dayMs) }
}

/** A snooze was for what was known when it was asked for: it ends with the next change. */
function awake({ snoozedUntil: _, ...c }: Omit<Connection, 'trouble'>): Omit<Connection, 'trouble'> {
  return c
}

/**
 * What speaks for and against causes since the last reconnect. `events`: the live ones about this connection, in order.
 * A reconnect clears what came before it, however late that was told; so does the date somebody gave for it, as long as
 * that date holds (it corrects reconnects that were recorded before it), and anything that shows that the connection works.
 */
export function evidenceSince(
  events: readonly LoggedEvent[],
  { family, lastReconnectedAt }: Pick<Connection, 'family' | 'lastReconnectedAt'>,
): Evidence[] {
  const life = currentLife(events)
  const dated = life.findLastIndex(e => e.type === 'edited' && e.lastReconnectedAt !== null)
  const shows = (e: LoggedEvent, i: number) =>
    (e.type === 'reconnected' && i > dated) ||
    e.type === 'confirmedWorking' ||
    (e.type === 'used' && rulesOf(family).idle)
  const healedAt = Math.max(lastReconnectedAt ?? 0, ...life.map((e, i) => (shows(e, i) ? instantOf(e) : 0)))
  return life.flatMap(e => evidenceOf(e, family)).filter(e => e.at > healedAt)
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

/** The newest sighting of a site that nobody has assigned yet. `events`: the live ones about it, in order. */
export function foldQuestion(id: string, events: readonly LoggedEvent[]): Question | undefined {
  const answeredUpTo = Math.max(0, ...events.map(e => (e.type === 'answered' ? e.sighting.at : 0)))
  const open = events.findLast(e => e.type === 'pageDetected' && e.sighting.at > answeredUpTo)
  return open?.type === 'pageDetected' ? { id, sighting: open.sighting } : undefined
}
