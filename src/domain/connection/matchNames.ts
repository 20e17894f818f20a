import { tidyName } from '../../events/ids'
import type { FamilyId, NetworkId } from '../../knowledge/ids'
import { families, networks } from '../../knowledge/index'
import type { Account, Connection } from './types'

/** A login with what it carries, as names on a page are compared with it. */
export interface NameOwner {
  readonly connection: Pick<Connection, 'id' | 'name' | 'family'>
  readonly accounts: readonly Pick<Account, 'id' | 'name' | 'network'>[]
}

export interface NameMatches {
  /** Logins that a row names beyond doubt, each with the ids of the accounts named. */
  readonly sure: ReadonlyMap<string, readonly string[]>
  /** Logins among which a row leaves a choice. */
  readonly unsure: readonly string[]
  /** Some rows name nothing that is watched. */
  readonly hasUnknownNames: boolean
}

interface Hit {
  readonly connection: string
  readonly account?: string
  readonly network?: NetworkId
  readonly family: FamilyId
}

/**
 * Whose names stand on a page. `rows`: the lines beside each account of a list, in lower case. A name counts when a whole
 * line says it; where it fits several, the network named in the row decides; what is left open stays open.
 */
export function matchAccountNames(rows: readonly (readonly string[])[], carriers: readonly NameOwner[]): NameMatches {
  const index = indexOf(carriers)
  const sure = new Map<string, string[]>()
  const unsure = new Set<string>()
  let strangers = false
  for (const lines of rows) {
    const hits = narrowed(
      lines.flatMap(l => index.get(plain(l)) ?? []),
      lines,
    )
    const owners = new Set(hits.map(h => h.connection))
    if (!owners.size) strangers = true
    if (owners.size > 1) for (const id of owners) unsure.add(id)
    if (owners.size !== 1) continue
    const [id] = owners as unknown as [string]
    const accounts = hits.flatMap(h => h.account ?? [])
    sure.set(id, [...new Set([...(sure.get(id) ?? []), ...accounts])])
  }
  return { sure, unsure: [...unsure].filter(id => !sure.has(id)), hasUnknownNames: strangers }
}

/** Accounts and logins by their plain names. An account's own name comes before that of the login. */
function indexOf(carriers: readonly NameOwner[]): Map<string, Hit[]> {
  const index = new Map<string, Hit[]>()
  const add = (name: string, hit: Hit) => {
    const key = plain(name)
    const list = index.get(key)
    if (list) list.push(hit)
    else if (key) index.set(key, [hit])
  }
  for (const { connection, accounts } of carriers) {
    const { id, family } = connection
    for (const a of accounts) add(a.name, { connection: id, account: a.id, network: a.network, family })
    if (!accounts.some(a => plain(a.name) === plain(connection.name))) add(connection.name, { connection: id, family })
  }
  return index
}

function narrowed(hits: readonly Hit[], lines: readonly string[]): readonly Hit[] {
  const accounts = hits.filter(h => h.account)
  const list = accounts.length ? accounts : hits
  const ofNetwork = list.filter(h => lines.some(l => says(l, h)))
  return ofNetwork.length ? ofNetwork : list
}

/** Does a line name the network of this hit? "X" is too short to be looked for within a line. */
function says(line: string, { network, family }: Hit): boolean {
  const names = [
    network && networks.get(network)!.name,
    families.get(family)!.name,
    ...(families.get(family)!.otherNames ?? []),
  ]
  return names.some(n => n && (n.length > 1 ? line.includes(n.toLowerCase()) : line === n.toLowerCase()))
}

/** A name without what pages put around it: "@quay" and "quay" are one. */
function plain(name: string): string {
  return tidyName(name)
    .toLowerCase()
    .replace(/[‘’‛`´]/g, "'")
    .replace(/^@/, '')
}
