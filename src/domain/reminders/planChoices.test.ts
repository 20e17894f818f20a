// What the user chose about reminders, and what a wrong clock did to them.
import { describe, expect, it } from 'vitest'
import { ago, connection, now, trouble } from '../../testing/examples'
import { carried, login, plan, rules, when } from '../../testing/reminderHelpers'
import type { Account } from '../connection/types'
import { dayMs } from '../time'
import { claimedByWrongClock, comingReminders, planReminders, type ReminderRules } from './plan'
import { nothingChosen } from './schedule'

describe('a snooze', () => {
  const c = connection({ lastReconnectedAt: ago(57), snoozedUntil: now + dayMs })
  const { due: before } = plan(connection({ lastReconnectedAt: ago(57) }))

  it('keeps everything back until then, and then tells once, whatever was told before', () => {
    expect(plan(c)).toEqual({ due: [], nextAt: now + dayMs })
    const { due } = plan(c, [before[0]!.key], when({ now: now + dayMs, atOnce: false }))
    expect(due.map(r => [r.stage, r.also])).toEqual([['again', []]])
    expect(plan(c, [before[0]!.key, due[0]!.key], when({ now: now + dayMs })).due).toEqual([])
  })

  it('ends together with what came up meanwhile', () => {
    const long = { ...c, snoozedUntil: now + 3 * dayMs }
    const { due } = plan(long, [before[0]!.key], when({ now: now + 3 * dayMs }))
    expect(due.map(r => [r.stage, r.also.length])).toEqual([[0, 1]])
  })

  it('comes at the hour it was asked for, decent or not', () => {
    const night = Date.UTC(2026, 10, 29, 22)
    const { due } = plan({ ...c, snoozedUntil: night }, [], when({ now: night, atOnce: false }))
    expect(due).toHaveLength(1)
  })

  it('means nothing for a login that nothing is told of', () => {
    expect(plan(connection({ family: 'x', snoozedUntil: ago(1) })).due).toEqual([])
  })

  it('of one that is down is told of, too', () => {
    const down = connection({ lastReconnectedAt: ago(5), trouble: trouble(ago(1)), snoozedUntil: ago(0.5) })
    expect(plan(down).due).toMatchObject([{ stage: 'again' }])
  })
})

describe('other days than ours', () => {
  const c = connection({ lastReconnectedAt: ago(50) })
  const all = (days: number[]) => ({ ...nothingChosen, all: { weeks: days } })
  const client = (name: string, days: number[]) => new Map([[name, { weeks: days }]])

  it('count for all, for a client, for one login: the nearest does', () => {
    const accounts = [carried('Acme')]
    const stage = (ladders: ReminderRules['chosenDays'], own?: number[]) =>
      planReminders(
        [login({ ...c, ...(own && { reminderDays: { weeks: own } }) }, accounts)],
        () => false,
        when({ chosenDays: ladders }),
      ).due[0]?.stage
    expect(stage(nothingChosen)).toBe(14)
    expect(stage(all([10, 1]))).toBe(10)
    expect(stage({ ...all([10]), clients: client('acme', [12]) })).toBe(12)
    expect(stage({ ...all([10]), clients: client('other', [12]) })).toBe(10)
    expect(stage({ ...all([10]), clients: client('acme', [12]) }, [11])).toBe(11)
    expect(stage(all([]))).toBeUndefined()
  })

  it('of several clients all count', () => {
    const ladders = { ...all([3]), clients: client('acme', [12]) }
    const due = (accounts: Account[], days: number) =>
      planReminders(
        [login(connection({ lastReconnectedAt: ago(days) }), accounts)],
        () => false,
        when({ chosenDays: ladders }),
      ).due[0]?.stage
    const both = [carried('Acme'), carried('')]
    expect([due(both, 48), due(both, 57), due([carried('Acme')], 57)]).toEqual([12, 3, 12])
  })
})

describe('muted', () => {
  it('says nothing at all', () => {
    const muted = connection({ lastReconnectedAt: ago(57), muted: true })
    expect(plan(muted)).toEqual({ due: [], nextAt: undefined })
    expect(comingReminders([login({ ...muted, lastReconnectedAt: now })], now, rules())).toEqual([])
  })
})

describe('a clock that was wrong', () => {
  it('does not run a date that lies ahead', () => {
    expect(plan(connection({ lastReconnectedAt: now + 900 * dayMs })).due).toEqual([])
  })

  it('told of what has not come: told again in its time, once', () => {
    const c = connection({ lastReconnectedAt: ago(50) })
    const ahead = when({ now: now + 400 * dayMs })
    const [wrong] = plan(c, [], ahead).due
    const claimed = [wrong!.key, ...wrong!.also]
    const early = claimedByWrongClock([login(c)], k => claimed.includes(k), when())
    expect(early).toEqual([wrong!.key])
    const reissueCount = { [wrong!.key]: 1 }
    const at = when({ now: now + 11 * dayMs, reissueCount: reissueCount })
    const [right] = plan(c, claimed, at).due
    expect([right!.stage, right!.key]).toEqual(['expired', `${wrong!.key}~1`])
    expect(plan(c, [...claimed, right!.key], at).due).toEqual([])
  })

  it('leaves what was due in truth told', () => {
    const c = connection({ lastReconnectedAt: ago(50) })
    const [told] = plan(c).due
    expect(claimedByWrongClock([login(c)], k => k === told!.key, when())).toEqual([])
  })
})
