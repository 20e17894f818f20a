import * as v from 'valibot'
import type { Account, Connection } from '../domain/connection/types'
import { accountId } from '../events/ids'
import { entry, id, instant } from '../events/schema'
import type { AccountEntry } from '../events/types'

/**
 * The second copy: what is needed to go on warning when the store is gone. It lies where the store does not
 * (`storage.local`), which content scripts can read in Firefox: no clients, no notes, no history.
 */
export const safetyCopyHeadKey = 'copyHead'
export const safetyCopyRowsKey = 'copyRows'

const version = 1

/** What the copy was made of, kept apart so that it can be compared without reading all of it. */
export interface CopyHead {
  readonly version: number
  /** ms when it was made */
  readonly at: number
  /** The store it is a copy of: a store that was made anew has another id. */
  readonly store: string
  /** How many events the log held then. A log only grows. */
  readonly events: number
}

export interface CopyRow {
  /** The account's id. */
  readonly id: string
  readonly network: AccountEntry['network']
  readonly name: string
  /** '' for an account that stands alone. */
  readonly login: string
  /** ms of the login's last reconnect; absent when unknown. */
  readonly at?: number
}

/** What was found where the copy lies. `ok`: with rows that can be used, even if some could not. */
export type FoundCopy =
  | { readonly state: 'ok'; readonly head: CopyHead; readonly rows: readonly CopyRow[] }
  | { readonly state: 'missing' | 'corrupt' }

const head = v.object({
  version: v.literal(version),
  at: instant,
  store: id,
  events: v.pipe(v.number(), v.integer(), v.minValue(0)),
})
const row = v.object({
  id,
  network: entry.entries.network,
  name: entry.entries.name,
  login: entry.entries.login,
  at: v.optional(instant),
})

export function readHead(raw: unknown): CopyHead | undefined {
  const parsed = v.safeParse(head, raw)
  return parsed.success ? parsed.output : undefined
}

/** `raw`: what lies under the two keys. A row that cannot be read is left out. */
export function readCopy(raw: Record<string, unknown>): FoundCopy {
  const { [safetyCopyHeadKey]: top, [safetyCopyRowsKey]: list } = raw
  if (top === undefined && list === undefined) return { state: 'missing' }
  const known = readHead(top)
  if (!known || !Array.isArray(list)) return { state: 'corrupt' }
  const rows = list.flatMap(r => {
    const parsed = v.safeParse(row, r)
    return parsed.success && parsed.output.id === accountId(parsed.output.network, parsed.output.name)
      ? (parsed.output as CopyRow)
      : []
  })
  return list.length && !rows.length ? { state: 'corrupt' } : { state: 'ok', head: known, rows }
}

/** The copy as it is kept. */
export function makeCopy(entries: readonly AccountEntry[], of: Omit<CopyHead, 'version'>): Record<string, unknown> {
  const rows = entries.map(
    ({ network, name, login, lastReconnectedAt: at }): CopyRow => ({
      id: accountId(network, name),
      network,
      name,
      login,
      ...(at !== undefined && { at }),
    }),
  )
  return { [safetyCopyHeadKey]: { version, ...of }, [safetyCopyRowsKey]: rows }
}

/**
 * What the copy knows and the list does not: accounts that are not in it, and later dates. `now` in ms: a date that lies
 * after it is no date.
 */
export function lostAccounts(
  rows: readonly CopyRow[],
  list: readonly { readonly connection: Connection; readonly accounts: readonly Account[] }[],
  now: number,
): AccountEntry[] {
  const known = new Map(
    list.flatMap(r => r.accounts.map(a => [a.id, { account: a, connection: r.connection }] as const)),
  )
  return rows.flatMap(r => {
    const there = known.get(r.id)
    const at = r.at !== undefined && r.at <= now ? r.at : undefined
    if (there && (at === undefined || at <= (there.connection.lastReconnectedAt ?? 0))) return []
    return {
      network: r.network,
      name: r.name,
      login: r.login,
      client: there?.account.client ?? '',
      ...(at !== undefined && { lastReconnectedAt: at }),
    }
  })
}
