import ical, { ICalCalendarMethod } from 'ical-generator'
import { localOf } from '../domain/time'

export interface CalendarDay {
  /** Stable, so that a second export updates the first in the calendar. */
  readonly id: string
  /** ms; the day it falls on in `zone` is the one marked. */
  readonly at: number
  readonly title: string
  readonly text: string
}

/** An iCalendar text with one whole-day entry for each expiry, to be opened by any calendar. `now` in ms. */
export function writeCalendar(name: string, days: readonly CalendarDay[], now: number, zone: string): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Reconnect Radar', product: 'expiry' },
  })
  for (const { id, at, title, text } of days) {
    const day = localOf(at, zone).toPlainDate()
    calendar.createEvent({
      id: `${encodeURIComponent(id)}@reconnect-radar`,
      start: dateOf(day),
      end: dateOf(day.add({ days: 1 })),
      allDay: true,
      stamp: new Date(now),
      summary: title,
      description: text,
    })
  }
  return calendar.toString()
}

function dateOf(day: Temporal.PlainDate): Date {
  return new Date(day.year, day.month - 1, day.day)
}
