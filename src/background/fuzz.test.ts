import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Sender } from '../platform/types'
import { readState } from '../storage/localState'
import { recordBound, runs } from '../testing/counts'
import { FakeBackground } from '../testing/fakeBackground'
import { hostileText } from '../testing/hostileText'
import { examples, rightSenders, types, wrongSenders } from '../testing/messageExamples'
import { snapshot } from '../testing/snapshot'
import { handleMessage } from './router'

const count = runs(800, 10_000)
const type = fc.constantFrom(...types)
type Bag = Record<string, unknown>
const clone = (type: (typeof types)[number]) => structuredClone(examples[type]) as unknown as Bag

const cyclic: Bag = { type: 'background.wake' }
cyclic.self = cyclic
const deep = (n: number) => JSON.parse(`${'{"a":'.repeat(n)}1${'}'.repeat(n)}`)

/** What structured clone lets through and no page of ours would send. */
const value = fc.oneof(
  { weight: 4, arbitrary: hostileText(2000) },
  { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown[]>(
      undefined,
      null,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      -0,
      2 ** 53,
      10n,
      new Date(Number.NaN),
      new Map([['type', 'background.wake']]),
      new Set(['x']),
      new Uint8Array(50_000),
      /x+x+y/,
      new Error('x'),
      cyclic,
      deep(5000),
      [],
      Array.from({ length: 30_000 }, () => 'x'),
      'x'.repeat(1_000_000),
    ),
  },
)
const key = fc.oneof(
  fc.constantFrom('type', 'id', 'site', 'kind', 'host', 'connection', 'entries', 'events', 'facts', 'targets', 'rows'),
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'then', 'toJSON', 'length'),
  fc.string({ maxLength: 12 }),
)

/** A valid one with some of it changed, left out or added. */
const mutated = fc
  .tuple(type, fc.array(fc.tuple(key, value, fc.boolean()), { minLength: 1, maxLength: 4 }))
  .map(([t, changes]) => {
    const m = clone(t)
    for (const [k, v, own] of changes) {
      if (v === undefined) delete m[k]
      else if (own) Object.defineProperty(m, k, { value: v, enumerable: true, configurable: true, writable: true })
      // its prototype may be one by now that does not let it be set
      else Reflect.set(m, k, v)
    }
    return m
  })
const odd: fc.Arbitrary<unknown> = fc.oneof(
  value,
  fc.tuple(type, value).map(([t, v]) => ({ type: t, id: v, site: v, connection: v })),
  fc
    .constantFrom(...['__proto__', 'constructor', 'hasOwnProperty', ' radar.wake', 'RADAR.WAKE', ''])
    .map(t => ({ type: t })),
  fc.constant(cyclic),
)

const wrongPair = type.chain(t => fc.constantFrom(...wrongSenders(t)).map(([, from]) => [t, from] as const))
type Sent = [unknown, Sender]
const fromWrong: fc.Arbitrary<Sent> = fc
  .tuple(wrongPair, fc.oneof(fc.constant(undefined), mutated))
  .map(([[t, from], other]) => [other ? { ...other, type: t } : clone(t), from])
/** An odd shape is nobody's: it may come from where its type would be right. */
const oddFromAnyone: fc.Arbitrary<Sent> = fc
  .tuple(
    odd,
    fc.oneof(
      wrongPair,
      type.map(t => [t, rightSenders(t)[0]!] as const),
    ),
  )
  .map(([m, [, from]]) => [m, from])
const changedFromRight: fc.Arbitrary<Sent> = fc.tuple(mutated, type).map(([m, t]) => {
  const known = types.find(k => k === m.type) ?? t
  return [m, rightSenders(known)[0]!]
})

it(`${count} messages from the wrong sender write nothing and crash nothing`, async () => {
  let w!: FakeBackground
  let before = ''
  let n = 0
  let wrong = 0
  let refused = 0
  const fresh = async () => {
    w = new FakeBackground()
    await w.import(w.entry('Iris', 10), w.entry('@quay', undefined, { network: 'x', login: '' }))
    before = await snapshot(w.context.db)
  }
  await fresh()
  await fc.assert(
    fc.asyncProperty(fromWrong, async ([m, from]) => {
      n++
      const reply = await handleMessage(w.context, m, from)
      if (reply.ok) wrong++
      else refused++
      // looking at everything is dearer than the message
      if (n % 25 === 0 || reply.ok) {
        const now = await snapshot(w.context.db)
        if (now !== before) {
          wrong++
          await fresh()
        }
      }
    }),
    { numRuns: count, endOnFailure: true },
  )
  if ((await snapshot(w.context.db)) !== before) wrong++
  recordBound({
    promise: 'P8',
    what: `${count.toLocaleString('en')} messages from wrong senders, whole and changed`,
    bound: '0 accepted, 0 writes, 0 crashes',
    measured: `${wrong} accepted or written`,
    ok: wrong === 0,
  })
  expect(wrong).toBe(0)
  expect(refused).toBe(n)
  expect(await readState(w.context.db, 'refused')).toBe(n)
  expect(w.inject).not.toHaveBeenCalled()
}, 600_000)

it(`${count} changed and odd messages get an answer each and change no prototype`, async () => {
  let w = new FakeBackground()
  let n = 0
  let taken = 0
  const keys = Object.getOwnPropertyNames(Object.prototype).join()
  await fc.assert(
    fc.asyncProperty(fc.oneof(oddFromAnyone, changedFromRight), async ([m, from]) => {
      if (n++ % 100 === 0) w = new FakeBackground()
      const reply = await handleMessage(w.context, m, from)
      expect(typeof reply.ok).toBe('boolean')
      if (reply.ok) taken++
      else expect(typeof reply.error).toBe('string')
      expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(keys)
    }),
    { numRuns: count, endOnFailure: true },
  )
  recordBound({
    promise: 'P8',
    what: `${count.toLocaleString('en')} changed and odd messages (cyclic, deep, huge, __proto__), ${taken.toLocaleString('en')} still valid`,
    bound: '0 crashes, an answer each',
    measured: '0 crashes',
    ok: true,
  })
  // some of what was added is not looked at, so that they stay valid
  expect(taken).toBeGreaterThan(count / 100)
}, 600_000)
