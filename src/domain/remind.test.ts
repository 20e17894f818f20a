import { describe, expect, it } from 'vitest'
import { ago, connection, now, trouble } from '../../e2e/support/examples'
import type { Connection } from './fold'
import { comingReminders, ladder, planReminders, type RemindWhen } from './remind'
import { dayMs, hourMs } from './time'

describe('reminders', () => {
  const when = (extra: Partial<RemindWhen> = {}): RemindWhen => ({
    now,
    hours: { from: 9, to: 18 },
    zone: 'UTC',
    atOnce: true,
    ...extra,
  })
  const plan = (c: Connection, sent: string[] = [], w = when()) => planReminders([c], k => sent.includes(k), w)

  it('climb the ladder of the lifespan', () => {
    expect(ladder(60)).toEqual([14, 7, 3, 1, 0, 'expired'])
    expect(ladder(365)).toEqual([30, 14, 7, 1, 0, 'expired'])
  })

  it.each([
    [45.9, undefined],
    [46, 14],
    [53, 7],
    [57, 3],
    [59, 1],
    [60, 0],
    [61, 'expired'],
    [300, 'expired'],
  ] as const)('%d days after a reconnect of Facebook the newest due is %s', (days, stage) => {
    expect(plan(connection({ lastReconnectedAt: ago(days) })).due[0]?.stage).toBe(stage)
  })

  it.each([
    [334.9, undefined],
    [335, 30],
    [351, 14],
    [358, 7],
    [364, 1],
    [365, 0],
    [366, 'expired'],
  ] as const)('%d days after a reconnect of LinkedIn the newest due is %s', (days, stage) => {
    expect(plan(connection({ family: 'linkedin', lastReconnectedAt: ago(days) })).due[0]?.stage).toBe(stage)
  })

  it('come once, and those that have passed never', () => {
    const c = connection({ lastReconnectedAt: ago(57) })
    const [first] = plan(c).due
    expect(plan(c, [first!.key]).due).toEqual([])
    expect(plan(c, [first!.key]).nextAt).toBe(Date.UTC(2026, 10, 26, 12))
  })

  it('do not come again when a date is corrected by some hours, and do for a new lifespan', () => {
    const [first] = plan(connection({ lastReconnectedAt: ago(57) })).due
    const sent = [first!.key]
    expect(plan(connection({ lastReconnectedAt: ago(57) + 2 * hourMs }), sent).due).toEqual([])
    expect(plan(connection({ lastReconnectedAt: ago(58) }), sent).due).toHaveLength(1)
  })

  it('that are ahead are listed, the soonest first, one of each connection', () => {
    const list = [
      connection({ id: 'facebook/a', lastReconnectedAt: ago(5) }),
      connection({ id: 'facebook/b', lastReconnectedAt: ago(50) }),
      connection({ id: 'facebook/c', lastReconnectedAt: ago(70) }),
      connection({ id: 'x/d', family: 'x' }),
    ]
    expect(comingReminders(list, now, when()).map(r => [r.connection, r.stage, (r.dueAt - now) / dayMs])).toEqual([
      ['facebook/b', 7, 3],
      ['facebook/a', 14, 41],
    ])
  })

  it('on the last day come in its morning, before the end', () => {
    const c = connection({ lastReconnectedAt: Date.UTC(2026, 8, 25, 19, 30) })
    const at = (hour: number) => plan(c, [], when({ now: Date.UTC(2026, 10, 24, hour), atOnce: false })).due[0]?.stage
    expect([at(8), at(9), at(12)]).toEqual([undefined, 0, 0])
  })

  it('are not sent for a login that is known to be down', () => {
    expect(plan(connection({ lastReconnectedAt: ago(57), trouble: trouble(ago(1)) })).due).toEqual([])
  })

  it('tell once that a wait is over, at a decent hour', () => {
    const waiting = (hoursAgo: number, hours = 24) => {
      const resolvedAt = now - hoursAgo * hourMs
      const until = resolvedAt + hours * hourMs
      return connection({
        lastReconnectedAt: ago(57),
        trouble: trouble(ago(3), { stands: 'resolved', resolvedAt, until }),
      })
    }
    expect(plan(waiting(23))).toEqual({ due: [], nextAt: now + hourMs })
    const over = waiting(24)
    const [ready] = plan(over).due
    expect(ready).toMatchObject({ stage: 'ready', dueAt: now })
    expect(plan(over, [ready!.key]).due).toEqual([])
    const night = when({ now: Date.UTC(2026, 10, 24, 22), atOnce: false })
    expect(plan(over, [], night).nextAt).toBe(Date.UTC(2026, 10, 25, 9))
    // without a wait there is nothing to tell
    expect(plan(waiting(24, 0)).due).toEqual([])
  })

  it('leave out the steps a short life has no room for', () => {
    const short = connection({ lastReconnectedAt: now, lifespan: { kind: 'fixed', days: 7 } })
    expect(plan(short)).toEqual({ due: [], nextAt: now + 4 * dayMs })
    expect(plan(connection({ lastReconnectedAt: now, lifespan: { kind: 'none' } })).nextAt).toBeUndefined()
  })

  it('wait for a decent hour unless the user is there', () => {
    const night = Date.UTC(2026, 10, 24, 22)
    const c = connection({ lastReconnectedAt: ago(57) })
    expect(plan(c, [], when({ now: night, atOnce: false }))).toEqual({ due: [], nextAt: Date.UTC(2026, 10, 25, 9) })
    expect(plan(c, [], when({ now: night })).due).toHaveLength(1)
  })

  it('say nothing about what renews itself, never ends or is unknown', () => {
    for (const family of ['x', 'youtube'] as const)
      expect(plan(connection({ family, lastReconnectedAt: ago(400) }))).toEqual({ due: [], nextAt: undefined })
    expect(plan(connection()).nextAt).toBeUndefined()
  })

  it('come with the most urgent first', () => {
    const list = [
      connection({ id: 'facebook/a', lastReconnectedAt: ago(53) }),
      connection({ id: 'facebook/b', lastReconnectedAt: ago(61) }),
      connection({ id: 'facebook/c', lastReconnectedAt: ago(57) }),
      connection({
        id: 'facebook/d',
        trouble: trouble(ago(3), { stands: 'resolved', resolvedAt: ago(1), until: now }),
      }),
    ]
    const order = planReminders(list, () => false, when()).due.map(r => r.stage)
    expect(order).toEqual(['expired', 'ready', 3, 7])
  })

  it('climb the longer ladder from 120 days on', () => {
    expect([ladder(119)[0], ladder(120)[0]]).toEqual([14, 30])
  })

  it('list nothing ahead for a login without a clock, or one that is down', () => {
    const list = [connection({ family: 'x' }), connection({ lastReconnectedAt: ago(5), trouble: trouble(ago(1)) })]
    expect(comingReminders(list, now, when())).toEqual([])
  })
})
