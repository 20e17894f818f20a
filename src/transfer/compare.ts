import { connectionOf } from '../domain/about'
import type { AccountEntry } from '../domain/events'
import type { Account, Connection } from '../domain/fold'
import { accountId } from '../domain/names'

export interface Comparison {
  readonly fresh: readonly AccountEntry[]
  readonly changed: readonly AccountEntry[]
  readonly same: readonly AccountEntry[]
}

/** What taking these entries would do to what is there: the preview of an import. */
export function compare(
  entries: readonly AccountEntry[],
  accounts: ReadonlyMap<string, Account>,
  connections: ReadonlyMap<string, Connection>,
): Comparison {
  // rows of one login share one reconnect: the latest date of the file is the one that would be kept
  const latest = new Map<string, number>()
  for (const e of entries)
    if (e.lastReconnectedAt !== undefined) {
      const id = connectionOf(e)
      latest.set(id, Math.max(e.lastReconnectedAt, latest.get(id) ?? 0))
    }
  const kindOf = (e: AccountEntry): keyof Comparison => {
    const before = accounts.get(accountId(e.network, e.name))
    if (!before) return 'fresh'
    const c = connectionOf(e)
    const date = latest.get(c)
    const moved = before.connectionId !== c || before.client !== e.client || before.name !== e.name
    return moved || (date !== undefined && date !== connections.get(c)?.lastReconnectedAt) ? 'changed' : 'same'
  }
  const result = { fresh: [] as AccountEntry[], changed: [] as AccountEntry[], same: [] as AccountEntry[] }
  for (const e of entries) result[kindOf(e)].push(e)
  return result
}
