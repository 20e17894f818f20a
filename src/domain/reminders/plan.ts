import type { ScheduleKind } from '../../events/types'
import { causes } from '../../knowledge/index'
import { type Countdown, type Expiry, expiryOf } from '../connection/expiry'
import type { Account, Connection, Trouble } from '../connection/types'
import { dayMs, hourMs } from '../time'
import type { QuietHours } from './quietHours'
import { type ChosenDays, daysForLogin, scheduleKindOf } from './schedule'

/**
 * Days before the end; 'expired' for the one notice after it; 'still' for the weekly line while nothing has changed;
 * 'ready' for the end of a wait; 'again' for the end of a snooze.
 */
export type ReminderStage = number | 'expired' | 'still' | 'ready' | 'again'

/** One login to be told of: what a notice is about. Each key is claimed once in the log, for ever. */
export interface Reminder {
  readonly connection: string
  readonly stage: ReminderStage
  /** Which countdown it is a step of. */
  readonly clock: 'token' | 'use'
  readonly key: string
  /** Ends with the same notice: what else was due for this login. */
  readonly also: readonly string[]
  /** From when on it may come, ms. */
  readonly dueAt: number
}

export interface ReminderPlan {
  /** To be sent now, the most urgent first. */
  readonly due: readonly Reminder[]
  /** When something more will be due, at a decent hour (ms); undefined: never. */
  readonly nextAt?: number
}

/** A login, with what it carries: whose accounts they are decides when it is told of. */
export interface RemindedLogin {
  readonly connection: Connection
  readonly accounts: readonly Account[]
}

/** What the plan depends on beside the logins. */
export interface ReminderRules {
  readonly quietHours: QuietHours
  readonly chosenDays: ChosenDays
  /** How often a key was claimed too early, by a clock that was ahead: such a claim does not count. */
  readonly reissueCount: Readonly<Record<string, number>>
}

export interface PlanContext extends ReminderRules {
  readonly now: number
  /** True when the user just imported or edited, or comes back: what is due is sent without waiting for a decent hour. */
  readonly atOnce: boolean
}

const weekMs = 7 * dayMs
const longestWaitMs = Math.max(...[...causes.values()].map(c => c.wait?.hours ?? 0)) * hourMs

/**
 * What to send now and when to look again. Of several stages that are due, only the newest counts: the earlier ones have
 * passed. What was sent before (`isSent`) never comes again.
 */
export function planReminders(
  logins: readonly RemindedLogin[],
  isSent: (key: string) => boolean,
  when: PlanContext,
): ReminderPlan {
  const { now, quietHours: decent, atOnce } = when
  const due: Reminder[] = []
  let next = Number.POSITIVE_INFINITY
  const isDecent = decent.next(now) === now
  for (const login of logins) {
    const open: Step[] = []
    for (const steps of tracksOf(login, when)) {
      const newest = steps.findLastIndex(s => s.dueAt <= now)
      // a later step may have been sent already, before the date was corrected
      if (newest >= 0 && !steps.slice(newest).some(s => isSent(s.key()))) {
        // the weekly line is for those who were told that it has ended
        const reissueCount =
          steps[newest]!.stage === 'still' && steps.find(s => s.stage === 'expired' && !isSent(s.key()))
        if (reissueCount) open.push(reissueCount)
        open.push(steps[newest]!)
      }
      const ahead = steps[newest + 1]
      if (ahead) next = Math.min(next, arrival(ahead, decent))
    }
    const [first, ...others] = open.sort((a, b) => urgency(a) - urgency(b))
    if (!first) continue
    // whoever asked to be told then is told then
    if (atOnce || isDecent || open.some(s => s.stage === 'again')) due.push(reminderOf(login, first, others))
    else next = Math.min(next, decent.next(now))
  }
  due.sort((a, b) => urgency(a) - urgency(b))
  return { due, nextAt: Number.isFinite(next) ? next : undefined }
}

