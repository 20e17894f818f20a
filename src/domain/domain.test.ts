import { describe, expect, it } from 'vitest'
import { aboutOf } from './about'
import { clocksOf } from './clocks'
import { diagnose } from './diagnose'
import type { AccountEntry, RadarEvent, SightingFacts } from './events'
import { type Connection, foldAccount, foldConnection, foldQuestion, inOrder, isLive, takenBack } from './fold'
import { accountId, connectionId } from './names'
import { comingReminders, ladder, planReminders, type RemindWhen } from './remind'
import { statusOf } from './status'
import { dayMs, decentFrom, hourMs, parseDate } from './time'

const now = Date.UTC(2026, 10, 24, 12)
const ago = (days: number) => now - days * dayMs
const connection = (extra: Partial<Connection> = {}): Connection => ({
  id: 'facebook/iris',
  family: 'facebook',
  name: 'Iris',
  ...extra,
})
const facts = (at: number, kind: SightingFacts['kind'] = 'checkpoint'): SightingFacts => ({
  sighting: `s${at}`,
  site: 'facebook',
  kind,
  pattern: 'p',
  strength: 'certain',
  host: 'www.facebook.com',
  segment: 'checkpoint',
  at,
})

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
    expect(li(10).use).toMatchObject({ kind: 'use-within', days: 50, needsYou: false })
    expect(li(70).use).toMatchObject({ kind: 'no-use', days: 70, needsYou: true })
    expect(li(70, 5).use).toMatchObject({ kind: 'use-within', days: 55 })
    expect(li(70).needsYou).toBe(true)
    const fine = statusOf(connection({ lastReconnectedAt: ago(2) }), now)
    expect([li(70), li(100), li(59)].map(s => s.rank < fine.rank)).toEqual([true, true, true])
    expect(li(100).rank).toBeLessThan(li(70).rank)
  })

  it('lets trouble outweigh the clock, and a finished check start the wait of 24 hours', () => {
    const blocked = connection({ lastReconnectedAt: ago(5), trouble: facts(ago(1)) })
    expect(statusOf(blocked, now)).toMatchObject({ kind: 'blocked', needsYou: true, rank: 0 })
    const elsewhere = { ...blocked, trouble: { ...facts(ago(1)), site: 'instagram' as const }, checkedAt: now }
    expect(statusOf(elsewhere, now).kind).toBe('ready')
    expect(statusOf({ ...blocked, checkedAt: now - hourMs }, now)).toMatchObject({
      kind: 'wait',
      until: now + 23 * hourMs,
    })
    expect(statusOf({ ...blocked, checkedAt: now - 24 * hourMs }, now).kind).toBe('ready')
    expect(statusOf({ ...blocked, family: 'x', checkedAt: now }, now).kind).toBe('ready')
    expect(statusOf({ ...blocked, trouble: facts(ago(1), 'disconnected') }, now).kind).toBe('disconnected')
  })

  it('puts the worst first', () => {
    const order = [
      connection({ trouble: facts(now) }),
      connection({ trouble: facts(now, 'disconnected') }),
      connection({ lastReconnectedAt: ago(90) }),
      connection({ lastReconnectedAt: ago(61) }),
      connection({ lastReconnectedAt: ago(58) }),
      connection({ lastReconnectedAt: ago(1) }),
      connection(),
      connection({ family: 'x' }),
    ].map(c => statusOf(c, now).rank)
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })
})

