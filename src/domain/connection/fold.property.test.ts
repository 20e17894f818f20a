import fc from 'fast-check'
import { expect, it } from 'vitest'
import { entityKeysOf } from '../../events/keys'
import { inOrder, isEffective, undoneIds } from '../../events/order'
import type { LoggedEvent, Sighting } from '../../events/types'
import { runs } from '../../testing/counts'
import { type Fold, foldAccount, foldConnection, foldQuestion, folds } from './fold'

const logins = ['Iris', 'Noor']
const names = ['a', 'b', 'c']
const ids = fc.integer({ min: 0, max: 60 }).map(n => `e${n}`)
const at = fc.integer({ min: 1, max: 50 })
const connection = fc.constantFrom(...logins.map(l => `facebook/${l.toLowerCase()}`))
const page: Sighting = {
  id: 's',
  site: 'facebook',
  kind: 'checkpoint',
  pattern: 'p',
  strength: 'certain',
  host: 'www.facebook.com',
  segment: 'checkpoint',
  at: 1,
}
const sighting: fc.Arbitrary<Sighting> = fc.record({
  id: ids,
  site: fc.constant('facebook' as const),
  kind: fc.constantFrom('checkpoint' as const, 'disconnected' as const, 'cleared' as const),
  pattern: fc.constant('p'),
  strength: fc.constantFrom('certain' as const, 'possible' as const),
  host: fc.constant('www.facebook.com'),
  segment: fc.constant('checkpoint'),
  at,
})
const happening = fc.oneof(
  fc.record({
    type: fc.constant('imported' as const),
    batch: fc.constantFrom('b1', 'b2'),
    account: fc.record({
      network: fc.constant('facebook' as const),
      name: fc.constantFrom(...names),
      login: fc.constantFrom(...logins),
      client: fc.constant(''),
      lastReconnectedAt: fc.option(at, { nil: undefined }),
    }),
  }),
  fc.record({
    type: fc.constantFrom(
      'reconnected' as const,
      'blockCleared' as const,
      'used' as const,
      'confirmedWorking' as const,
    ),
    connection,
  }),
  fc.record({
    type: fc.constant('symptomsReported' as const),
    connection,
    answers: fc.record(
      { signIn: fc.constantFrom('fine', 'checkpoint'), scope: fc.constantFrom('all', 'some') },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ type: fc.constant('snoozed' as const), connection, until: fc.option(at) }),
  fc.record({ type: fc.constant('edited' as const), connection, lastReconnectedAt: fc.option(at) }),
  fc.record({
    type: fc.constant('pageDetected' as const),
    sighting,
    connection: fc.option(connection, { nil: undefined }),
    asks: fc.boolean(),
  }),
  fc.record({ type: fc.constant('answered' as const), sighting, connection: fc.option(connection) }),
  fc.record({
    type: fc.constant('removed' as const),
    account: fc.constantFrom(...names.map(n => `facebook/${n}`)),
    connection,
  }),
  fc.record({
    type: fc.constant('undone' as const),
    targets: fc.array(fc.oneof(ids, fc.constantFrom('b1', 'b2')), { maxLength: 3 }),
  }),
)
const log = fc
  .array(fc.tuple(at, happening), { maxLength: 40 })
  .map(list => list.map(([when, what], i) => ({ ...what, id: `e${i}`, at: when }) as LoggedEvent))

/** Everything shown, folded from nothing. */
function shown(events: readonly LoggedEvent[]) {
  const ordered = inOrder(events)
  const dead = undoneIds(ordered.filter(e => e.type === 'undone'))
  const live = ordered.filter(e => isEffective(e, dead))
  const about = (key: string) => live.filter(e => (entityKeysOf(e) as string[]).includes(key))
  return {
    accounts: names.map(n => foldAccount(`facebook/${n}`, about(`a:facebook/${n}`))),
    connections: logins.map(l => foldConnection(`facebook/${l.toLowerCase()}`, about(`c:facebook/${l.toLowerCase()}`))),
    question: foldQuestion('facebook', about('q:facebook')),
  }
}

it('is the same in any order and with any repetition', () => {
  fc.assert(
    fc.property(log, fc.infiniteStream(fc.nat()), (events, noise) => {
      const shuffled = [...events, ...events.filter((_, i) => i % 3 === 0)]
        .map(e => [noise.next().value as number, e] as const)
        .sort((a, b) => a[0] - b[0])
        .map(([, e]) => e)
      expect(shown(shuffled)).toEqual(shown(events))
    }),
  )
})

it('is the same whether a log is merged whole or in two halves', () => {
  fc.assert(
    fc.property(log, fc.nat(40), (events, cut) => {
      expect(shown([...events.slice(cut), ...events.slice(0, cut)])).toEqual(shown(events))
    }),
  )
})

it('shows what it showed before once everything after is undone', () => {
  fc.assert(
    fc.property(log, log, (before, after) => {
      const clean = before.filter(e => e.type !== 'undone').map(e => ({ ...e, batch: undefined }))
      const later = after
        .filter(e => e.type !== 'undone')
        .map(e => ({ ...e, id: `l${e.id}`, at: e.at + 100, batch: undefined }))
      const undo: LoggedEvent = { id: 'undo', at: 1000, type: 'undone', targets: later.map(e => e.id) }
      expect(shown([...clean, ...later, undo] as LoggedEvent[])).toEqual(shown(clean as LoggedEvent[]))
    }),
  )
})

it('shows the same where it goes on from a stored state, or says that it cannot', () => {
  let stale = 0
  let resumed = 0
  fc.assert(
    fc.property(log, fc.nat(40), fc.nat(40), (events, cut, more) => {
      const live = inOrder(events)
      const keys = new Set(live.flatMap(entityKeysOf))
      for (const key of keys) {
        const about = live.filter(e => entityKeysOf(e).includes(key))
        const fold = folds[key[0] as keyof typeof folds] as unknown as Fold<unknown, unknown>
        const fold1 = (list: readonly LoggedEvent[], from = fold.start(key.slice(2))) =>
          list.reduce(fold.add, structuredClone(from))
        const [first, second] = [Math.min(cut, about.length), Math.min(cut + more, about.length)]
        // a snapshot in the middle, and another one made from it
        const one = fold.compact(fold1(about.slice(0, first)), fold1(about.slice(0, second)))
        const two = fold.compact(fold1(about.slice(first, second), one), fold1(about.slice(first), one))
        const shown = fold.show(fold1(about.slice(second), JSON.parse(JSON.stringify(two))))
        if (shown === 'stale') stale++
        else {
          resumed++
          expect(shown).toEqual(fold.show(fold1(about)))
        }
      }
    }),
    { numRuns: runs(500, 20_000) },
  )
  // a date is put back behind what was dropped now and then, and not as a rule
  expect(stale).toBeLessThan(resumed / 10)
})

it('keeps no more of a page that stands there for years than of one that stood there twice', () => {
  const on = (day: number): LoggedEvent => ({
    id: `s${day}`,
    at: day,
    type: 'pageDetected',
    sighting: { ...page, id: `s${day}`, at: day },
    connection: 'facebook/iris',
    asks: false,
  })
  const first: LoggedEvent = {
    id: 'i',
    at: 0,
    type: 'imported',
    account: { network: 'facebook', name: 'a', login: 'Iris', client: '' },
  }
  const after = (n: number) => {
    const state = [first, ...Array.from({ length: n }, (_, i) => on(i + 1))].reduce(
      folds.c.add,
      folds.c.start('facebook/iris'),
    )
    return folds.c.compact(state, state).evidence.length
  }
  expect([after(2), after(2000)]).toEqual([1, 1])
})
