import { describe, expect, it } from 'vitest'
import { hourMs } from '../time'
import { officeHours, quietHoursIn } from './quietHours'

const everyDay = { ...officeHours, days: [1, 2, 3, 4, 5, 6, 7] }
const at = (text: string) => Temporal.ZonedDateTime.from(text).epochMilliseconds
/** 24 November 2026 is a Tuesday. */
const nov = (day: number, hour: number) => Date.UTC(2026, 10, day, hour)

describe('decent hours', () => {
  it('begin today or tomorrow, and end before `to`', () => {
    const { next } = quietHoursIn('UTC', officeHours)
    expect([next(nov(24, 8)), next(nov(24, 9)), next(nov(24, 17) + 1)]).toEqual([
      nov(24, 9),
      nov(24, 9),
      nov(24, 17) + 1,
    ])
    expect([next(nov(24, 18)), next(nov(24, 23))]).toEqual([nov(25, 9), nov(25, 9)])
  })

  it('skip the days off', () => {
    const { next, lastBefore } = quietHoursIn('UTC', officeHours)
    expect([next(nov(27, 18)), next(nov(28, 12)), next(nov(29, 12))]).toEqual([nov(30, 9), nov(30, 9), nov(30, 9)])
    expect([lastBefore(nov(29, 12)), lastBefore(nov(30, 9)), lastBefore(nov(30, 9) + 1)]).toEqual([
      nov(27, 9),
      nov(27, 9),
      nov(30, 9),
    ])
  })

  it('know the mornings and the week', () => {
    const { morningOf, morningAfter, week } = quietHoursIn('UTC', officeHours)
    expect([morningOf(nov(28, 23)), morningAfter(nov(28, 23))]).toEqual([nov(28, 9), nov(29, 9)])
    expect([week(nov(29, 23)), week(nov(30, 0))]).toEqual([
      { name: '2026-11-23', from: nov(23, 9) },
      { name: '2026-11-30', from: nov(30, 9) },
    ])
    const sundays = quietHoursIn('UTC', { ...officeHours, days: [7] })
    expect(sundays.week(nov(24, 0)).from).toBe(nov(29, 9))
  })

  it('go by the clock on the wall when it is changed', () => {
    // Berlin: 29 March 2026, 2:00 does not exist
    const { next } = quietHoursIn('Europe/Berlin', everyDay)
    const night = at('2026-03-28T23:00[Europe/Berlin]')
    expect(next(night)).toBe(at('2026-03-29T09:00[Europe/Berlin]'))
    expect(next(night) - night).toBe(9 * hourMs)
  })

  it('take the next hour for one that does not exist, and the first of two', () => {
    const berlin = (from: number, to: number) => quietHoursIn('Europe/Berlin', { ...everyDay, from, to })
    const gap = at('2026-03-29T00:30[Europe/Berlin]')
    expect(berlin(2, 5).next(gap)).toBe(at('2026-03-29T03:00[Europe/Berlin]'))
    // the only decent hour of that day is skipped by the clock
    expect(berlin(2, 3).next(gap)).toBe(at('2026-03-30T02:00[Europe/Berlin]'))
    const fold = at('2026-10-25T00:30[Europe/Berlin]')
    expect(berlin(2, 5).next(fold)).toBe(Temporal.Instant.from('2026-10-25T00:00Z').epochMilliseconds)
    // an hour later it is two o’clock again, and still decent
    const second = Temporal.Instant.from('2026-10-25T01:30Z').epochMilliseconds
    expect(berlin(2, 3).next(second)).toBe(second)
  })

  it('can last all day', () => {
    const { next } = quietHoursIn('UTC', { ...everyDay, from: 0, to: 24 })
    expect([next(nov(24, 0)), next(nov(24, 23))]).toEqual([nov(24, 0), nov(24, 23)])
  })

  // what is worked out once is kept, and a local day is seldom a day of UTC
  it.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Berlin'])(
    'are the same asked twice, in %s',
    zone => {
      const kept = quietHoursIn(zone, officeHours)
      const asked = Array.from({ length: 240 }, (_, i) => nov(24, (i * 7) % 60) + (i % 3) * hourMs)
      for (const t of asked) {
        const fresh = quietHoursIn(zone, officeHours)
        const all = (d: typeof kept) => [d.next(t), d.morningOf(t), d.morningAfter(t), d.lastBefore(t), d.week(t).from]
        expect(all(kept), new Date(t).toISOString()).toEqual(all(fresh))
      }
    },
  )

  it('are never, where no day is', () => {
    const { next, lastBefore } = quietHoursIn('UTC', { ...officeHours, days: [] })
    expect([next(nov(24, 8)), lastBefore(nov(24, 8))]).toEqual([nov(24, 8), nov(24, 8)])
  })
})
