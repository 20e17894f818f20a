import type { SiteId } from '../../detection/types'
import { causes, networks, rulesOf } from '../../knowledge/index'
import type { CauseId, FamilyId, NetworkId, Sure } from '../../knowledge/types'
import { type AboutKey, aboutOf, connectionOf } from '../../events/keys'
import type { AccountEntry, EventOf, OwnLifespan, RadarEvent, SightingFacts } from '../../events/types'
import { type Evidence, evidenceOf, helpFamily } from '../diagnosis/evidence'
import { choose, type Ladders } from '../reminders/schedule'
import { accountId, connectionId } from '../../events/ids'
import { hourMs } from '../time'
import { type Stands, weigh } from '../diagnosis/weigh'

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
  /** Where the user says that its token lives otherwise than documented. */
  readonly lifespan?: OwnLifespan
  /** How long before its end to be told, where that was chosen for it alone. */
  readonly ladders?: Ladders
  /** Not to be told of it before then. */
  readonly snoozedUntil?: number
  /** Not to be told of it at all. */
  readonly muted?: true
  /** Absent while nothing certain or likely says that it is down. */
  readonly trouble?: Trouble
}

/** What a login is down with, as the evidence since its last reconnect has it. */
export interface Trouble {
  readonly cause: CauseId
  readonly sure: Exclude<Sure, 'possible'>
  /** ms of the newest evidence that makes it this sure. */
  readonly at: number
  readonly stands: Stands
  /** When what stood in the way was dealt with, ms … */
  readonly resolvedAt?: number
  /** … and until when the network wants quiet after it, ms. */
  readonly until?: number
  /** Where it was seen, if on a page. */
  readonly site?: SiteId
  /** Somebody said, or Hootsuite showed, that it is down. */
  readonly listed?: boolean
  /** The network lets the login in, as far as was said since. */
  readonly letsIn?: boolean
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
    if (isLive(undo, dead)) for (const target of undo.targets) dead.add(target)
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

/** `events`: the live ones about this connection, in order. Undefined when it carries no account. */
export function foldConnection(id: string, events: readonly RadarEvent[]): Connection | undefined {
  let c: Omit<Connection, 'trouble'> | undefined
  let datedBy: string | undefined
  const carried = new Set<string>()
  const life = currentLife(events)
  for (const e of life) {
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
      const last = isNew || sameFile ? Math.max(date, c.lastReconnectedAt ?? date) : date
      c = last === c.lastReconnectedAt ? c : { ...awake(c), lastReconnectedAt: last }
      datedBy = e.batch
    } else if (c) c = step(c, e)
  }
  if (!c) return undefined
  const trouble = troubleOf(evidenceSince(life, c), c.family)
  return trouble ? { ...c, trouble } : c
}

/** The events since the login last carried nothing: listed again after that, it starts anew. */
function currentLife(events: readonly RadarEvent[]): readonly RadarEvent[] {
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

function step(c: Omit<Connection, 'trouble'>, e: RadarEvent): Omit<Connection, 'trouble'> {
  switch (e.type) {
    case 'reconnected':
      return { ...awake(c), lastReconnectedAt: e.at }
    case 'edited':
      return { ...awake(c), lastReconnectedAt: e.lastReconnectedAt ?? undefined }
    case 'lifespan':
      return { ...c, lifespan: e.lifespan ?? undefined }
    case 'used':
      return { ...awake(c), lastUsedAt: Math.max(e.at, c.lastUsedAt ?? e.at) }
    case 'ladder':
      return { ...c, ladders: choose(c.ladders ?? {}, e.kind, e.days) }
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
function awake({ snoozedUntil: _, ...c }: Omit<Connection, 'trouble'>): Omit<Connection, 'trouble'> {
  return c
}

/**
 * What speaks for and against causes since the last reconnect. `events`: the live ones about this connection, in order.
 * A reconnect clears what came before it, however late that was told; so does the date somebody gave for it, as long as
 * that date holds (it corrects reconnects that were recorded before it), and anything that shows that the connection works.
 */
export function evidenceSince(
  events: readonly RadarEvent[],
  { family, lastReconnectedAt }: Pick<Connection, 'family' | 'lastReconnectedAt'>,
): Evidence[] {
  const life = currentLife(events)
  const dated = life.findLastIndex(e => e.type === 'edited' && e.lastReconnectedAt !== null)
  const shows = (e: RadarEvent, i: number) =>
    (e.type === 'reconnected' && i > dated) || e.type === 'works' || (e.type === 'used' && rulesOf(family).idle)
  const healedAt = Math.max(lastReconnectedAt ?? 0, ...life.map((e, i) => (shows(e, i) ? e.at : 0)))
  return life.flatMap(e => evidenceOf(e, family)).filter(e => e.at > healedAt)
}

function troubleOf(evidence: readonly Evidence[], family: FamilyId): Trouble | undefined {
  const [first] = weigh(evidence)
  if (!first || first.sure === 'possible') return undefined
  const { cause, sure, at, stands, resolvedAt, speaksFor } = first
  const { wait } = causes.get(cause)!
  const waits = speaksFor.some(e => wait?.families.includes(helpFamily(family, e.reason.site)))
  const { site } = speaksFor[0]!.reason
  return {
    cause,
    sure,
    at,
    stands,
    ...(resolvedAt !== undefined && { resolvedAt, until: resolvedAt + (waits ? wait!.hours * hourMs : 0) }),
    ...(site && { site }),
    ...(evidence.some(e => e.speaksFor.some(([id]) => id === 'disconnected')) && { listed: true }),
    ...(evidence.some(e => e.letsIn && e.at >= at) && { letsIn: true }),
  }
}

/** The newest sighting of a site that nobody has assigned yet. `events`: the live ones about it, in order. */
export function foldQuestion(id: string, events: readonly RadarEvent[]): Question | undefined {
  const answeredUpTo = Math.max(0, ...events.map(e => (e.type === 'answered' ? e.facts.at : 0)))
  const open = events.findLast(e => e.type === 'sighted' && e.facts.at > answeredUpTo)
  return open?.type === 'sighted' ? { id, facts: open.facts } : undefined
}