describe('the fold of a login', () => {
  const listed = (id: string, name: string, days: number, batch = id): RadarEvent => ({
    id,
    at: now,
    batch,
    type: 'imported',
    account: { network: 'facebook', name, login: 'Iris', client: '', lastReconnectedAt: ago(days) },
  })
  const days = (...events: RadarEvent[]) => (now - foldConnection('facebook/iris', events)!.lastReconnectedAt!) / dayMs

  it('keeps the latest date of one file, and is not moved back by an account that joins', () => {
    expect(days(listed('1', 'A', 50, 'b'), listed('2', 'B', 10, 'b'))).toBe(10)
    expect(days(listed('1', 'A', 10), listed('2', 'B', 50))).toBe(10)
    expect(days(listed('1', 'A', 50), listed('2', 'B', 10))).toBe(10)
  })

  it('takes the date of an account that is listed again as what is true now', () => {
    expect(days(listed('1', 'A', 10), listed('2', 'A', 50))).toBe(50)
  })

  it('starts anew when the last account was removed', () => {
    const gone: RadarEvent = { id: '3', at: now, type: 'removed', account: 'facebook/a', connection: 'facebook/iris' }
    const seen: RadarEvent = {
      id: '2',
      at: now,
      type: 'sighted',
      facts: facts(now),
      connection: 'facebook/iris',
      asks: false,
    }
    expect(foldConnection('facebook/iris', [listed('1', 'A', 10), seen, gone])).toBeUndefined()
    expect(
      foldConnection('facebook/iris', [listed('1', 'A', 10), seen, gone, listed('4', 'A', 10)])!.trouble,
    ).toBeUndefined()
    expect(
      foldConnection('facebook/iris', [listed('1', 'A', 10), listed('5', 'B', 10), seen, gone])!.trouble,
    ).toBeDefined()
  })
})

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
    expect(plan(connection({ lastReconnectedAt: ago(57), trouble: facts(ago(1)) })).due).toEqual([])
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
})

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
})

describe('names', () => {
  it('make the same id whatever the spelling', () => {
    expect(connectionId('facebook', 'facebook', 'P', ' Iris  WOLF')).toBe(
      connectionId('facebook', 'instagram-business', 'q', 'iris wolf'),
    )
    expect(connectionId('x', 'x', '@quay', '')).not.toBe(connectionId('x', 'x', 'other', '@quay'))
    expect(accountId('x', '@Quay')).toBe('x/@quay')
  })
})

