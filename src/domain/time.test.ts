import { describe, expect, it } from 'vitest'
import { now } from '../../e2e/support/examples'
import { decentFrom, hourMs, parseDate } from './time'

describe('time', () => {
  it('finds the decent hour across a clock change', () => {
    // Berlin: 29 March 2026, 2:00 does not exist
    const night = Temporal.ZonedDateTime.from('2026-03-28T23:00[Europe/Berlin]').epochMilliseconds
    const nine = Temporal.ZonedDateTime.from('2026-03-29T09:00[Europe/Berlin]').epochMilliseconds
    expect(decentFrom(night, { from: 9, to: 18 }, 'Europe/Berlin')).toBe(nine)
    expect(nine - night).toBe(9 * hourMs)
  })

  it.each([
    ['2026-11-01', Date.UTC(2026, 10, 1)],
    ['2026-11-01T10:30:00Z', Date.UTC(2026, 10, 1, 10, 30)],
    ['2026-11-01T10:30:00.123Z', Date.UTC(2026, 10, 1, 10, 30, 0, 123)],
    ['2026-11-01 10:30', Date.UTC(2026, 10, 1, 10, 30)],
    ['2026-11-01T10:30+02:00', Date.UTC(2026, 10, 1, 8, 30)],
    ['20261101', Date.UTC(2026, 10, 1)],
    ['2026-02-30', 'bad-date'],
    ['01.11.2026', 'bad-date'],
    ['yesterday', 'bad-date'],
    ['2026-11-25', 'future-date'],
  ])('reads %s', (text, at) => {
    expect(parseDate(text, now, 'UTC')).toBe(at)
  })

  it('takes a date alone as the start of that local day', () => {
    expect(parseDate('2026-11-01', now, 'Asia/Tokyo')).toBe(Date.UTC(2026, 9, 31, 15))
  })

  it('waits for the hour to begin, today or tomorrow', () => {
    const at = (hour: number) => Date.UTC(2026, 10, 24, hour)
    const decent = (hour: number) => decentFrom(at(hour), { from: 9, to: 18 }, 'UTC')
    expect([decent(8), decent(9), decent(17)]).toEqual([at(9), at(9), at(17)])
    expect([decent(18), decent(23)]).toEqual([at(33), at(33)])
  })

  it.each([
    [' 2026-11-01 ', Date.UTC(2026, 10, 1)],
    ['2026-11-01T10:30+02', Date.UTC(2026, 10, 1, 8, 30)],
    ['2026-11-01T10:30+0200', Date.UTC(2026, 10, 1, 8, 30)],
    ['x2026-11-01', 'bad-date'],
    ['12:30', 'bad-date'],
  ])('reads “%s”', (text, at) => {
    expect(parseDate(text, now, 'UTC')).toBe(at)
  })
})
