import { networks } from '../knowledge'
import type { FamilyId, NetworkId } from '../knowledge/types'
import { type AboutKey, aboutOf, connectionOf } from './about'
import type { AccountEntry, EventOf, RadarEvent, SightingFacts } from './events'
import { accountId, connectionId } from './names'

export interface Account {
  readonly id: string
  readonly network: NetworkId
  readonly name: string
  readonly client: string
  readonly connectionId: string
}

/** A login as the log tells it. Which accounts it carries follows from theirs; all instants in ms. */
export interface Connection {
  readonly id: string
  readonly family: FamilyId
  readonly name: string
  readonly lastReconnectedAt?: number
  readonly lastUsedAt?: number
  readonly trouble?: SightingFacts
  /** When the user finished the check the trouble asked for. */
  readonly checkedAt?: number
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

export interface Question {
  readonly id: string
  readonly facts: SightingFacts
}

/** Everything below is a fold in this one order, so that any two machines with the same events show the same. */
export function inOrder(events: readonly RadarEvent[]): RadarEvent[] {
  const once = new Map(events.map(e => [e.id, e]))
  return [...once.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

/** Ids and batches that no longer count. An undo can itself be undone: the newest decides first. */
export function takenBack(undos: readonly EventOf<'undone'>[]): ReadonlySet<string> {
  const dead = new Set<string>()
  for (const undo of inOrder(undos).reverse() as EventOf<'undone'>[])
    if (!dead.has(undo.id)) for (const target of undo.targets) dead.add(target)
  return dead
}

export function isLive(event: RadarEvent, dead: ReadonlySet<string>): boolean {
  return !dead.has(event.id) && !(event.batch && dead.has(event.batch))
}

/** The events that count, in order, under each thing they are about. `dead`: ids and batches that were taken back. */
export function byAbout(events: readonly RadarEvent[], dead: ReadonlySet<string>): Map<AboutKey, RadarEvent[]> {
  const found = new Map<AboutKey, RadarEvent[]>()
  for (const e of inOrder(events).filter(e => isLive(e, dead)))
    for (const key of aboutOf(e)) {
      const list = found.get(key)
      if (list) list.push(e)
      else found.set(key, [e])
    }
  return found
}

/** `events`: the live ones about this account, in order. Undefined when it was never listed or has been removed. */
export function foldAccount(id: string, events: readonly RadarEvent[]): Account | undefined {
  let account: Account | undefined
  for (const e of events) {
    if (e.type === 'removed') account = undefined
    if (e.type !== 'imported') continue
    const { network, name, client } = e.account
    account = { id, network, name, client, connectionId: connectionOf(e.account) }
  }
  return account
}

/**
 * `events`: the live ones about this connection, in order. A login that carries nothing any more is forgotten: listed
 * again, it starts anew.
 */
export function foldConnection(id: string, events: readonly RadarEvent[]): Connection | undefined {
  let c: Connection | undefined
  let datedBy: string | undefined
  const carried = new Set<string>()
  for (const e of events) {
    if (e.type === 'imported') {
      const { network, login, name, lastReconnectedAt: date } = e.account
      const account = accountId(network, name)
      const isNew = !carried.has(account)
      carried.add(account)
      c = { ...(c ?? { id }), family: networks.get(network)!.family, name: login || name }
      if (date === undefined) continue
      // The login was reconnected when any of its accounts was: a row that joins, or a second one of the same file, can
      // only say that it was later. A row that is listed again says what is true now.
      const sameFile = e.batch !== undefined && e.batch === datedBy
      c = since(c, isNew || sameFile ? Math.max(date, c.lastReconnectedAt ?? date) : date)
      datedBy = e.batch
    } else if (e.type === 'removed') {
      carried.delete(e.account)
      if (!carried.size) c = undefined
    } else if (c) {
      c = step(c, e)
    }
  }
  return c
}

function step(c: Connection, e: RadarEvent): Connection {
  switch (e.type) {
    case 'reconnected':
      return { ...since(c, e.at), trouble: undefined, checkedAt: undefined }
    case 'edited':
      return e.lastReconnectedAt === null ? { ...c, lastReconnectedAt: undefined } : since(c, e.lastReconnectedAt)
    case 'used':
      return { ...c, lastUsedAt: Math.max(e.at, c.lastUsedAt ?? e.at) }
    case 'checked':
      return c.trouble ? { ...c, checkedAt: e.at } : c
    case 'sighted':
    case 'answered':
      return troubled(c, e.facts)
    default:
      return c
  }
}

/** A reconnect at `at` heals what was seen before it. */
function since(c: Connection, at: number): Connection {
  const healed = c.trouble && c.trouble.at <= at
  return { ...c, lastReconnectedAt: at, ...(healed && { trouble: undefined, checkedAt: undefined }) }
}

/** An answer may come late: a newer sighting or a reconnect in between has the last word. */
function troubled(c: Connection, facts: SightingFacts): Connection {
  const late = facts.at < Math.max(c.lastReconnectedAt ?? 0, c.trouble?.at ?? 0)
  return late || facts.strength === 'possible' ? c : { ...c, trouble: facts, checkedAt: undefined }
}

/** The newest sighting of a site that nobody has assigned yet. `events`: the live ones about it, in order. */
export function foldQuestion(id: string, events: readonly RadarEvent[]): Question | undefined {
  const answeredUpTo = Math.max(0, ...events.map(e => (e.type === 'answered' ? e.facts.at : 0)))
  const open = events.findLast(e => e.type === 'sighted' && e.facts.at > answeredUpTo)
  return open?.type === 'sighted' ? { id, facts: open.facts } : undefined
}
