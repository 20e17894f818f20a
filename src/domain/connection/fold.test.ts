import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { connectionId } from '../../events/ids'
import { entityKeysOf } from '../../events/keys'
import { inOrder, isEffective, undoneIds } from '../../events/order'
import type { AccountEntry, LoggedEvent, Sighting } from '../../events/types'
import { runs } from '../../testing/counts'
import { ago, now, sighting } from '../../testing/examples'
import { dayMs } from '../time'
import { entryOf, foldAccount, foldConnection, foldQuestion } from './fold'
import { statusOf } from './status'

/** A page that was counted for the login of these tests. */
const seenAt = (at: number, site: Sighting['site'] = 'facebook'): LoggedEvent => ({
  id: `s${at}`,
  at,
  type: 'pageDetected',
  sighting: { ...sighting(at), site },
  connection: 'facebook/iris',
  asks: false,
})

describe('the fold of a login', () => {
  const listed = (id: string, name: string, days: number, batch = id): LoggedEvent => ({
    id,
    at: now,
    batch,
    type: 'imported',
    account: { network: 'facebook', name, login: 'Iris', client: '', lastReconnectedAt: ago(days) },
  })
  const days = (...events: LoggedEvent[]) => (now - foldConnection('facebook/iris', events)!.lastReconnectedAt!) / dayMs

  it('keeps the older of two dates, whichever came first and however they came', () => {
    expect(days(listed('1', 'A', 50, 'b'), listed('2', 'B', 10, 'b'))).toBe(50)
    expect(days(listed('1', 'A', 10), listed('2', 'B', 50))).toBe(50)
    expect(days(listed('1', 'A', 50), listed('2', 'B', 10))).toBe(50)
    expect(days(listed('1', 'A', 50), listed('2', 'A', 10))).toBe(50)
  })

  it('takes a date that the user chose over another', () => {
    const chosen = (...list: Parameters<typeof listed>) => ({ ...listed(...list), dateChosen: true }) as LoggedEvent
    expect(days(listed('1', 'A', 50), chosen('2', 'A', 10))).toBe(10)
    expect(days(listed('1', 'A', 50), chosen('2', 'B', 10))).toBe(10)
    expect(days(listed('1', 'A', 10), chosen('2', 'B', 50))).toBe(50)
    expect(days(listed('1', 'A', 50), chosen('2', 'B', 10), listed('3', 'C', 20))).toBe(20)
  })

  it('keeps when it is to be told of, as it was said last, until it is reconnected', () => {
    const said = (n: number, e: object) =>
      ({ id: `r${n}`, at: now + n, connection: 'facebook/iris', ...e }) as LoggedEvent
    const folded = (...events: LoggedEvent[]) => foldConnection('facebook/iris', [listed('1', 'A', 10), ...events])!
    const snoozed = (n: number, until: number | null) => said(n, { type: 'snoozed', until })
    const muted = (n: number, on: boolean) => said(n, { type: 'muted', muted: on })
    const ladder = (n: number, kind: string, days: number[] | null) =>
      said(n, { type: 'reminderDaysChosen', scope: { of: 'connection', connection: 'facebook/iris' }, kind, days })
    expect(folded(snoozed(1, now + 9)).snoozedUntil).toBe(now + 9)
    expect(folded(snoozed(1, now + 9), snoozed(2, null))).not.toHaveProperty('snoozedUntil')
    expect(folded(snoozed(1, now + 9), said(2, { type: 'reconnected' }))).not.toHaveProperty('snoozedUntil')
    expect(folded(muted(1, true)).muted).toBe(true)
    expect(folded(muted(1, true), said(2, { type: 'reconnected' })).muted).toBe(true)
    expect(folded(muted(1, true), muted(2, false))).not.toHaveProperty('muted')
    expect(folded(ladder(1, 'weeks', [3, 9]), ladder(2, 'use', [1])).reminderDays).toEqual({ weeks: [9, 3], use: [1] })
    expect(folded(ladder(1, 'weeks', [3, 9]), ladder(2, 'weeks', null)).reminderDays).toEqual({})
  })

  it('starts anew when the last account was removed', () => {
    const gone: LoggedEvent = { id: '3', at: now, type: 'removed', account: 'facebook/a', connection: 'facebook/iris' }
    const seen = seenAt(now)
    expect(foldConnection('facebook/iris', [listed('1', 'A', 10), seen, gone])).toBeUndefined()
    expect(
      foldConnection('facebook/iris', [listed('1', 'A', 10), seen, gone, listed('4', 'A', 10)])!.trouble,
    ).toBeUndefined()
    expect(
      foldConnection('facebook/iris', [listed('1', 'A', 10), listed('5', 'B', 10), seen, gone])!.trouble,
    ).toBeDefined()
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
  const imported = (id: string, at: number, account: Partial<AccountEntry> = {}, batch = id): LoggedEvent => ({
    id,
    at,
    batch,
    type: 'imported',
    account: entry(account),
  })
  const fold = (events: LoggedEvent[]) => {
    const dead = undoneIds(events.filter(e => e.type === 'undone'))
    return foldConnection(
      'facebook/iris',
      inOrder(events).filter(e => isEffective(e, dead)),
    )
  }

  it('does not let another file move the date away, and keeps it where a file has none', () => {
    const a = imported('a', 1, { lastReconnectedAt: ago(10) }, 'b1')
    const b = imported('b', 1, { name: 'Two', lastReconnectedAt: ago(12) }, 'b1')
    expect(fold([a, b])?.lastReconnectedAt).toBe(ago(12))
    expect(fold([a, b, imported('c', 2, { lastReconnectedAt: ago(3) })])?.lastReconnectedAt).toBe(ago(12))
    expect(fold([a, b, imported('c', 2, { lastReconnectedAt: ago(30) })])?.lastReconnectedAt).toBe(ago(30))
    expect(fold([a, b, imported('d', 3)])?.lastReconnectedAt).toBe(ago(12))
  })

  describe('of LinkedIn', () => {
    const added = (days?: number): LoggedEvent => ({
      id: 'a',
      at: ago(0),
      type: 'imported',
      account: {
        network: 'linkedin',
        name: 'Quay',
        login: 'Noor',
        client: '',
        ...(days !== undefined && { lastReconnectedAt: ago(days) }),
      },
    })
    const later = (days: number, e: object) =>
      ({ id: `l${days}`, at: now + days * dayMs, connection: 'linkedin/noor', ...e }) as LoggedEvent
    const login = (...events: LoggedEvent[]) => foldConnection('linkedin/noor', events)!
    const use = (at: number, ...events: LoggedEvent[]) => statusOf(login(...events), at).use
    const on = (days: number) => now + days * dayMs

    it('knows nothing of a use before it was watched, whatever the date', () => {
      fc.assert(
        fc.property(fc.option(fc.integer({ min: 61, max: 3000 }), { nil: undefined }), days => {
          const c = login(added(days))
          expect(c.usage).toBe('unknown')
          expect(statusOf(c, now).use).toBeUndefined()
        }),
        { numRuns: runs(30, 1000) },
      )
    })

    it('counts a recent reconnect as a use, and lets its 60 days run out once watched', () => {
      expect(use(now, added(50))).toMatchObject({ kind: 'use-within', days: 10 })
      expect(use(on(11), added(50))).toMatchObject({ kind: 'no-use', days: 61 })
      expect(use(now, added(60))).toMatchObject({ kind: 'no-use' })
    })

    it('starts with a use, a reconnect or a yes', () => {
      for (const e of [{ type: 'used' }, { type: 'reconnected' }, { type: 'usageReported', used: 'yes' }])
        expect(use(on(2), added(330), later(1, e))).toMatchObject({ kind: 'use-within', days: 59 })
    })

    it('says how long nothing was recorded after a no, and nothing after “not sure”', () => {
      const say = (used: string) => later(0.1, { type: 'usageReported', used })
      expect(use(on(1), added(330), say('no'))).toMatchObject({ kind: 'no-use', days: 331, needsAttention: true })
      expect(use(on(1), added(), say('no'))).toMatchObject({ kind: 'no-use', days: 60, needsAttention: true })
      expect(use(on(1), added(330), say('unsure'))).toBeUndefined()
      expect(login(added(330), say('unsure')).usage).toBe('unsure')
      expect(use(on(2), added(330), say('no'), later(1, { type: 'used' }))).toMatchObject({ days: 59 })
    })

    it('knows as little when an old date is typed later', () => {
      const edit = later(100, { type: 'edited', lastReconnectedAt: now - 200 * dayMs })
      expect(login(added(), edit).usage).toBe('unknown')
      expect(use(on(100), added(), edit)).toBeUndefined()
    })
  })

  it('heals with a reconnect and hurts again when that is undone', () => {
    const events: LoggedEvent[] = [
      imported('a', ago(50), { lastReconnectedAt: ago(57) }),
      seenAt(ago(3)),
      { id: 'r', at: ago(2), type: 'reconnected', connection: 'facebook/iris' },
    ]
    expect(fold(events)?.lastReconnectedAt).toBe(ago(2))
    expect(fold(events)?.trouble).toBeUndefined()
    const undo: LoggedEvent = { id: 'u', at: ago(1), type: 'undone', targets: ['r'] }
    expect(fold([...events, undo])).toMatchObject({
      lastReconnectedAt: ago(57),
      trouble: { cause: 'security-checkpoint' },
    })
    expect(fold([...events, undo, { id: 'v', at: now, type: 'undone', targets: ['u'] }])?.trouble).toBeUndefined()
  })

  it('heals with any date somebody gives for a reconnect, up to that date', () => {
    const seen = seenAt(ago(3))
    const edited = (days: number | null): LoggedEvent => ({
      id: 'd',
      at: ago(1),
      type: 'edited',
      connection: 'facebook/iris',
      lastReconnectedAt: days === null ? null : ago(days),
    })
    const base = imported('a', ago(50), { lastReconnectedAt: ago(57) })
    expect(fold([base, seen, edited(2)])).toMatchObject({ lastReconnectedAt: ago(2) })
    expect(fold([base, seen, edited(2)])?.trouble).toBeUndefined()
    expect(fold([base, seen, edited(3)])?.trouble).toBeUndefined()
    expect(fold([base, seen, edited(4)])?.trouble).toBeDefined()
    // a date that is no longer known is no reconnect
    expect(fold([base, seen, edited(null)])?.trouble).toBeDefined()
    expect(fold([base, seen, edited(null)])?.lastReconnectedAt).toBeUndefined()
    const listed = (days: number) =>
      ({ ...imported('b', ago(1), { lastReconnectedAt: ago(days) }), dateChosen: true }) as LoggedEvent
    expect(fold([base, seen, listed(2)])?.trouble).toBeUndefined()
    expect(fold([base, seen, listed(4)])?.trouble).toBeDefined()
  })

  it('lets a date that was mistyped and corrected heal nothing', () => {
    const edited = (id: string, at: number, days: number): LoggedEvent => ({
      id,
      at,
      type: 'edited',
      connection: 'facebook/iris',
      lastReconnectedAt: ago(days),
    })
    const seen = seenAt(ago(3))
    const events = [imported('a', ago(50)), seen, edited('d', ago(2), 2), edited('e', ago(1), 20)]
    expect(fold(events)?.lastReconnectedAt).toBe(ago(20))
    expect(fold(events)?.trouble).toBeDefined()
  })

  it('heals when it works after all, and its days go on as before', () => {
    const afterwards = (type: 'confirmedWorking' | 'used'): LoggedEvent => ({
      id: type,
      at: ago(2),
      type,
      connection: 'facebook/iris',
    })
    const base = imported('a', ago(50), { lastReconnectedAt: ago(57) })
    expect(fold([base, seenAt(ago(3)), afterwards('confirmedWorking')])).toMatchObject({ lastReconnectedAt: ago(57) })
    expect(fold([base, seenAt(ago(3)), afterwards('confirmedWorking')])?.trouble).toBeUndefined()
    expect(fold([base, afterwards('confirmedWorking'), seenAt(ago(1))])?.trouble).toBeDefined()
    // only where use is what keeps it alive does a use say so
    expect(fold([base, seenAt(ago(3)), afterwards('used')])?.trouble).toBeDefined()
  })

  it('waits as long as the strictest network it was seen at asks', () => {
    const done: LoggedEvent = { id: 'c', at: ago(1), type: 'blockCleared', connection: 'facebook/iris' }
    const until = (...seen: LoggedEvent[]) => fold([imported('a', ago(50)), ...seen, done])?.trouble?.until
    expect(until(seenAt(ago(3), 'facebook'), seenAt(ago(2), 'instagram'))).toBe(now)
    expect(until(seenAt(ago(3), 'instagram'), seenAt(ago(2), 'facebook'))).toBe(now)
    expect(until(seenAt(ago(2), 'instagram'))).toBe(ago(1))
  })

  it('takes the life the user gives it, until they take it back', () => {
    const life = (id: string, at: number, days?: number): LoggedEvent => ({
      id,
      at,
      type: 'lifespan',
      connection: 'facebook/iris',
      lifespan: days ? { kind: 'fixed', days } : null,
    })
    const base = imported('a', ago(50))
    expect(fold([base, life('b', ago(3), 90)])?.lifespan).toEqual({ kind: 'fixed', days: 90 })
    expect(fold([base, life('b', ago(3), 90), life('c', ago(2))])?.lifespan).toBeUndefined()
  })

  it('says an account as a list would, with its login only where it has one', () => {
    const c = fold([imported('a', 1, { lastReconnectedAt: 7 })])!
    const account = foldAccount('facebook/lantern', [imported('a', 1)])!
    expect(entryOf(account, c)).toEqual({
      network: 'facebook',
      name: 'Lantern',
      login: 'Iris',
      client: '',
      lastReconnectedAt: 7,
    })
    const alone = imported('b', 1, { login: '' })
    const id = connectionId('facebook', 'facebook', 'Lantern', '')
    const entry_ = entryOf(foldAccount('facebook/lantern', [alone])!, foldConnection(id, [alone])!)
    expect(entry_).toEqual({ network: 'facebook', name: 'Lantern', login: '', client: '' })
    expect('lastReconnectedAt' in entry_).toBe(false)
  })

  it('orders by time, then by id, and each event once', () => {
    const [a, b, c] = [imported('b', 2), imported('a', 2), imported('c', 1)]
    expect(inOrder([a, b, c, a]).map(e => e.id)).toEqual(['c', 'a', 'b'])
    expect(inOrder([b, a]).map(e => e.id)).toEqual(['a', 'b'])
  })

  it('does not let a late answer overrule a reconnect made meanwhile', () => {
    const answer: LoggedEvent = {
      id: 'x',
      at: now,
      type: 'answered',
      sighting: sighting(ago(3)),
      connection: 'facebook/iris',
    }
    const base = imported('a', ago(50))
    expect(fold([base, answer])?.trouble?.cause).toBe('security-checkpoint')
    expect(
      fold([base, { id: 'r', at: ago(1), type: 'reconnected', connection: 'facebook/iris' }, answer])?.trouble,
    ).toBeUndefined()
  })

  it('asks until it is answered, and again for something newer', () => {
    const sighted = (at: number): LoggedEvent => ({
      id: `s${at}`,
      at,
      type: 'pageDetected',
      sighting: sighting(at),
      asks: true,
    })
    const answered: LoggedEvent = {
      id: 'x',
      at: ago(1),
      type: 'answered',
      sighting: sighting(ago(2)),
      connection: null,
    }
    expect(foldQuestion('facebook', [sighted(ago(2))])?.sighting.at).toBe(ago(2))
    expect(foldQuestion('facebook', [sighted(ago(2)), answered])).toBeUndefined()
    expect(foldQuestion('facebook', [sighted(ago(2)), answered, sighted(now)])?.sighting.at).toBe(now)
    expect(foldQuestion('facebook', [answered])).toBeUndefined()
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
    // what else happened to it changes nothing
    expect(
      foldAccount('facebook/lantern', [a, { id: 'r', at: 2, type: 'reconnected', connection: 'facebook/iris' }]),
    ).toBeDefined()
    expect(entityKeysOf(a)).toEqual(['a:facebook/lantern', 'c:facebook/iris'])
  })
})