/** The keys of which the plan asks whether they were sent, whatever of them was: nobody needs to know of others. */
export function keysToCheck(logins: readonly RemindedLogin[], when: PlanContext): string[] {
  const asked = new Set<string>()
  // each key that is sent can only end the asking sooner
  const note = (key: string) => {
    asked.add(key)
    return false
  }
  planReminders(logins, note, when)
  return [...asked]
}

/** The next reminder of each login that has one ahead of `now` (ms), soonest first; `dueAt` is when it will come. */
export function comingReminders(logins: readonly RemindedLogin[], now: number, rules: ReminderRules): Reminder[] {
  return logins
    .flatMap(login => {
      const ahead = tracksOf(login, { ...rules, now }).flatMap(steps => steps.find(s => s.dueAt > now) ?? [])
      const [first] = ahead
        .map(s => ({ ...s, dueAt: arrival(s, rules.quietHours) }))
        .sort((a, b) => a.dueAt - b.dueAt || urgency(a) - urgency(b))
      return first ? reminderOf(login, first) : []
    })
    .sort((a, b) => a.dueAt - b.dueAt)
}

/** Of the keys that are claimed, those of steps that have not come yet: a clock that was ahead has told of them. */
export function claimedByWrongClock(
  logins: readonly RemindedLogin[],
  isClaimed: (key: string) => boolean,
  when: PlanContext,
): string[] {
  const steps = logins.flatMap(login => tracksOf(login, when).flat())
  return steps.flatMap(s => (s.dueAt > when.now + hourMs && isClaimed(s.key()) ? s.key() : []))
}

/** One that is due or to come. Its key is made when it is asked for: most steps of a login have passed or are far. */
interface Step extends Omit<Reminder, 'connection' | 'also' | 'key'> {
  readonly key: () => string
}

function reminderOf(login: RemindedLogin, step: Step, others: readonly Step[] = []): Reminder {
  return { ...step, connection: login.connection.id, key: step.key(), also: others.map(s => s.key()) }
}

function arrival(s: Step, decent: QuietHours): number {
  return s.stage === 'again' ? s.dueAt : decent.next(s.dueAt)
}

/** Up to three: what a login's token, its use and its snooze ask for, each in the order in which it comes. */
function tracksOf(login: RemindedLogin, when: ReminderRules & { readonly now: number }): Step[][] {
  const { connection: c } = login
  if (c.muted) return []
  const clocks = expiryOf(c, when.now)
  const all = c.trouble
    ? [readySteps(c, c.trouble, when)]
    : [tokenSteps(login, clocks, when), useSteps(login, clocks, when)]
  const until = c.snoozedUntil
  if (until === undefined || !(c.trouble || all.some(steps => steps.length))) return all
  // what comes up meanwhile waits for the end of the snooze, and ends with it
  const again: Step = {
    stage: 'again',
    clock: 'token',
    key: () => sure(`due:${c.id}@${until}#again`, when),
    dueAt: until,
  }
  return [...all.map(steps => steps.map(s => ({ ...s, dueAt: Math.max(s.dueAt, until) }))), [again]]
}

function tokenSteps(login: RemindedLogin, { token }: Expiry, when: ReminderRules & { readonly now: number }): Step[] {
  if (!token) return []
  const days = countdown(login, token, 'token', scheduleKindOf(token.days), when)
  const after: Step = {
    stage: 'expired',
    clock: 'token',
    key: () => key(login.connection.id, token.endsAt, 'expired', when),
    dueAt: token.endsAt + dayMs,
  }
  return [...days, after, ...weekly(login.connection.id, token, when)]
}

/** LinkedIn's use: nothing after its end, since nobody can see whether it has really ended. */
function useSteps(
  login: RemindedLogin,
  { token, use }: Expiry,
  when: ReminderRules & { readonly now: number },
): Step[] {
  // a token that has run out, or will sooner, is told of by itself
  return use && !(token && token.endsAt <= Math.max(use.endsAt, when.now))
    ? countdown(login, use, 'use', 'use', when)
    : []
}

