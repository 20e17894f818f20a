import { expiryOf, isDateAhead } from '../domain/connection/expiry'
import { entryOf, foldAccount, foldConnection, foldReminderDays } from '../domain/connection/fold'
import type { Account, Connection } from '../domain/connection/types'
import type { RemindedLogin } from '../domain/reminders/plan'
import { type ChosenDays, chosenDaysOf, daysForLogin, scheduleKindOf } from '../domain/reminders/schedule'
import { accountId } from '../events/ids'
import { mutedPatternKey } from '../events/keys'
import { groupByEntity, undoneIds } from '../events/order'
import type { AccountEntry, EventOf, LoggedEvent } from '../events/types'
import type { Comparison } from './compare'
import { countUndoneBy, countUndoneHere, eventsToMerge, type MergeOptions, unionOf } from './merge'

/** What a backup would do to the list, before it does. */
export interface RestorePreview {
  /** Of the accounts that the backup has. */
  readonly accounts: Comparison
  /** Accounts that would leave the list. */
  readonly removed: readonly AccountEntry[]
  /** Logins that would get no reminders, though they get some now or are new. */
  readonly silenced: readonly Connection[]
  /** How many kinds of pages would no longer be watched. */
  readonly ignoredPages: number
  /** Logins here whose reconnect date would move, and with it their expiry. */
  readonly moved: readonly MovedDate[]
  /** How many things recorded here would be undone … */
  readonly undone: number
  /** … and how many that were undone here would stay so, unless they are brought back on purpose. */
  readonly undoneHere: number
  /** Logins whose last reconnect lies in the future. */
  readonly ahead: readonly Connection[]
}

/** A login's reconnect date before and after, ms; absent: not known any more. */
export interface MovedDate {
  readonly name: string
  readonly from: number
  readonly to?: number
}

interface Line {
  readonly account: Account
  readonly connection: Connection
}

/** What follows from a log. */
interface State {
  /** By the account's id. */
  readonly lines: ReadonlyMap<string, Line>
  /** Logins with what they carry. */
  readonly logins: ReadonlyMap<string, RemindedLogin>
  readonly chosenDays: ChosenDays
  readonly ignoredPages: ReadonlySet<string>
}

/** Compares a log with what it will be after a merge with the events of a file. */
export function previewRestore(
  log: readonly LoggedEvent[],
  file: readonly LoggedEvent[],
  options: MergeOptions,
): RestorePreview {
  const { now } = options
  const undos = log.filter((e): e is EventOf<'undone'> => e.type === 'undone')
  const merged = unionOf(log, eventsToMerge(file, undos, options))
  const [before, after] = [stateOf(log), stateOf(merged)]
  const inFile = new Set(file.flatMap(e => (e.type === 'imported' ? accountId(e.account.network, e.account.name) : [])))
  return {
    accounts: compareStates(before, after, inFile),
    removed: [...before.lines].flatMap(([id, l]) => (after.lines.has(id) ? [] : entryOf(l.account, l.connection))),
    silenced: [...after.logins.values()].flatMap(login => {
      const was = before.logins.get(login.connection.id)
      const isNews = was ? canRemind(was, before.chosenDays, now) : isChosenSilent(login, after.chosenDays, now)
      return isNews && !canRemind(login, after.chosenDays, now) ? login.connection : []
    }),
    ignoredPages: [...after.ignoredPages].filter(key => !before.ignoredPages.has(key)).length,
    moved: movedDates(before, after),
    undone: countUndoneBy(log, merged),
    undoneHere: countUndoneHere(file, undos),
    ahead: [...after.logins.values()].flatMap(({ connection: c }) => (isDateAhead(c, now) ? c : [])),
  }
}

function stateOf(log: readonly LoggedEvent[]): State {
  const dead = undoneIds(log.filter((e): e is EventOf<'undone'> => e.type === 'undone'))
  const about = groupByEntity(log, dead)
  const lines = new Map<string, Line>()
  const logins = new Map<string, { connection: Connection; accounts: Account[] }>()
  for (const [key, events] of about) {
    const account = key.startsWith('a:') ? foldAccount(key.slice(2), events) : undefined
    if (!account) continue
    const c = account.connectionId
    // one login may carry all of them
    const login = logins.get(c) ?? { connection: foldConnection(c, about.get(`c:${c}`) ?? [])!, accounts: [] }
    logins.set(c, login)
    login.accounts.push(account)
    lines.set(account.id, { account, connection: login.connection })
  }
  const chosen = [...about].flatMap(
    ([key, events]) => (key.startsWith('r:') && foldReminderDays(key.slice(2), events)) || [],
  )
  const denied = log.filter(e => e.type === 'falsePositiveReported' && !dead.has(e.id) && !dead.has(e.batch ?? ''))
  return {
    lines,
    logins,
    chosenDays: chosenDaysOf(chosen),
    ignoredPages: new Set(denied.map(e => mutedPatternKey(e as EventOf<'falsePositiveReported'>))),
  }
}

function compareStates(before: State, after: State, ids: ReadonlySet<string>): Comparison {
  const result = { fresh: [] as AccountEntry[], changed: [] as AccountEntry[], same: [] as AccountEntry[] }
  for (const [id, { account, connection }] of after.lines) {
    const was = before.lines.get(id)
    const entry = entryOf(account, connection)
    const isSame = was && JSON.stringify(entryOf(was.account, was.connection)) === JSON.stringify(entry)
    if (!was) result.fresh.push(entry)
    else if (!isSame) result.changed.push(entry)
    else if (ids.has(id)) result.same.push(entry)
  }
  return { ...result, conflicts: [] }
}

/** Logins here whose date of the last reconnect would be another one, or none. */
function movedDates(before: State, after: State): MovedDate[] {
  return [...before.logins.values()].flatMap(({ connection: c }) => {
    const from = c.lastReconnectedAt
    const login = after.logins.get(c.id)
    const to = login?.connection.lastReconnectedAt
    return login && from !== undefined && from !== to ? { name: c.name, from, to } : []
  })
}

/** Will a reminder come for this login, as things stand at `now` (ms)? */
function canRemind(login: RemindedLogin, chosen: ChosenDays, now: number): boolean {
  const { token, use } = expiryOf(login.connection, now)
  return Boolean(token || use) && !isChosenSilent(login, chosen, now)
}

/** Has somebody chosen that none comes: muted, snoozed, or on no day? */
function isChosenSilent({ connection: c, accounts }: RemindedLogin, chosen: ChosenDays, now: number): boolean {
  if (c.muted || (c.snoozedUntil ?? 0) > now) return true
  const { token, use } = expiryOf(c, now)
  const kinds = [...(token ? [scheduleKindOf(token.days)] : []), ...(use ? (['use'] as const) : [])]
  return kinds.length > 0 && kinds.every(kind => !daysForLogin(c, accounts, kind, chosen).length)
}
