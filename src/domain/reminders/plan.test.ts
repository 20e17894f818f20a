import { describe, expect, it } from 'vitest'
import { ago, connection, now, trouble } from '../../testing/examples'
import { login, plan, rules, when } from '../../testing/reminderHelpers'
import type { Connection } from '../connection/types'
import { dayMs, hourMs } from '../time'
import { comingReminders, isStepOver, planReminders } from './plan'
import { officeHours, quietHoursIn } from './quietHours'

describe('reminders', () => {
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
    expect(
      plan(connection({ family: 'linkedin', lastReconnectedAt: ago(days), lastUsedAt: ago(1) })).due[0]?.stage,
    ).toBe(stage)
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
    expect(
      comingReminders(
        list.map(c => login(c)),
        now,
        rules(),
      ).map(r => [r.connection, r.stage, (r.dueAt - now) / dayMs]),
    ).toEqual([
      ['facebook/b', 7, 3],
      ['facebook/c', 'still', 5.875],
      ['facebook/a', 14, 41],
    ])
  })

  it('that are ahead of a login with two clocks: the sooner, and of two at once the more urgent', () => {
    const coming = (reconnected: number, used: number) =>
      comingReminders(
        [login(connection({ family: 'linkedin', lastReconnectedAt: ago(reconnected), lastUsedAt: ago(used) }))],
        now,
        rules(),
      ).map(r => [r.stage, r.clock, (r.dueAt - now) / dayMs, r.also])
    expect(coming(340, 50)).toEqual([[3, 'use', 7, []]])
    expect(coming(356, 51)).toEqual([[7, 'token', 2, []]])
    expect(coming(356, 55)).toEqual([[3, 'use', 2, []]])
  })

  it('are known by names that stay: with another, everything would be told again', () => {
    const day = (at: number) => Math.floor(at / dayMs)
    const facebook = (days: number) => plan(connection({ lastReconnectedAt: ago(days) })).due[0]!.key
    const end = (days: number) => day(ago(days) + 60 * dayMs)
    expect(facebook(53)).toBe(`due:facebook/iris@${end(53)}#7`)
    expect(facebook(61)).toBe(`due:facebook/iris@${end(61)}#expired`)
    const used = connection({ family: 'linkedin', lastReconnectedAt: ago(9), lastUsedAt: ago(57) })
    expect(plan({ ...used, lastReconnectedAt: ago(300) }).due[0]!.key).toBe(`due:${used.id}@${end(57)}#use-3`)
    const down = connection({ trouble: trouble(ago(1), { state: 'resolved', resolvedAt: ago(2), until: ago(1) }) })
    expect(plan(down).due[0]!.key).toBe(`due:${down.id}@${ago(2)}#ready`)
    const later = connection({ lastReconnectedAt: ago(20), snoozedUntil: ago(0.5) })
    expect(plan(later).due[0]!.key).toBe(`due:${later.id}@${ago(0.5)}#again`)
    const expired = connection({ lastReconnectedAt: ago(90) })
    const week = plan(expired, [`due:${expired.id}@${end(90)}#expired`]).due[0]!.key
    expect(week).toMatch(/^due:facebook\/iris@\d+#still-\d{4}-\d\d-\d\d$/)
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
        trouble: trouble(ago(3), { state: 'resolved', resolvedAt, until }),
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
        trouble: trouble(ago(3), { state: 'resolved', resolvedAt: ago(1), until: now }),
      }),
    ]
    const order = planReminders(
      list.map(c => login(c)),
      () => false,
      when(),
    ).due.map(r => r.stage)
    expect(order).toEqual(['expired', 'ready', 3, 7])
  })

  it('list nothing ahead for a login without a clock, or one that is down', () => {
    const list = [connection({ family: 'x' }), connection({ lastReconnectedAt: ago(5), trouble: trouble(ago(1)) })]
    expect(
      comingReminders(
        list.map(c => login(c)),
        now,
        rules(),
      ),
    ).toEqual([])
  })
})

describe('reminders over days off', () => {
  const office = rules({ quietHours: quietHoursIn('UTC', officeHours) })
  /** A login of Facebook that ends then. 28 and 29 November 2026 are a weekend. */
  const ends = (at: number) => connection({ lastReconnectedAt: at - 60 * dayMs })
  const nov = (day: number, hour = 0, minute = 0) => Date.UTC(2026, 10, day, hour, minute)
  const stageAt = (c: Connection, at: number, sent: string[] = []) =>
    plan(c, sent, { ...office, now: at, atOnce: false }).due[0]?.stage

  it('come on Friday morning for what ends on Saturday or Sunday', () => {
    const c = ends(nov(29, 12))
    expect(stageAt(c, nov(27, 8, 59), [keyAt(c, nov(26, 12))])).toBeUndefined()
    expect(stageAt(c, nov(27, 9), [keyAt(c, nov(26, 12))])).toBe(0)
    expect(stageAt(ends(nov(28, 8)), nov(27, 9), [keyAt(ends(nov(28, 8)), nov(25, 9))])).toBe(0)
  })

  it('come the evening before for what ends before the morning', () => {
    const c = ends(nov(25, 8))
    expect(stageAt(c, nov(24, 9))).toBe(0)
    expect(stageAt(c, nov(24, 8))).toBeUndefined()
  })

  it('wait for Monday where there is time', () => {
    const c = ends(nov(28, 12) + 7 * dayMs)
    const sent = [keyAt(c, nov(27, 12))]
    expect(stageAt(c, nov(28, 12), sent)).toBeUndefined()
    expect(plan(c, sent, { ...office, now: nov(28, 12), atOnce: false }).nextAt).toBe(nov(30, 9))
    expect(stageAt(c, nov(30, 9), sent)).toBe(7)
  })

  it('come late rather than before the reconnect, where a life is no longer than a weekend', () => {
    const c = connection({ lastReconnectedAt: nov(28, 10), lifespan: { kind: 'fixed', days: 1 } })
    expect(plan(c, [], { ...office, now: nov(28, 11), atOnce: true }).due).toEqual([])
    expect(stageAt(c, nov(30, 9))).toBe(0)
  })

  /** The key of what was due then. */
  const keyAt = (c: Connection, at: number) => plan(c, [], { ...office, now: at, atOnce: true }).due[0]!.key
})