function countdown(
  { connection: c, accounts }: RemindedLogin,
  { startedAt, endsAt, days }: Countdown,
  clock: Step['clock'],
  kind: ScheduleKind,
  when: ReminderRules,
): Step[] {
  const { quietHours: decent, chosenDays: ladders } = when
  return daysForLogin(c, accounts, kind, ladders)
    .filter(stage => stage < days)
    .map(stage => {
      const wanted = stage ? endsAt - stage * dayMs : Math.min(endsAt, decent.morningOf(endsAt))
      return {
        stage,
        clock,
        key: () => key(c.id, endsAt, clock === 'use' ? `use-${stage}` : `${stage}`, when),
        dueAt: inTime(wanted, startedAt, endsAt, decent),
      }
    })
}

/** What would come only after the end, over a weekend or a night, comes on the last decent day before it. */
function inTime(wanted: number, startedAt: number, endsAt: number, decent: QuietHours): number {
  if (decent.next(wanted) < endsAt) return wanted
  const before = Math.min(wanted, decent.lastBefore(endsAt))
  return before > startedAt ? before : wanted
}

/** The newest and the next of the weekly lines. All logins' come at the same moment, so that they are one digest. */
function weekly(connection: string, { endsAt }: Countdown, when: ReminderRules & { readonly now: number }): Step[] {
  if (when.now < endsAt) return []
  const from = endsAt + dayMs + weekMs
  const at = Math.max(when.now, from)
  return [at - weekMs, at, at + weekMs].flatMap((t): Step[] => {
    const week = when.quietHours.week(t)
    if (week.from < from) return []
    return [
      {
        stage: 'still',
        clock: 'token',
        key: () => key(connection, endsAt, `still-${week.name}`, when),
        dueAt: week.from,
      },
    ]
  })
}

/**
 * None of the ladder for a login in trouble: it is known to be down, and its clock starts anew with the reconnect that
 * ends that. What it is told of is the end of its wait.
 */
function readySteps({ id }: Connection, trouble: Trouble, rules: ReminderRules): Step[] {
  const { state: stands, resolvedAt = 0, until: dueAt = 0 } = trouble
  // without a wait the user knows: they have just said so
  if (stands !== 'resolved' || dueAt <= resolvedAt) return []
  return [{ stage: 'ready', clock: 'token', key: () => sure(`due:${id}@${resolvedAt}#ready`, rules), dueAt }]
}

/** By the day it ends: a date corrected by some hours is the same step. */
function key(connection: string, endsAt: number, stage: string, rules: ReminderRules): string {
  return sure(`due:${connection}@${Math.floor(endsAt / dayMs)}#${stage}`, rules)
}

/**
 * Is the time of the step with this key over at `now` (ms)? A claim of one that is still to come proves nothing: its key can
 * be guessed.
 */
export function isStepOver(key: string, now: number): boolean {
  const [, at, stage = ''] = /@(\d+)#([a-z\d-]+)(?:~\d+)?$/.exec(key) ?? []
  if (at === undefined) return false
  if (stage === 'again') return Number(at) <= now
  if (stage === 'ready') return Number(at) + longestWaitMs <= now
  const dayAfter = (Number(at) + 1) * dayMs
  if (stage === 'expired') return dayAfter + dayMs <= now
  return dayAfter <= now && (!stage.startsWith('still-') || Date.parse(stage.slice(6)) + dayMs <= now)
}

/** The key under which a step counts as sent: another one, once a wrong clock has used up the first. */
function sure(key: string, { reissueCount }: ReminderRules): string {
  return reissueCount[key] ? `${key}~${reissueCount[key]}` : key
}

function urgency({ stage }: Pick<Step, 'stage'>): number {
  if (typeof stage === 'number') return stage
  return { expired: -2, ready: -1, again: 1000, still: 2000 }[stage]
}
