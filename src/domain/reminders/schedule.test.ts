import { describe, expect, it } from 'vitest'
import { clientKey } from '../../events/ids'
import {
  daysForLogin,
  daysForScope,
  defaultDays,
  nothingChosen,
  scheduleKindOf,
  sortDays,
  toggleDay,
  withChoice,
} from './schedule'

describe('ladders', () => {
  it('are scaled to the life', () => {
    expect(defaultDays).toEqual({ weeks: [14, 7, 3, 1, 0], year: [30, 14, 7, 1, 0], use: [14, 3, 0] })
    expect([scheduleKindOf(60), scheduleKindOf(119), scheduleKindOf(120), scheduleKindOf(365)]).toEqual([
      'weeks',
      'weeks',
      'year',
      'year',
    ])
  })

  it('are climbed from the earliest step, each once', () => {
    expect(sortDays([1, 14, 0, 14])).toEqual([14, 1, 0])
  })

  it('can be chosen and taken back', () => {
    expect(withChoice({ use: [3] }, 'weeks', [1, 7])).toEqual({ use: [3], weeks: [7, 1] })
    expect(withChoice({ use: [3], weeks: [7] }, 'weeks', null)).toEqual({ use: [3] })
    expect(withChoice({}, 'weeks', [])).toEqual({ weeks: [] })
  })

  it('of a login without accounts are those for all', () => {
    expect(daysForLogin({}, [], 'weeks', { ...nothingChosen, all: { weeks: [2] } })).toEqual([2])
    expect(clientKey(' A b ')).toBe('a b')
  })

  it('of all and of a client are told with whether they were chosen for just that', () => {
    const chosen = { all: { weeks: [5] }, clients: new Map([['acme', { weeks: [9] }]]) }
    const acme = { of: 'client', client: ' Acme' } as const
    expect(daysForScope({ of: 'all' }, 'weeks', chosen)).toEqual({ days: [5], own: true })
    expect(daysForScope({ of: 'all' }, 'use', chosen)).toEqual({ days: defaultDays.use, own: false })
    expect(daysForScope(acme, 'weeks', chosen)).toEqual({ days: [9], own: true })
    expect(daysForScope(acme, 'use', chosen)).toEqual({ days: defaultDays.use, own: false })
    expect(daysForScope({ of: 'client', client: 'Wren' }, 'weeks', chosen)).toEqual({ days: [5], own: false })
  })

  it('of accounts whose client chose nothing are those for all', () => {
    const chosen = { all: { weeks: [5] }, clients: new Map([['acme', { weeks: [9] }]]) }
    expect(daysForLogin({}, [{ client: 'Wren' }], 'weeks', chosen)).toEqual([5])
    expect(daysForLogin({}, [{ client: 'Wren' }, { client: 'Acme' }], 'weeks', chosen)).toEqual([9, 5])
  })

  it('get one step more, in its place, or one less', () => {
    expect(toggleDay([14, 3], { day: 7, on: true })).toEqual([14, 7, 3])
    expect(toggleDay([14, 7, 3], { day: 7, on: false })).toEqual([14, 3])
    expect(toggleDay([14], { day: 7, on: false })).toEqual([14])
  })
})
