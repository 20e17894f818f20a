import type { Account, Connection } from '../domain/connection/types'
import { accountId } from '../events/ids'
import { connectionIdOf } from '../events/keys'
import type { AccountEntry } from '../events/types'

export interface Comparison {
  readonly fresh: readonly AccountEntry[]
  readonly changed: readonly AccountEntry[]
  readonly same: readonly AccountEntry[]
  /** Logins whose last reconnect the file would move to an earlier time. */
  readonly backwards: readonly Connection[]
}

/**
 * What taking these entries would do to what is there: the preview of an import. Rows of one login share one reconnect,
 * so each comes back with the latest date the file has for its login.
 */
export function compare(
  entries: readonly AccountEntry[],
  accounts: ReadonlyMap<string, Account>,
  connections: ReadonlyMap<string, Connection>,
): Comparison {
  const latest = latestDates(entries)
  const result = { fresh: [] as AccountEntry[], changed: [] as AccountEntry[], same: [] as AccountEntry[] }
  const backwards = new Map<string, Connection>()
  for (const e of entries) {
    const id = connectionIdOf(e)
    const date = e.lastReconnectedAt === undefined ? undefined : latest.get(id)
    const entry = date === undefined ? e : { ...e, lastReconnectedAt: date }
    const before = accounts.get(accountId(e.network, e.name))
    const there = connections.get(id)
    if (!before) {
      result.fresh.push(entry)
      continue
    }
    const stays = before.connectionId === id
    const same = stays && before.client === e.client && before.name === e.name
    const dated = date === undefined || date === there?.lastReconnectedAt
    result[same && dated ? 'same' : 'changed'].push(entry)
    // a row that only joins the login cannot move its date back: see the fold
    if (stays && date !== undefined && date < (there?.lastReconnectedAt ?? 0)) backwards.set(id, there!)
  }
  return { ...result, backwards: [...backwards.values()] }
}

function latestDates(entries: readonly AccountEntry[]): ReadonlyMap<string, number> {
  const latest = new Map<string, number>()
  for (const e of entries)
    if (e.lastReconnectedAt !== undefined) {
      const id = connectionIdOf(e)
      latest.set(id, Math.max(e.lastReconnectedAt, latest.get(id) ?? 0))
    }
  return latest
}
