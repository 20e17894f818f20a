import { expect, it } from 'vitest'
import { now, sighting } from '../testing/examples'
import { entityKeysOf, lookupKeysOf } from './keys'
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
  [{ type: 'pageDetected', sighting: seen, asks: false }, ['seen:facebook/checkpoint']],
  [{ type: 'falsePositiveReported', site: 'x', kind: 'locked', pattern: 'p', scope: 's' }, ['denied:p/s']],
  [{ type: 'dismissed', site: 'x', kind: 'locked' }, ['dismissed:x/locked']],
  [{ type: 'oauthAbandoned', site: 'x', how: 'left' }, ['abandoned:x']],
  [{ type: 'used', connection }, []],
])('%o is found by %o', (e, keys) => {
  expect(lookupKeysOf(event(e))).toEqual(keys)
})
