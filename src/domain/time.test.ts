import { describe, expect, it } from 'vitest'
import { now } from '../testing/examples'
import { parseDate } from './time'

describe('time', () => {
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
    ['2026-11-24T12:00Z', now],
    ['2026-11-24T12:00:00.001Z', 'future-date'],
    ['2000-01-01', Date.UTC(2000, 0, 1)],
    ['1999-12-31', 'bad-date'],
    ['2026-11-01 10:30Z', Date.UTC(2026, 10, 1, 10, 30)],
  ])('reads %s', (text, at) => {
    expect(parseDate(text, now, 'UTC')).toBe(at)
  })

  it('takes a date alone as the start of that local day', () => {
    expect(parseDate('2026-11-01', now, 'Asia/Tokyo')).toBe(Date.UTC(2026, 9, 31, 15))
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
