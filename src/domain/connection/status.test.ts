import { describe, expect, it } from 'vitest'
import { ago, connection, listedAsDown, now, trouble } from '../../testing/examples'
import { hourMs } from '../time'
import { countNeedingAttention, type FirstReminders, statusOf } from './status'

describe('status', () => {
  it.each([
    ['facebook', 53, 'expires', 7],
    ['facebook', 53.01, 'expires', 7],
    ['facebook', 57, 'expires', 3],
    ['facebook', 59.5, 'expires', 1],
    ['facebook', 60, 'expires-today', 0],
    ['facebook', 60.9, 'expires-today', 0],
    ['facebook', 61, 'expired', 1],
    ['facebook', 63.2, 'expired', 3],
    ['linkedin', 10, 'expires', 355],
    ['linkedin', -0.001, 'expires', 365],
  ] as const)('%s reconnected %d days ago: %s %d', (family, days, kind, n) => {
    const s = statusOf(connection({ family, lastReconnectedAt: ago(days) }), now)
    expect([s.kind, s.days]).toEqual([kind, n])
  })

  it.each([
    ['facebook', 'unknown'],
    ['x', 'no-expiry'],
    ['pinterest', 'no-expiry'],
    ['youtube', 'renews'],
    ['instagram-personal', 'renews'],
  ] as const)('%s without a date: %s', (family, kind) => {
    expect(statusOf(connection({ family }), now).kind).toBe(kind)
  })

  it('keeps LinkedIn’s second clock beside the first', () => {
    const li = (reconnected: number, used?: number) =>
      statusOf(
        connection({
          family: 'linkedin',
          lastReconnectedAt: ago(reconnected),
          lastUsedAt: used === undefined ? used : ago(used),
        }),
        now,
      )
    expect(li(10).use).toMatchObject({ kind: 'use-within', days: 50, needsAttention: false })
    expect(li(70).use).toMatchObject({ kind: 'no-use', days: 70, needsAttention: true })
    expect(li(70, 5).use).toMatchObject({ kind: 'use-within', days: 55 })
    expect(li(70).needsAttention).toBe(true)
    const fine = statusOf(connection({ lastReconnectedAt: ago(2) }), now)
    expect([li(70), li(100), li(59)].map(s => s.rank < fine.rank)).toEqual([true, true, true])
    expect(li(100).rank).toBeLessThan(li(70).rank)
  })

  it('lets trouble outweigh the clock, and a finished check start the wait of 24 hours', () => {
    const blocked = connection({ lastReconnectedAt: ago(5), trouble: trouble(ago(1)) })
    expect(statusOf(blocked, now)).toMatchObject({ kind: 'blocked', needsAttention: true, rank: 0 })
    const done = (until?: number) =>
      statusOf({ ...blocked, trouble: trouble(ago(1), { state: 'resolved', resolvedAt: ago(1), until }) }, now)
    expect(done(now + 23 * hourMs)).toMatchObject({ kind: 'wait', until: now + 23 * hourMs })
    expect([done(now).kind, done().kind]).toEqual(['ready', 'ready'])
    expect(statusOf({ ...blocked, trouble: listedAsDown(ago(1)) }, now).kind).toBe('disconnected')
  })

  it('tells first which of LinkedIn’s two clocks ends first', () => {
    const li = (reconnected: number, used: number) =>
      statusOf(connection({ family: 'linkedin', lastReconnectedAt: ago(reconnected), lastUsedAt: ago(used) }), now)
    expect(li(10, 10).lead).toBe('use')
    expect(li(305.5, 1).lead).toBe('use')
    expect(li(306.5, 1).lead).toBe('main')
    // what has ended for certain comes first, however long the other has
    expect([li(365, 365).lead, li(400, 70).lead]).toEqual(['main', 'main'])
    expect(statusOf(connection({ lastReconnectedAt: ago(1) }), now).lead).toBe('main')
  })

  it('goes by the life the user gave it, and needs them in its last eighth', () => {
    const own = (days: number, ago_: number) =>
      statusOf(connection({ lastReconnectedAt: ago(ago_), lifespan: { kind: 'fixed', days } }), now)
    expect(own(90, 70)).toMatchObject({ kind: 'expires', days: 20, needsAttention: false })
    expect(own(90, 83).needsAttention).toBe(true)
    expect([own(16, 13.5).needsAttention, own(16, 14).needsAttention]).toEqual([false, true])
    expect(statusOf(connection({ lifespan: { kind: 'none' } }), now).kind).toBe('no-expiry')
    expect(statusOf(connection({ family: 'x', lifespan: { kind: 'fixed', days: 9 } }), now).kind).toBe('unknown')
  })

  it('puts the worst first', () => {
    const order = [
      connection({ trouble: trouble(now) }),
      connection({ trouble: listedAsDown(now) }),
      connection({ lastReconnectedAt: ago(90) }),
      connection({ lastReconnectedAt: ago(61) }),
      connection({ lastReconnectedAt: ago(58) }),
      connection({ lastReconnectedAt: ago(1) }),
      connection(),
      connection({ family: 'x' }),
    ].map(c => statusOf(c, now).rank)
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('is as loud as the matter', () => {
    const tone = (c: Parameters<typeof connection>[0]) => statusOf(connection(c), now).tone
    expect(tone({ lastReconnectedAt: ago(5) })).toBe('fine')
    expect(tone({ lastReconnectedAt: ago(58) })).toBe('soon')
    expect(tone({ lastReconnectedAt: ago(61) })).toBe('blocked')
    expect(tone({ trouble: trouble(ago(1)) })).toBe('blocked')
    expect(tone({ trouble: trouble(ago(1), { state: 'resolved', resolvedAt: ago(2) }) })).toBe('soon')
    expect([tone({}), tone({ family: 'x' })]).toEqual(['still', 'still'])
    const linkedin = { family: 'linkedin', lastReconnectedAt: ago(100) } as const
    expect(tone({ ...linkedin, lastUsedAt: ago(5) })).toBe('fine')
    expect(tone({ ...linkedin, lastUsedAt: ago(58) })).toBe('soon')
    expect(tone({ ...linkedin, lastUsedAt: ago(58), trouble: trouble(ago(1)) })).toBe('blocked')
  })

  it('draws what is left of a life, never more and never less than nothing', () => {
    const left = (days: number) => statusOf(connection({ lastReconnectedAt: ago(days) }), now).left
    expect([left(-1), left(0), left(15), left(60), left(60.5)]).toEqual([1, 1, 0.75, 0, 0])
    const use = statusOf(connection({ family: 'linkedin', lastReconnectedAt: ago(45) }), now).use
    expect(use).toMatchObject({ left: 0.25, days: 15 })
  })

  it('puts an unused LinkedIn login among those that end soon, the longer the worse', () => {
    const rank = (used: number) =>
      statusOf(connection({ family: 'linkedin', lastReconnectedAt: ago(100), lastUsedAt: ago(used) }), now).rank
    const expired = statusOf(connection({ lastReconnectedAt: ago(61) }), now).rank
    const today = statusOf(connection({ lastReconnectedAt: ago(60) }), now).rank
    expect([expired < rank(90), rank(90) < rank(70), rank(70) < today, today < rank(58)]).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect(rank(60)).toBeLessThan(today)
  })

  it('of a date that lies ahead: the most there can be, and somebody is needed', () => {
    const ahead = statusOf(connection({ lastReconnectedAt: ago(-400) }), now)
    expect(ahead).toMatchObject({
      kind: 'expires',
      days: 60,
      ahead: true,
      needsAttention: true,
      tone: 'soon',
      rank: 99,
    })
    // two clocks may differ by some minutes
    expect(statusOf(connection({ lastReconnectedAt: now + 5 * 60_000 }), now).ahead).toBeUndefined()
    expect(statusOf(connection({ lastReconnectedAt: now + 5 * 60_000 + 1 }), now).ahead).toBe(true)
    expect(
      statusOf(connection({ family: 'linkedin', lastReconnectedAt: ago(5), lastUsedAt: ago(-400) }), now).use,
    ).toMatchObject({
      kind: 'use-within',
      days: 60,
    })
  })

  it('of a muted login needs nobody, and stands below those that do', () => {
    const down = connection({ trouble: trouble(ago(1)) })
    expect(statusOf({ ...down, muted: true }, now)).toMatchObject({
      kind: 'blocked',
      tone: 'blocked',
      needsAttention: false,
      rank: 1200,
    })
    expect(countNeedingAttention([down, { ...down, id: 'b', muted: true }], now)).toBe(1)
  })

  it('is amber from its first reminder on, and needs attention in its last week only', () => {
    const at = (days: number, first?: FirstReminders) => {
      const { tone, needsAttention } = statusOf(connection({ lastReconnectedAt: ago(60 - days) }), now, first)
      return [tone, needsAttention]
    }
    expect([at(15), at(14), at(8), at(7)]).toEqual([
      ['fine', false],
      ['soon', false],
      ['soon', false],
      ['soon', true],
    ])
    const first = { weeks: 21, year: 30, use: 14 }
    expect([at(22, first), at(21, first)]).toEqual([
      ['fine', false],
      ['soon', false],
    ])
  })

  it('is calm while it waits: there is nothing to do', () => {
    const waiting = connection({
      trouble: trouble(ago(1), { state: 'resolved', resolvedAt: ago(0.1), until: ago(-0.9) }),
    })
    expect(statusOf(waiting, now)).toMatchObject({ kind: 'wait', tone: 'still', needsAttention: false })
    expect(countNeedingAttention([waiting], now)).toBe(0)
  })
})
