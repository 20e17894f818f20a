import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { sighting } from '../testing/examples'
import { latestInstant } from './instants'
import { events } from './schema'
import type { EventOf, EventType, LoggedEvent } from './types'

type Said<T extends EventType> = Omit<EventOf<T>, 'id' | 'at' | 'batch' | 'type'>

const connection = 'facebook/iris'
const account = { network: 'facebook', name: 'Lantern', login: 'Iris', client: 'Quay' } as const
const seen = sighting(5)

/** Of each type the shapes it comes in. The compiler asks for one when a type is added. */
const samples: { readonly [T in EventType]: readonly Said<T>[] } = {
  imported: [{ account }, { account: { ...account, login: '', client: '', lastReconnectedAt: 7 } }],
  reconnected: [{ connection }, { connection, site: 'facebook' }],
  oauthAbandoned: [
    { site: 'x', how: 'refused' },
    { site: 'x', how: 'left' },
    { site: 'x', how: 'late' },
  ],
  pageDetected: [
    { sighting: seen, asks: true },
    {
      sighting: { ...seen, strength: 'possible', namedAccounts: ['n1', 'n2'], accountCount: 3, candidateIds: ['a1'] },
      connection,
      asks: false,
    },
  ],
  answered: [
    { sighting: { ...seen, kind: 'reconnected', strength: 'certain' }, connection: null },
    { sighting: seen, connection },
  ],
  blockCleared: [{ connection }, { connection, cause: 'security-checkpoint' }],
  lifespan: [
    { connection, lifespan: null },
    { connection, lifespan: { kind: 'none' } },
    { connection, lifespan: { kind: 'fixed', days: 1 } },
    { connection, lifespan: { kind: 'fixed', days: 3650 } },
  ],
  symptomsReported: [
    { connection, answers: {} },
    { connection, answers: { change: 'role' } },
  ],
  errorReported: [{ connection, errors: ['fb-190'] }],
  usageReported: [
    { connection, used: 'yes' },
    { connection, used: 'no' },
    { connection, used: 'unsure' },
  ],
  used: [{ connection }, { connection, site: 'linkedin' }],
  falsePositiveReported: [{ site: 'x', kind: 'locked', pattern: 'x-locked', scope: 'account' }],
  confirmedWorking: [{ connection }],
  edited: [
    { connection, lastReconnectedAt: null },
    { connection, lastReconnectedAt: 0 },
  ],
  reminderDaysChosen: [
    { scope: { of: 'all' }, kind: 'weeks', days: null },
    { scope: { of: 'client', client: 'Quay' }, kind: 'weeks', days: [] },
    { scope: { of: 'connection', connection }, kind: 'weeks', days: [0, 3650] },
  ],
  snoozed: [
    { connection, until: null },
    { connection, until: 9 },
  ],
  muted: [
    { connection, muted: true },
    { connection, muted: false },
  ],
  removed: [{ account: 'facebook/lantern', connection }],
  reminded: [{ steps: [{ connection, key: 'due:a#3' }], title: 'Iris: 3 days left', text: 'Lantern' }],
  dismissed: [{ site: 'x', kind: 'locked' }],
  reviewed: [{ family: 'facebook', point: 'secondAdmin', state: 'done' }],
  undone: [{ targets: ['a', 'b'] }],
}
const all = Object.entries(samples).flatMap(([type, list]) =>
  list.map((said, i) => ({ id: `${type}${i}`, at: 1, type, ...said }) as LoggedEvent),
)
const optional = new Set(['reconnected.site', 'used.site', 'blockCleared.cause', 'pageDetected.connection'])
const takes = (event: unknown) => v.is(events, [event])

describe('an event from outside', () => {
  it.each(all)('$id is taken as it is, with its batch or without', event => {
    expect(v.parse(events, [event])).toEqual([event])
    const inBatch = { ...event, batch: 'b' }
    expect(v.parse(events, [inBatch])).toEqual([inBatch])
  })

  it.each(all)('$id is refused where anything of it is missing or of another kind', event => {
    for (const [key, value] of Object.entries(event)) {
      const { [key as never]: _, ...without } = event
      expect(takes(without), `without ${key}`).toBe(optional.has(`${event.type}.${key}`))
      const other = typeof value === 'object' && value !== null ? 'text' : [{ no: 1 }]
      expect(takes({ ...event, [key]: other }), `other ${key}`).toBe(false)
    }
  })

  it('keeps nothing that has no place in it', () => {
    const [imported] = all
    expect(v.parse(events, [{ ...imported, extra: 'x' }])).toEqual([imported])
    expect(v.parse(events, [])).toEqual([])
    expect(takes({ id: 'a', at: 1, type: 'other' })).toBe(false)
  })
})

