import { describe, expect, it } from 'vitest'
import type { EventOf } from '../../events/types'
import {
  choose,
  clientKey,
  climb,
  foldLadders,
  kindOfLife,
  type LadderScope,
  ladderFor,
  ladderOf,
  noChoice,
  ourLadders,
  stepped,
} from './schedule'

describe('ladders', () => {
  it('are scaled to the life', () => {
    expect(ourLadders).toEqual({ weeks: [14, 7, 3, 1, 0], year: [30, 14, 7, 1, 0], use: [14, 3, 0] })
    expect([kindOfLife(60), kindOfLife(119), kindOfLife(120), kindOfLife(365)]).toEqual([
      'weeks',
      'weeks',
      'year',
      'year',
    ])
  })

  it('are climbed from the earliest step, each once', () => {
    expect(climb([1, 14, 0, 14])).toEqual([14, 1, 0])
  })

  it('can be chosen and taken back', () => {
    expect(choose({ use: [3] }, 'weeks', [1, 7])).toEqual({ use: [3], weeks: [7, 1] })
    expect(choose({ use: [3], weeks: [7] }, 'weeks', null)).toEqual({ use: [3] })
    expect(choose({}, 'weeks', [])).toEqual({ weeks: [] })
  })

  it('are folded by scope, the newest choice counting', () => {
    let n = 0
    const chosen = (scope: LadderScope, days: number[] | null): EventOf<'ladder'> => ({
      id: `e${n}`,
      at: n++,
      type: 'ladder',
      scope,
      kind: 'weeks',
      days,
    })
    const folded = foldLadders([
      chosen({ of: 'all' }, [5]),
      chosen({ of: 'client', client: ' Acme ' }, [9]),
      chosen({ of: 'client', client: 'acme' }, [8]),
      chosen({ of: 'all' }, [6]),
      chosen({ of: 'connection', connection: 'facebook/x' }, [1]),
    ])
    expect(folded).toEqual({ all: { weeks: [6] }, clients: new Map([['acme', { weeks: [8] }]]) })
    expect(foldLadders([chosen({ of: 'all' }, [5]), chosen({ of: 'all' }, null)])).toEqual(noChoice)
  })

  it('of a login without accounts are those for all', () => {
    expect(ladderOf({}, [], 'weeks', { ...noChoice, all: { weeks: [2] } })).toEqual([2])
    expect(clientKey(' A b ')).toBe('a b')
  })

  it('of all and of a client are told with whether they were chosen for just that', () => {
    const chosen = { all: { weeks: [5] }, clients: new Map([['acme', { weeks: [9] }]]) }
    const acme = { of: 'client', client: ' Acme' } as const
    expect(ladderFor({ of: 'all' }, 'weeks', chosen)).toEqual({ days: [5], own: true })
    expect(ladderFor({ of: 'all' }, 'use', chosen)).toEqual({ days: ourLadders.use, own: false })
    expect(ladderFor(acme, 'weeks', chosen)).toEqual({ days: [9], own: true })
    expect(ladderFor(acme, 'use', chosen)).toEqual({ days: ourLadders.use, own: false })
    expect(ladderFor({ of: 'client', client: 'Wren' }, 'weeks', chosen)).toEqual({ days: [5], own: false })
  })

  it('of accounts whose client chose nothing are those for all', () => {
    const chosen = { all: { weeks: [5] }, clients: new Map([['acme', { weeks: [9] }]]) }
    expect(ladderOf({}, [{ client: 'Wren' }], 'weeks', chosen)).toEqual([5])
    expect(ladderOf({}, [{ client: 'Wren' }, { client: 'Acme' }], 'weeks', chosen)).toEqual([9, 5])
  })

  it('get one step more, in its place, or one less', () => {
    expect(stepped([14, 3], { day: 7, on: true })).toEqual([14, 7, 3])
    expect(stepped([14, 7, 3], { day: 7, on: false })).toEqual([14, 3])
    expect(stepped([14], { day: 7, on: false })).toEqual([14])
  })
})
