import { expect, it } from 'vitest'
import { now, sighting } from '../testing/examples'
import { latestInstant } from './instants'
import { entityKeysOf, lookupKeysOf, placeIn, placesIn, timelineKeysOf } from './keys'
import type { LoggedEvent } from './types'

const event = (e: object) => ({ id: 'e', at: now, ...e }) as LoggedEvent
const connection = 'facebook/iris'
const seen = sighting(now)

it.each([
  [{ type: 'reconnected', connection }, ['c:facebook/iris']],
  [{ type: 'blockCleared', connection }, ['c:facebook/iris']],
  [{ type: 'used', connection }, ['c:facebook/iris']],
  [{ type: 'confirmedWorking', connection }, ['c:facebook/iris']],
  [{ type: 'usageReported', connection, used: 'yes' }, ['c:facebook/iris']],
  [{ type: 'edited', connection, lastReconnectedAt: null }, ['c:facebook/iris']],
  [{ type: 'lifespan', connection, lifespan: null }, ['c:facebook/iris']],
  [{ type: 'symptomsReported', connection, answers: {} }, ['c:facebook/iris']],
  [{ type: 'errorReported', connection, errors: [] }, ['c:facebook/iris']],
  [{ type: 'removed', account: 'facebook/a', connection }, ['a:facebook/a', 'c:facebook/iris']],
  [{ type: 'pageDetected', sighting: seen, connection, asks: false }, ['c:facebook/iris']],
  [{ type: 'pageDetected', sighting: seen, asks: true }, ['q:facebook']],
  [{ type: 'pageDetected', sighting: seen, asks: false }, []],
  [{ type: 'answered', sighting: seen, connection }, ['q:facebook', 'c:facebook/iris']],
  [{ type: 'answered', sighting: seen, connection: null }, ['q:facebook']],
  [{ type: 'pageDetected', sighting: { ...seen, kind: 'reconnected' }, asks: true }, [`q:${seen.id}`]],
  [{ type: 'pageDetected', sighting: { ...seen, kind: 'app-removed' }, asks: true }, ['q:facebook app-removed']],
  [{ type: 'pageDetected', sighting: { ...seen, kind: 'linkedin-used' }, asks: true }, ['q:facebook linkedin-used']],
  [{ type: 'snoozed', connection, until: null }, ['c:facebook/iris']],
  [{ type: 'muted', connection, muted: true }, ['c:facebook/iris']],
  [
    { type: 'reminderDaysChosen', scope: { of: 'connection', connection }, kind: 'weeks', days: [] },
    ['c:facebook/iris'],
  ],
  [
    { type: 'reminderDaysChosen', scope: { of: 'client', client: ' Acme ' }, kind: 'weeks', days: [] },
    ['r:client/acme'],
  ],
  [{ type: 'reminderDaysChosen', scope: { of: 'all' }, kind: 'weeks', days: [] }, ['r:all']],
  [{ type: 'reminded', steps: [], title: '', text: '' }, []],
  [{ type: 'undone', targets: ['x'] }, []],
])('%o is about %o', (e, keys) => {
  expect(entityKeysOf(event(e))).toEqual(keys)
})

it.each([
  [{ type: 'reminded', steps: [{ connection, key: 'due:1' }], title: '', text: '' }, ['due:1']],
  [{ type: 'falsePositiveReported', site: 'x', kind: 'locked', pattern: 'p', scope: 's' }, ['denied:p/s']],
  [{ type: 'oauthAbandoned', site: 'x', how: 'left' }, ['abandoned:x']],
  [{ type: 'undone', targets: ['x', 'b'] }, ['undo:x', 'undo:b']],
  [{ type: 'used', connection }, []],
])('%o is found by %o', (e, keys) => {
  expect(lookupKeysOf(event(e))).toEqual(keys)
})

it.each([
  [{ type: 'pageDetected', sighting: seen, asks: false }, ['seen:facebook/checkpoint']],
  [{ type: 'pageDetected', sighting: seen, connection, asks: false }, ['c:facebook/iris', 'seen:facebook/checkpoint']],
  [{ type: 'dismissed', site: 'x', kind: 'locked' }, ['dismissed:x/locked']],
  [{ type: 'reminded', steps: [], title: '', text: '' }, ['reminded']],
  [{ type: 'reconnected', connection }, ['c:facebook/iris']],
  [{ type: 'reconnected', connection, site: 'facebook' }, ['c:facebook/iris', 'detected']],
  [{ type: 'falsePositiveReported', site: 'x', kind: 'locked', pattern: 'p', scope: 's' }, []],
])('%o is part of %o', (e, keys) => {
  expect(timelineKeysOf(event(e))).toEqual(keys)
})

it('sorts the places of a timeline as its events, apart from those of keys that begin alike', () => {
  const key = 'c:facebook/iris'
  const order = [
    { at: 0, id: 'z' },
    { at: 9, id: 'a' },
    { at: 9, id: 'b' },
    { at: 10, id: 'a' },
    { at: latestInstant, id: 'a' },
  ]
  const places = order.map(p => placeIn(key, p))
  expect([...places].sort()).toEqual(places)
  const within = (place: string, [from, to]: [string, string]) => place >= from && place < to
  expect(places.map(p => within(p, placesIn(key)))).toEqual(places.map(() => true))
  expect(places.map(p => within(p, placesIn(key, 9, 10)))).toEqual([false, true, true, true, false])
  for (const other of ['c:facebook/iris ', 'c:facebook/iriS', 'c:facebook/iris2', 'c:facebook/iri'] as const)
    expect(within(placeIn(other, order[2]!), placesIn(key))).toBe(false)
})

it('an event of a newer version changes nothing that this one shows', () => {
  expect(entityKeysOf({ type: 'noteWritten', id: 'n', at: 1 } as never)).toEqual([])
})
