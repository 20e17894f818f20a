import { type Clock, clocksOf } from './clocks'
import type { Connection, Trouble } from './fold'
import { type DecentHours, dayMs, decentFrom, decentStartOf } from './time'

/** Days before the end, 'expired' for the one notice after it, or 'ready' for the end of a wait. */
export type Stage = number | 'expired' | 'ready'

/** One login at one stage: what a notice is about. `key` is claimed once in the log, for ever. */
export interface Reminder {
  readonly connection: string
  readonly stage: Stage
  readonly key: string
  readonly dueAt: number
}

export interface ReminderPlan {
  /** To be sent now, the most urgent first. */
  readonly due: readonly Reminder[]
  /** When something more will be due, at a decent hour (ms); undefined: never. */
  readonly nextAt?: number
}

/** The user's hours and where they are. */
export interface Local {
  readonly hours: DecentHours
  /** IANA name of the time zone. */
  readonly zone: string
}

export interface RemindWhen extends Local {
  readonly now: number
  /** True when the user just imported or edited, or comes back: what is due is sent without waiting for a decent hour. */
  readonly atOnce: boolean
}

/** The ladder for a lifespan of so many days: a year gets a longer first step. */
export function ladder(days: number): readonly (number | 'expired')[] {
  return days >= 120 ? [30, 14, 7, 1, 0, 'expired'] : [14, 7, 3, 1, 0, 'expired']
}

/**
 * What to send now and when to look again. Of several stages that are due, only the newest counts: the earlier ones have
 * passed. What was sent before (`isSent`) never comes again.
 */
export function planReminders(
  connections: readonly Connection[],
  isSent: (key: string) => boolean,
  when: RemindWhen,
): ReminderPlan {
  const { now, hours, zone, atOnce } = when
  const due: Reminder[] = []
  let next = Number.POSITIVE_INFINITY
  const decentNow = decentFrom(now, hours, zone)
  for (const c of connections) {
    const steps = stepsOf(c, when)
    const newest = steps.findLastIndex(s => s.dueAt <= now)
    // a later step may have been sent already, before the date was corrected
    if (newest >= 0 && !steps.slice(newest).some(s => isSent(s.key))) {
      if (atOnce || decentNow === now) due.push(steps[newest]!)
      else next = Math.min(next, decentNow)
    }
    next = Math.min(next, steps[newest + 1]?.dueAt ?? next)
  }
  due.sort((a, b) => urgency(a) - urgency(b))
  return { due, nextAt: Number.isFinite(next) ? decentFrom(next, hours, zone) : undefined }
}

/** The next reminder of each connection that has one ahead of `now` (ms), soonest first; it may still wait for a decent hour. */
export function comingReminders(connections: readonly Connection[], now: number, local: Local): Reminder[] {
  return connections.flatMap(c => stepsOf(c, local).find(s => s.dueAt > now) ?? []).sort((a, b) => a.dueAt - b.dueAt)
}

/**
 * None of the ladder for a login in trouble: it is known to be down, and its clock starts anew with the reconnect that
 * ends that. What it is told of is the end of its wait.
 */
function stepsOf(c: Connection, local: Local): Reminder[] {
  if (c.trouble) return readyStep(c, c.trouble)
  const { token } = clocksOf(c)
  if (!token) return []
  const stages = ladder(token.days).filter(stage => typeof stage !== 'number' || stage < token.days)
  return stages.map(stage => reminder(c.id, token, stage, local))
}

function readyStep(c: Connection, { stands, resolvedAt = 0, until: dueAt = 0 }: Trouble): Reminder[] {
  // without a wait the user knows: they have just said so
  if (stands !== 'resolved' || dueAt <= resolvedAt) return []
  return [{ connection: c.id, stage: 'ready', key: `due:${c.id}@${resolvedAt}#ready`, dueAt }]
}

function reminder(connection: string, { endsAt }: Clock, stage: number | 'expired', { hours, zone }: Local): Reminder {
  return {
    connection,
    stage,
    // by the day it ends: a date corrected by some hours is the same step
    key: `due:${connection}@${Math.floor(endsAt / dayMs)}#${stage}`,
    dueAt:
      stage === 0
        ? Math.min(endsAt, decentStartOf(endsAt, hours, zone)) // in the morning of the last day, not after the end
        : endsAt - (stage === 'expired' ? -1 : stage) * dayMs,
  }
}

function urgency(r: Reminder): number {
  return typeof r.stage === 'number' ? r.stage : -1
}
