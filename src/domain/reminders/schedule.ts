import type { EventOf } from '../../events/types'
import type { Account, Connection } from '../connection/fold'

/** Which countdown: a token that lives for weeks, one that lives for a year, or LinkedIn's use. */
export const ladderKinds = ['weeks', 'year', 'use'] as const
export type LadderKind = (typeof ladderKinds)[number]

/** Whole days before the end on which a reminder comes, the earliest first; 0 is the last day. */
export type Ladder = readonly number[]

/** What somebody chose instead of ours; absent: as for the next wider circle. */
export type Ladders = Readonly<Partial<Record<LadderKind, Ladder>>>

/** For whom a ladder was chosen: all, one client's accounts, one login. */
export type LadderScope =
  | { readonly of: 'all' }
  | { readonly of: 'client'; readonly client: string }
  | { readonly of: 'connection'; readonly connection: string }

/** A year leaves room for a longer first step; a use is done in a minute, and is told of less often. */
export const ourLadders: Readonly<Record<LadderKind, Ladder>> = {
  weeks: [14, 7, 3, 1, 0],
  year: [30, 14, 7, 1, 0],
  use: [14, 3, 0],
}

/** From so many days on a token counts as one that lives for a year. */
const yearFrom = 120

export function kindOfLife(days: number): LadderKind {
  return days >= yearFrom ? 'year' : 'weeks'
}

/** Everything that was chosen, but for single logins: their own stand with them. */
export interface ChosenLadders {
  readonly all: Ladders
  /** By client, in lower case. */
  readonly clients: ReadonlyMap<string, Ladders>
}

export const noChoice: ChosenLadders = { all: {}, clients: new Map() }

export const clientKey = (client: string) => client.trim().toLowerCase()

/**
 * The ladder of a login: its own, else that of the clients whose accounts it carries (all their steps, where they differ:
 * none must miss one), else that for all, else ours.
 */
export function ladderOf(
  c: Pick<Connection, 'ladders'>,
  accounts: readonly Pick<Account, 'client'>[],
  kind: LadderKind,
  chosen: ChosenLadders,
): Ladder {
  const own = c.ladders?.[kind]
  if (own) return own
  const wider = chosen.all[kind] ?? ourLadders[kind]
  const clients = [...new Set(accounts.map(a => clientKey(a.client)))].map(name => chosen.clients.get(name)?.[kind])
  if (clients.every(l => !l)) return wider
  return climb(clients.flatMap(l => l ?? wider))
}

/** The ladder that stands for all or for one client, ours where nothing was chosen; and whether it was chosen for just this scope. */
export function ladderFor(
  scope: Exclude<LadderScope, { of: 'connection' }>,
  kind: LadderKind,
  { all, clients }: ChosenLadders,
): { readonly days: Ladder; readonly own: boolean } {
  const own = scope.of === 'all' ? all[kind] : clients.get(clientKey(scope.client))?.[kind]
  return { days: own ?? all[kind] ?? ourLadders[kind], own: Boolean(own) }
}

/** One step more or less. `step.day`: whole days before the end. */
export interface LadderStep {
  readonly day: number
  readonly on: boolean
}

export function stepped(days: Ladder, { day, on }: LadderStep): Ladder {
  return on ? climb([...days, day]) : days.filter(d => d !== day)
}

/** Each step once, the earliest first. */
export function climb(days: readonly number[]): Ladder {
  return [...new Set(days)].sort((a, b) => b - a)
}

/** One more choice; null takes it back. */
export function choose(ladders: Ladders, kind: LadderKind, days: Ladder | null): Ladders {
  const { [kind]: _, ...others } = ladders
  return days ? { ...others, [kind]: climb(days) } : others
}

/** What was chosen for all and for clients. `events`: the live ones, in order. */
export function foldLadders(events: readonly EventOf<'ladder'>[]): ChosenLadders {
  let all: Ladders = {}
  const clients = new Map<string, Ladders>()
  for (const { scope, kind, days } of events) {
    if (scope.of === 'all') all = choose(all, kind, days)
    else if (scope.of === 'client') {
      const name = clientKey(scope.client)
      clients.set(name, choose(clients.get(name) ?? {}, kind, days))
    }
  }
  return { all, clients }
}
