import { clientKey } from '../../events/ids'
import type { DaysByKind, ReminderDays, ScheduleKind, ScheduleScope } from '../../events/types'
import type { Account, Connection } from '../connection/types'

/** A year leaves room for a longer first step; a use is done in a minute, and is told of less often. */
export const defaultDays: Readonly<Record<ScheduleKind, ReminderDays>> = {
  weeks: [14, 7, 3, 1, 0],
  year: [30, 14, 7, 1, 0],
  use: [14, 3, 0],
}

/** From so many days on a token counts as one that lives for a year. */
const yearFrom = 120

export function scheduleKindOf(days: number): ScheduleKind {
  return days >= yearFrom ? 'year' : 'weeks'
}

/** Everything that was chosen, but for single logins: their own stand with them. */
export interface ChosenDays {
  readonly all: DaysByKind
  /** By client, in lower case. */
  readonly clients: ReadonlyMap<string, DaysByKind>
}

export const nothingChosen: ChosenDays = { all: {}, clients: new Map() }

/**
 * The ladder of a login: its own, else that of the clients whose accounts it carries (all their steps, where they differ:
 * none must miss one), else that for all, else ours.
 */
export function daysForLogin(
  c: Pick<Connection, 'reminderDays'>,
  accounts: readonly Pick<Account, 'client'>[],
  kind: ScheduleKind,
  chosen: ChosenDays,
): ReminderDays {
  const own = c.reminderDays?.[kind]
  if (own) return own
  const wider = chosen.all[kind] ?? defaultDays[kind]
  const clients = [...new Set(accounts.map(a => clientKey(a.client)))].map(name => chosen.clients.get(name)?.[kind])
  if (clients.every(l => !l)) return wider
  return sortDays(clients.flatMap(l => l ?? wider))
}

/** On which day before its end a login's first reminder comes, by the kind of countdown; -1: none does. */
export function firstReminders(
  c: Pick<Connection, 'reminderDays'>,
  accounts: readonly Pick<Account, 'client'>[] = [],
  chosen: ChosenDays = nothingChosen,
): Readonly<Record<ScheduleKind, number>> {
  const first = (kind: ScheduleKind) => Math.max(-1, ...daysForLogin(c, accounts, kind, chosen))
  return { weeks: first('weeks'), year: first('year'), use: first('use') }
}

/** The ladder that stands for all or for one client, ours where nothing was chosen; and whether it was chosen for just this scope. */
export function daysForScope(
  scope: Exclude<ScheduleScope, { of: 'connection' }>,
  kind: ScheduleKind,
  { all, clients }: ChosenDays,
): { readonly days: ReminderDays; readonly own: boolean } {
  const own = scope.of === 'all' ? all[kind] : clients.get(clientKey(scope.client))?.[kind]
  return { days: own ?? all[kind] ?? defaultDays[kind], own: Boolean(own) }
}

/** One step more or less. `step.day`: whole days before the end. */
export interface DayToggle {
  readonly day: number
  readonly on: boolean
}

export function toggleDay(days: ReminderDays, { day, on }: DayToggle): ReminderDays {
  return on ? sortDays([...days, day]) : days.filter(d => d !== day)
}

/** Each step once, the earliest first. */
export function sortDays(days: readonly number[]): ReminderDays {
  return [...new Set(days)].sort((a, b) => b - a)
}

/** One more choice; null takes it back. */
export function withChoice(ladders: DaysByKind, kind: ScheduleKind, days: ReminderDays | null): DaysByKind {
  const { [kind]: _, ...others } = ladders
  return days ? { ...others, [kind]: sortDays(days) } : others
}

/** What was chosen for all ('all') and for clients ('client/…'), by the keys of those choices. */
export function chosenDaysOf(choices: readonly { readonly id: string; readonly days: DaysByKind }[]): ChosenDays {
  const ofClient = 'client/'
  const clients = choices.flatMap(({ id, days }) =>
    id.startsWith(ofClient) ? [[id.slice(ofClient.length), days] as const] : [],
  )
  return { all: choices.find(c => c.id === 'all')?.days ?? {}, clients: new Map(clients) }
}
