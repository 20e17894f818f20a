import { dayMs } from '../time'

/** When a reminder may come by itself, local time: from `from` up to, but not at, `to` o'clock, on these days of the week. */
export interface ReminderHours {
  readonly from: number
  readonly to: number
  /** 1 is Monday, 7 is Sunday; at least one. */
  readonly days: readonly number[]
}

export const officeHours: ReminderHours = { from: 9, to: 18, days: [1, 2, 3, 4, 5] }

/** The decent hours of a time zone's calendar. All instants in ms. */
export interface QuietHours {
  /** The first decent instant at or after this one. */
  next(at: number): number
  /** Where the hours would begin on the local day of this instant, whatever day of the week it is. */
  morningOf(at: number): number
  /** The same on the local day after it. */
  morningAfter(at: number): number
  /** The last beginning of decent hours before this instant. */
  lastBefore(at: number): number
  /** The first decent instant of the local week (from Monday on) this instant falls in, and a name for that week. */
  week(at: number): Week
}

interface Week {
  /** Its Monday: '2026-11-23'. */
  readonly name: string
  readonly from: number
}

interface Day {
  /** Of the calendar: 0 is 1970-01-01. */
  readonly number: number
  /** 1 is Monday, 7 is Sunday. */
  readonly dayOfWeek: number
  /** Local midnight, and the next one. */
  readonly starts: number
  readonly ends: number
  readonly from: number
  readonly to: number
  /** On a day of the week that is decent, and with such hours: a clock that is put forward can skip them. */
  readonly decent: boolean
}

/** A week can be without a decent instant where a clock change skips the only hour; never a month. */
const mostDays = 40

/**
 * The calendar does the counting: a day that a clock change makes shorter or longer, an hour that does not exist (the
 * next that does) or comes twice (the first). Days are kept once worked out, by their number: thousands of logins ask for
 * the same few, and a plan walks over many, so going from one day to the next must not ask the calendar.
 */
export function quietHoursIn(zone: string, { from, to, days }: ReminderHours): QuietHours {
  const known = new Map<number, Day>()
  const weeks = new Map<number, Week>()

  function day(number: number): Day {
    const there = known.get(number)
    if (there) return there
    const date = dateOf(number)
    const at = (hour: number) => {
      const time = hour === 24 ? date.add({ days: 1 }).toPlainDateTime() : date.toPlainDateTime({ hour })
      return time.toZonedDateTime(zone).epochMilliseconds
    }
    const opens = at(from)
    const closes = at(to)
    const made: Day = {
      number,
      dayOfWeek: date.dayOfWeek,
      starts: date.toZonedDateTime(zone).epochMilliseconds,
      ends: date.add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds,
      from: opens,
      to: closes,
      decent: days.includes(date.dayOfWeek) && opens < closes,
    }
    known.set(number, made)
    return made
  }

  function dayOf(at: number): Day {
    // a zone's day can be the one before or after that of UTC; a day it skipped is empty
    const guess = Math.floor(at / dayMs)
    let d = day(guess)
    while (at < d.starts) d = after(d, -1)
    while (at >= d.ends) d = after(d)
    return d
  }

  const after = (d: Day, n = 1) => day(d.number + n)

  function next(at: number): number {
    let d = dayOf(at)
    for (let n = 0; n < mostDays; n++, d = after(d)) if (d.decent && at < d.to) return Math.max(at, d.from)
    return at
  }

  return {
    next,
    morningOf: at => dayOf(at).from,
    morningAfter: at => after(dayOf(at)).from,
    lastBefore(at) {
      let d = dayOf(at)
      for (let n = 0; n < mostDays; n++, d = after(d, -1)) if (d.decent && d.from < at) return d.from
      return at
    },
    week(at) {
      const { number, dayOfWeek } = dayOf(at)
      const monday = number + 1 - dayOfWeek
      const there = weeks.get(monday)
      if (there) return there
      const made = { name: dateOf(monday).toString(), from: next(day(monday).starts) }
      weeks.set(monday, made)
      return made
    },
  }
}

function dateOf(number: number): Temporal.PlainDate {
  return Temporal.PlainDate.from('1970-01-01').add({ days: number })
}
