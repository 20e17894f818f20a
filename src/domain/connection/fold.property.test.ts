import fc from 'fast-check'
import { expect, it } from 'vitest'
import { entityKeysOf } from '../../events/keys'
import { inOrder, isEffective, undoneIds } from '../../events/order'
import type { LoggedEvent, Sighting } from '../../events/types'
import { foldAccount, foldConnection, foldQuestion } from './fold'

const logins = ['Iris', 'Noor']
const names = ['a', 'b', 'c']
const ids = fc.integer({ min: 0, max: 60 }).map(n => `e${n}`)
const at = fc.integer({ min: 1, max: 50 })
const connection = fc.constantFrom(...logins.map(l => `facebook/${l.toLowerCase()}`))
const sighting: fc.Arbitrary<Sighting> = fc.record({
  id: ids,
  site: fc.constant('facebook' as const),
  kind: fc.constantFrom('checkpoint' as const, 'disconnected' as const),
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
  fc.record({ type: fc.constantFrom('reconnected' as const, 'blockCleared' as const, 'used' as const), connection }),
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