describe('LinkedIn’s use', () => {
  const linkedin = (used: number, extra: Partial<Connection> = {}) =>
    connection({ family: 'linkedin', lastReconnectedAt: ago(100), lastUsedAt: ago(used), ...extra })

  it.each([
    [45.9, undefined],
    [46, 14],
    [57, 3],
    [60, 0],
    [90, 0],
  ] as const)('%d days after the last use the newest due is %s', (days, stage) => {
    const [due] = plan(linkedin(days)).due
    expect([due?.stage, due?.clock]).toEqual([stage, stage === undefined ? undefined : 'use'])
  })

  it('is one notice together with the token, the more urgent first', () => {
    const c = connection({ family: 'linkedin', lastReconnectedAt: ago(358), lastUsedAt: ago(57) })
    const { due } = plan(c)
    expect(due).toHaveLength(1)
    expect([due[0]!.stage, due[0]!.clock, due[0]!.also.length]).toEqual([3, 'use', 1])
    expect(plan(c, [due[0]!.key, ...due[0]!.also]).due).toEqual([])
  })

  it('says nothing where the token ends sooner', () => {
    expect(
      plan(connection({ family: 'linkedin', lastReconnectedAt: ago(364), lastUsedAt: ago(50) })).due,
    ).toMatchObject([{ stage: 1, clock: 'token', also: [] }])
    expect(
      plan(connection({ family: 'linkedin', lastReconnectedAt: ago(400), lastUsedAt: ago(61) })).due,
    ).toMatchObject([{ stage: 'expired', clock: 'token' }])
  })
})

describe('what is still expired', () => {
  const at = (days: number) => now + days * dayMs
  const c = connection({ lastReconnectedAt: ago(61) })
  const sent: string[] = []

  it('is told of weekly, on the first decent morning of the week, for all at once', () => {
    const stages: [number, unknown][] = []
    for (let day = 0; day < 30; day += 0.25) {
      const w = when({ now: at(day), atOnce: false })
      for (const r of plan(c, sent, w).due) {
        sent.push(r.key, ...r.also)
        stages.push([day, r.stage])
      }
    }
    // 24 November 2026 is a Tuesday, the looks are at noon, 18, 0 and 6 o’clock
    expect(stages).toEqual([
      [0, 'expired'],
      [13, 'still'],
      [20, 'still'],
      [27, 'still'],
    ])
  })

  it('begins with the notice that it has expired, however late', () => {
    const late = connection({ lastReconnectedAt: ago(100) })
    const [first] = plan(late).due
    expect([first!.stage, first!.also.length]).toEqual(['expired', 1])
    expect(plan(late, [first!.key, ...first!.also]).due).toEqual([])
  })
})

describe('the time of a step', () => {
  const day = Math.floor(now / dayMs)
  /** From when on the step with this key is over, in whole hours from the beginning of today (UTC). */
  const overFrom = (key: string) => {
    let hours = -72
    while (hours < 240 && !isStepOver(key, day * dayMs + hours * hourMs)) hours++
    return hours
  }

  it('is over when the end it counts to is', () => {
    for (const stage of ['14', '0', 'use-3', '7~2'])
      expect(overFrom(`due:facebook/iris@${day}#${stage}`), stage).toBe(24)
    expect(overFrom(`due:facebook/iris@${day}#expired`)).toBe(48)
    expect(overFrom(`due:facebook/iris@${day}#expired~1`)).toBe(48)
  })

  it('of a weekly line is over when its week has come', () => {
    const week = (of: number) => new Date((day + of) * dayMs).toISOString().slice(0, 10)
    expect(overFrom(`due:facebook/iris@${day - 9}#still-${week(-1)}`)).toBe(0)
    expect(overFrom(`due:facebook/iris@${day - 9}#still-${week(2)}`)).toBe(72)
    expect(overFrom(`due:facebook/iris@${day + 1}#still-${week(-8)}`)).toBe(48)
    expect(isStepOver(`due:facebook/iris@${day - 9}#still-soon`, now)).toBe(false)
  })

  it('of a snooze and of a wait is over at their end', () => {
    const at = day * dayMs + 5 * hourMs
    expect(overFrom(`due:facebook/iris@${at}#again`)).toBe(5)
    expect(overFrom(`due:facebook/iris@${at}#ready`)).toBe(29)
  })

  it('is not known of what is no key, whatever stands in the name', () => {
    for (const key of ['due:facebook/iris', 'due:x/a@#7', `due:x/a@${day - 9}#`, `due:x/a@${day - 9}#7 `, ''])
      expect(isStepOver(key, now), key).toBe(false)
    expect(overFrom(`due:x/a@1#7@${day}#7`)).toBe(24)
    expect(overFrom(`due:x/a@99999999#7@${day}#7`)).toBe(24)
  })
})
