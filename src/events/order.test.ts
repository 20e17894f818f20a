import { describe, expect, it } from 'vitest'
import { sighting as sightingAt } from '../testing/examples'
import { latestInstant, skewMs } from './instants'
import { clampToNow, orderAfterLatest } from './order'
import type { LoggedEvent } from './types'

const connection = 'facebook/iris'
const muted = (id: string, at: number, of = connection): LoggedEvent => ({
  id,
  at,
  type: 'muted',
  connection: of,
  muted: true,
})
const reconnected = (id: string, at: number, batch?: string): LoggedEvent => ({
  id,
  at,
  ...(batch ? { batch } : {}),
  type: 'reconnected',
  connection,
})
const sighting = sightingAt(5)
const account = { network: 'facebook', name: 'Lantern', login: 'Iris', client: '' } as const

describe('what the user does now', () => {
  it('is recorded as it is where nothing lies ahead of it', () => {
    const now = [muted('m', 100), reconnected('r', 100)]
    expect(orderAfterLatest(now, [])).toEqual(now)
    expect(orderAfterLatest(now, [muted('before', 99)])).toEqual(now)
    expect(orderAfterLatest(now, [muted('other', 500, 'facebook/noor')])).toEqual(now)
  })

  it('counts after all that is there about the same, in one ms with it or later', () => {
    const m = muted('m', 100)
    expect(orderAfterLatest([m], [muted('with', 100)])).toEqual([{ ...m, at: 101 }])
    expect(orderAfterLatest([m], [muted('a', 300), muted('b', 700), muted('c', 500)])).toEqual([{ ...m, at: 701 }])
  })

  it.each([
    { id: 'e', at: 100, type: 'imported', account },
    { id: 'e', at: 100, type: 'removed', account: 'facebook/lantern', connection },
    { id: 'e', at: 100, type: 'edited', connection, lastReconnectedAt: 7 },
    { id: 'e', at: 100, type: 'lifespan', connection, lifespan: { kind: 'none' } },
    { id: 'e', at: 100, type: 'reminderDaysChosen', scope: { of: 'connection', connection }, kind: 'weeks', days: [1] },
    { id: 'e', at: 100, type: 'snoozed', connection, until: 900 },
    muted('e', 100),
    { id: 'e', at: 100, type: 'undone', targets: ['ahead'] },
  ] as readonly LoggedEvent[])('a choice is put behind: $type', choice => {
    expect(orderAfterLatest([choice], [muted('ahead', 500)])).toEqual([{ ...choice, at: 501 }])
  })

  it.each([
    { id: 'e', at: 100, type: 'blockCleared', connection },
    { id: 'e', at: 100, type: 'used', connection },
    { id: 'e', at: 100, type: 'confirmedWorking', connection },
    { id: 'e', at: 100, type: 'answered', sighting, connection },
  ] as readonly LoggedEvent[])('a fact keeps its moment: $type', fact => {
    expect(orderAfterLatest([fact], [muted('ahead', 500 + skewMs)])).toEqual([fact])
  })

  it('an undo counts after what it takes back, one event or all that was done in one go', () => {
    const undo = (...targets: string[]): LoggedEvent => ({ id: 'u', at: 100, type: 'undone', targets })
    const ahead = [
      { ...muted('a', 500), batch: 'b' },
      { ...muted('c', 600, 'facebook/noor'), batch: 'b' },
      muted('d', 900, 'facebook/zoe'),
    ]
    expect(orderAfterLatest([undo('a')], ahead)).toEqual([{ ...undo('a'), at: 501 }])
    expect(orderAfterLatest([undo('b')], ahead)).toEqual([{ ...undo('b'), at: 601 }])
    expect(orderAfterLatest([undo('a', 'c')], ahead)).toEqual([{ ...undo('a', 'c'), at: 601 }])
    expect(orderAfterLatest([undo('x')], ahead)).toEqual([undo('x')])
  })

  it('a reconnect keeps its instant, and its date is said once more behind what lies ahead', () => {
    const said = (at: number, batch: string): LoggedEvent => ({
      ...{ id: 'r:date', at, batch, type: 'edited', connection, lastReconnectedAt: 100 },
    })
    const ahead = 101 + skewMs
    expect(orderAfterLatest([reconnected('r', 100)], [muted('m', ahead)])).toEqual([
      reconnected('r', 100),
      said(ahead + 1, 'r'),
    ])
    expect(orderAfterLatest([reconnected('r', 100, 'both')], [muted('m', ahead)])).toEqual([
      reconnected('r', 100, 'both'),
      said(ahead + 1, 'both'),
    ])
  })

  it('a reconnect is not said twice for a clock that is off by minutes', () => {
    expect(orderAfterLatest([reconnected('r', 100)], [muted('m', 100 + skewMs)])).toEqual([reconnected('r', 100)])
    expect(orderAfterLatest([reconnected('r', 100)], [muted('m', 100)])).toEqual([reconnected('r', 100)])
  })

  it('never lies behind the last instant there can be', () => {
    expect(orderAfterLatest([muted('m', 100)], [muted('far', latestInstant + 9)])).toEqual([muted('m', latestInstant)])
  })
})

describe('events of a file', () => {
  const now = 1000 + skewMs

  it('stand in their own place where that is not ahead', () => {
    const log = [muted('a', now), muted('b', now + skewMs), muted('c', 1)]
    expect(clampToNow(log, now)).toEqual(log)
  })

  it('that lie ahead stand at now in the order they had, and say when they happened', () => {
    const far = latestInstant
    const put = { ...muted('d', far), happenedAt: 7 }
    expect(clampToNow([muted('z', far - 1), put, muted('b', 5), muted('y', far - 2)], now)).toEqual([
      { ...muted('z', now + 1), happenedAt: far - 1 },
      { ...put, at: now + 2 },
      muted('b', 5),
      { ...muted('y', now), happenedAt: far - 2 },
    ])
  })
})