describe('fold', () => {
  const entry = (extra: Partial<AccountEntry> = {}): AccountEntry => ({
    network: 'facebook',
    name: 'Lantern',
    login: 'Iris',
    client: '',
    ...extra,
  })
  const imported = (id: string, at: number, account: Partial<AccountEntry> = {}, batch = id): RadarEvent => ({
    id,
    at,
    batch,
    type: 'imported',
    account: entry(account),
  })
  const fold = (events: RadarEvent[]) => {
    const dead = takenBack(events.filter(e => e.type === 'undone'))
    return foldConnection(
      'facebook/iris',
      inOrder(events).filter(e => isLive(e, dead)),
    )
  }

  it('takes the latest date of one file, and the last said of two', () => {
    const a = imported('a', 1, { lastReconnectedAt: ago(10) }, 'b1')
    const b = imported('b', 1, { name: 'Two', lastReconnectedAt: ago(12) }, 'b1')
    expect(fold([a, b])?.lastReconnectedAt).toBe(ago(10))
    expect(fold([a, b, imported('c', 2, { lastReconnectedAt: ago(30) })])?.lastReconnectedAt).toBe(ago(30))
    expect(fold([a, b, imported('d', 3)])?.lastReconnectedAt).toBe(ago(10))
  })

  it('heals with a reconnect and hurts again when that is undone', () => {
    const events: RadarEvent[] = [
      imported('a', ago(50), { lastReconnectedAt: ago(57) }),
      { id: 's', at: ago(3), type: 'sighted', facts: facts(ago(3)), connection: 'facebook/iris', asks: false },
      { id: 'r', at: ago(2), type: 'reconnected', connection: 'facebook/iris' },
    ]
    expect(fold(events)).toMatchObject({ lastReconnectedAt: ago(2), trouble: undefined })
    const undo: RadarEvent = { id: 'u', at: ago(1), type: 'undone', targets: ['r'] }
    expect(fold([...events, undo])).toMatchObject({ lastReconnectedAt: ago(57), trouble: { kind: 'checkpoint' } })
    expect(fold([...events, undo, { id: 'v', at: now, type: 'undone', targets: ['u'] }])?.trouble).toBeUndefined()
  })

  it('does not let a late answer overrule a reconnect made meanwhile', () => {
    const answer: RadarEvent = { id: 'x', at: now, type: 'answered', facts: facts(ago(3)), connection: 'facebook/iris' }
    const base = imported('a', ago(50))
    expect(fold([base, answer])?.trouble?.kind).toBe('checkpoint')
    expect(
      fold([base, { id: 'r', at: ago(1), type: 'reconnected', connection: 'facebook/iris' }, answer])?.trouble,
    ).toBeUndefined()
  })

  it('asks until it is answered, and again for something newer', () => {
    const sighted = (at: number): RadarEvent => ({ id: `s${at}`, at, type: 'sighted', facts: facts(at), asks: true })
    const answered: RadarEvent = { id: 'x', at: ago(1), type: 'answered', facts: facts(ago(2)), connection: null }
    expect(foldQuestion('facebook', [sighted(ago(2))])?.facts.at).toBe(ago(2))
    expect(foldQuestion('facebook', [sighted(ago(2)), answered])).toBeUndefined()
    expect(foldQuestion('facebook', [sighted(ago(2)), answered, sighted(now)])?.facts.at).toBe(now)
  })

  it('forgets an account that was removed', () => {
    const a = imported('a', 1)
    expect(foldAccount('facebook/lantern', [a])?.connectionId).toBe('facebook/iris')
    expect(
      foldAccount('facebook/lantern', [
        a,
        { id: 'x', at: 2, type: 'removed', account: 'facebook/lantern', connection: 'facebook/iris' },
      ]),
    ).toBeUndefined()
    expect(aboutOf(a)).toEqual(['a:facebook/lantern', 'c:facebook/iris'])
  })
})

describe('diagnosis', () => {
  it('names the page that was seen, or the clock that ran out, and never invents', () => {
    const cause = (c: Partial<Connection>) => diagnose(connection({ lastReconnectedAt: ago(5), ...c }), now)
    expect(cause({ trouble: facts(ago(1)) })).toMatchObject({ cause: 'security-checkpoint', sure: 'certain' })
    expect(cause({ family: 'x', trouble: facts(ago(1), 'locked') }).cause).toBe('locked-account')
    expect(cause({ family: 'x', trouble: facts(ago(1), 'unconfirmed') }).cause).toBe('locked-account')
    expect(cause({ trouble: facts(ago(1), 'locked') }).cause).toBe('security-checkpoint')
    expect(cause({ family: 'linkedin', trouble: facts(ago(1), 'restricted') }).cause).toBe('restricted-profile')
    expect(cause({ trouble: facts(ago(1), 'disconnected') }).cause).toBe('disconnected')
    expect(cause({ lastReconnectedAt: ago(70), trouble: facts(ago(1), 'disconnected') })).toMatchObject({
      cause: 'token-expired',
      sure: 'likely',
    })
    expect(cause({ lastReconnectedAt: ago(70) })).toMatchObject({ cause: 'token-expired', sure: 'certain' })
    expect(cause({ family: 'linkedin', lastReconnectedAt: ago(70) }).cause).toBe('inactive-token')
    expect(cause({}).sure).toBe('ahead')
    expect(clocksOf(connection())).toEqual({ token: undefined, use: undefined })
  })

  it('always gives a reason', () => {
    for (const family of ['facebook', 'linkedin', 'x', 'youtube', 'pinterest'] as const)
      for (const lastReconnectedAt of [undefined, ago(5), ago(400)])
        expect(diagnose(connection({ family, lastReconnectedAt }), now).reasons.length).toBeGreaterThan(0)
  })
})
