import type { Account, Connection } from '../domain/connection/types'
import { localOf } from '../domain/time'
import { accountId } from '../events/ids'
import { connectionIdOf } from '../events/keys'
import type { AccountEntry } from '../events/types'
import type { NetworkId } from '../knowledge/ids'

/** A login with more than one date for its last reconnect: what is known, and what the entries say. */
export interface DateConflict {
  /** Id of the login. */
  readonly connection: string
  readonly name: string
  readonly network: NetworkId
  /** What is known already (ms); absent for a login that is new, or whose date nobody knew. */
  readonly known?: number
  /** All different dates, the known one among them, the oldest first: its expiry is nearest, so it is kept by default. */
  readonly dates: readonly [number, ...number[]]
}

export interface Comparison {
  readonly fresh: readonly AccountEntry[]
  readonly changed: readonly AccountEntry[]
  readonly same: readonly AccountEntry[]
  readonly conflicts: readonly DateConflict[]
}

/** What is there, and how to compare days. */
export interface Known {
  readonly accounts: ReadonlyMap<string, Account>
  readonly connections: ReadonlyMap<string, Connection>
  /** IANA name: two instants of one local day are one date. */
  readonly zone: string
}

/** The date the user picked for a login (ms), by its id. */
export type DateChoices = ReadonlyMap<string, number>

/**
 * What taking these entries would do to what is there: the preview of an import. Rows of one login share one reconnect,
 * so each comes back with one date for its login: the chosen one, else the oldest, so that no expiry moves away unseen.
 */
export function compare(entries: readonly AccountEntry[], known: Known, choices: DateChoices = new Map()): Comparison {
  const dates = datesOf(entries, known)
  const result = { fresh: [] as AccountEntry[], changed: [] as AccountEntry[], same: [] as AccountEntry[] }
  for (const e of entries) {
    const id = connectionIdOf(e)
    const date = choices.get(id) ?? dates.get(id)?.dates[0]
    const entry = date === undefined || e.lastReconnectedAt === undefined ? e : { ...e, lastReconnectedAt: date }
    const before = known.accounts.get(accountId(e.network, e.name))
    if (!before) {
      result.fresh.push(entry)
      continue
    }
    const same = before.connectionId === id && before.client === e.client && before.name === e.name
    const dated =
      entry.lastReconnectedAt === undefined || entry.lastReconnectedAt === known.connections.get(id)?.lastReconnectedAt
    result[same && dated ? 'same' : 'changed'].push(entry)
  }
  return { ...result, conflicts: [...dates.values()].filter(d => d.dates.length > 1) }
}

/** The different dates of each login that has any among the entries. */
function datesOf(entries: readonly AccountEntry[], { connections, zone }: Known): ReadonlyMap<string, DateConflict> {
  const found = new Map<string, DateConflict>()
  const day = (at: number) => localOf(at, zone).toPlainDate().toString()
  for (const e of entries) {
    const at = e.lastReconnectedAt
    if (at === undefined) continue
    const id = connectionIdOf(e)
    const known = connections.get(id)?.lastReconnectedAt
    const before: readonly number[] = found.get(id)?.dates ?? (known === undefined ? [] : [known])
    const dates = before.some(d => day(d) === day(at)) ? before : [...before, at].sort((a, b) => a - b)
    found.set(id, {
      connection: id,
      name: e.login || e.name,
      network: e.network,
      ...(known !== undefined && { known }),
      dates: dates as [number, ...number[]],
    })
  }
  return found
}