describe('what has a bound', () => {
  const of = <T extends EventType>(type: T, said: Partial<Record<keyof Said<T>, unknown>>) =>
    takes({ id: 'a', at: 1, type, ...samples[type][0], ...said })
  const long = (n: number) => 'n'.repeat(n)

  it.each([
    ['name', 200],
    ['login', 200],
    ['client', 200],
  ])('the %s of an account has %d characters at most', (key, most) => {
    const named = (n: number) => of('imported', { account: { ...account, [key]: long(n) } })
    expect([named(most), named(most + 1)]).toEqual([true, false])
  })

  it('an account has a name and a network of ours, and its date is a time', () => {
    const as = (change: object) => of('imported', { account: { ...account, ...change } })
    expect(as({ name: '' })).toBe(false)
    expect(as({ network: 'friendster' })).toBe(false)
    for (const at of [-1, 0.5, Number.NaN, latestInstant + 1]) expect(as({ lastReconnectedAt: at })).toBe(false)
    expect(as({ lastReconnectedAt: latestInstant })).toBe(true)
  })

  it('ids are there, and no longer than a name can make them', () => {
    expect([0, 1, 1000, 1001].map(n => takes({ ...all[0], id: long(n) }))).toEqual([false, true, true, false])
    expect([-1, 0].map(at => takes({ ...all[0], at }))).toEqual([false, true])
  })

  it('what a page said is one of what pages say, in few words', () => {
    const as = (change: object) => of('pageDetected', { sighting: { ...seen, ...change } })
    const ids = (n: number) => Array.from({ length: n }, (_, i) => `n${i}`)
    expect([as({ kind: 'dance' }), as({ strength: 'maybe' }), as({ site: 'example' })]).toEqual([false, false, false])
    for (const [key, most] of Object.entries({ pattern: 60, host: 60, segment: 40 }))
      expect([as({ [key]: long(most) }), as({ [key]: long(most + 1) })], key).toEqual([true, false])
    for (const [key, most] of Object.entries({ namedAccounts: 200, candidateIds: 50 }))
      expect([as({ [key]: ids(most) }), as({ [key]: ids(most + 1) })], key).toEqual([true, false])
    expect([0, 100_000, 100_001, -1, 1.5].map(n => as({ accountCount: n }))).toEqual([true, true, false, false, false])
    // only the worker concludes a reconnect, and no page says one
    expect(of('dismissed', { kind: 'reconnected' })).toBe(false)
    expect([as({ kind: 'reconnected' }), of('falsePositiveReported', { kind: 'reconnected' })]).toEqual([true, false])
    for (const [key, most] of Object.entries({ pattern: 60, scope: 40 }))
      expect(
        [of('falsePositiveReported', { [key]: long(most) }), of('falsePositiveReported', { [key]: long(most + 1) })],
        key,
      ).toEqual([true, false])
  })

  it('a life is a number of whole days, up to ten years', () => {
    const days = (n: number) => of('lifespan', { lifespan: { kind: 'fixed', days: n } })
    expect([0, 1, 3650, 3651, 1.5].map(days)).toEqual([false, true, true, false, false])
    expect(of('lifespan', { lifespan: { kind: 'renews' } })).toBe(false)
  })

  it('a ladder has forty steps of whole days at most', () => {
    const as = (days: number[]) => of('reminderDaysChosen', { days })
    const steps = (n: number) => Array.from({ length: n }, (_, i) => i)
    expect([as(steps(40)), as(steps(41)), as([3651]), as([-1]), as([0.5])]).toEqual([true, false, false, false, false])
    expect(of('reminderDaysChosen', { kind: 'moons' })).toBe(false)
    expect(of('reminderDaysChosen', { scope: { of: 'client' } })).toBe(false)
    expect(of('reminderDaysChosen', { scope: { of: 'client', client: long(201) } })).toBe(false)
    expect(of('reminderDaysChosen', { scope: { of: 'world' } })).toBe(false)
  })

  it('errors, answers, points and ways are those we know', () => {
    const errors = (n: number) => Array.from({ length: n }, () => 'fb-190')
    expect([0, 1, 20, 21].map(n => of('errorReported', { errors: errors(n) }))).toEqual([false, true, true, false])
    expect([60, 61].map(n => of('errorReported', { errors: [long(n)] }))).toEqual([true, false])
    expect(of('symptomsReported', { answers: { change: 'perhaps' } })).toBe(false)
    expect(of('blockCleared', { cause: 'bad luck' })).toBe(false)
    expect(of('reviewed', { state: 'never' })).toBe(false)
    expect(of('reviewed', { point: 'none' })).toBe(false)
    expect(of('reviewed', { family: 'none' })).toBe(false)
    expect(of('oauthAbandoned', { how: 'dancing' })).toBe(false)
    expect(of('reconnected', { site: 'example' })).toBe(false)
  })

  it('a notice has a title of 300 characters, and a text that can name every login', () => {
    expect([300, 301].map(n => of('reminded', { title: long(n) }))).toEqual([true, false])
    expect([2_000_000, 2_000_001].map(n => of('reminded', { text: long(n) }))).toEqual([true, false])
    expect(of('reminded', { steps: [{ connection }] })).toBe(false)
    expect(of('undone', { targets: [''] })).toBe(false)
  })
})
