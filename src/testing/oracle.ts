import type { ReminderHours } from '../domain/reminders/quietHours'
import { dayMs, hourMs } from '../domain/time'

/** Every offset since 2025 is one of quarter hours, so that whatever begins or ends begins on this grid. */
const grid = hourMs / 4

/** By zone and instant, ms: every oracle of a zone asks the calendar for the same days. */
const offsetsOf = new Map<string, Map<number, number>>()

/**
 * What the reminders are held to: the same rules told in the plainest way, by looking at every quarter of an hour. It
 * shares nothing with the code but the calendar.
 */
export class Oracle {
  private readonly offsets: Map<number, number>

  constructor(
    readonly zone: string,
    readonly hours: ReminderHours,
  ) {
    this.offsets = offsetsOf.get(zone) ?? new Map()
    offsetsOf.set(zone, this.offsets)
  }

  local = (at: number) => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(this.zone)

  isDecent(at: number): boolean {
    const wall = at + this.offset(at)
    const hour = Math.floor(wall / hourMs) % 24
    // 1970-01-01 was a Thursday
    const dayOfWeek = ((Math.floor(wall / dayMs) + 3) % 7) + 1
    const { from, to, days } = this.hours
    return days.includes(dayOfWeek) && hour >= from && hour < to
  }

  /** How far the clock on the wall is ahead of UTC, ms. A day that begins and ends with the same offset has it all day. */
  private offset(at: number): number {
    const day = Math.floor(at / dayMs) * dayMs
    const first = this.knownOffset(day)
    return first === this.knownOffset(day + dayMs) ? first : this.knownOffset(Math.floor(at / grid) * grid)
  }

  private knownOffset(at: number): number {
    const known = this.offsets.get(at)
    if (known !== undefined) return known
    const offset = this.local(at).offsetNanoseconds / 1e6
    this.offsets.set(at, offset)
    return offset
  }

  next(at: number): number {
    if (this.isDecent(at)) return at
    let t = Math.ceil(at / grid) * grid
    while (!this.isDecent(t)) t += grid
    return t
  }

  /** Where the hours of the last decent day before an end begin. */
  lastMorning(end: number): number {
    for (let day = this.local(end).toPlainDate(); ; day = day.subtract({ days: 1 })) {
      const from = day.toZonedDateTime({ timeZone: this.zone, plainTime: { hour: this.hours.from } }).epochMilliseconds
      if (this.isDecent(from) && this.local(from).toPlainDate().equals(day) && from < end) return from
    }
  }

  /** When a step of so many days must arrive; `from` is where it is due for somebody who is there. */
  arrival(startedAt: number, days: number, step: number): { from: number; at: number } {
    const end = startedAt + days * dayMs
    const morning = this.local(end).withPlainTime({ hour: this.hours.from }).epochMilliseconds
    const wanted = step ? end - step * dayMs : Math.min(end, morning)
    const at = this.next(wanted)
    if (at < end) return { from: wanted, at }
    const before = Math.min(wanted, this.lastMorning(end))
    return before > startedAt ? { from: before, at: this.next(before) } : { from: wanted, at }
  }

  /** The whole of a countdown, in order: its ladder and the notice after the end. */
  countdown(startedAt: number, days: number, ladder: readonly number[]) {
    const steps = ladder
      .filter(n => n < days)
      .map(n => ({ stage: n as number | 'expired', ...this.arrival(startedAt, days, n) }))
    const after = startedAt + (days + 1) * dayMs
    return [...steps, { stage: 'expired' as const, from: after, at: this.next(after) }]
  }
}
