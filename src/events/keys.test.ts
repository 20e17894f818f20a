import { expect, it } from 'vitest'
import { facts, now } from '../testing/examples'
import { aboutOf, keysOf } from './keys'
import type { RadarEvent } from './types'

const event = (e: object) => ({ id: 'e', at: now, ...e }) as RadarEvent
const connection = 'facebook/iris'
const seen = facts(now)

it.each([
  [{ type: 'reconnected', connection }, ['c:facebook/iris']],
  [{ type: 'checked', connection }, ['c:facebook/iris']],
  [{ type: 'used', connection }, ['c:facebook/iris']],
  [{ type: 'works', connection }, ['c:facebook/iris']],
  [{ type: 'edited', connection, lastReconnectedAt: null }, ['c:facebook/iris']],
  [{ type: 'lifespan', connection, lifespan: null }, ['c:facebook/iris']],
  [{ type: 'told', connection, answers: {} }, ['c:facebook/iris']],
  [{ type: 'pasted', connection, errors: [] }, ['c:facebook/iris']],
  [{ type: 'removed', account: 'facebook/a', connection }, ['a:facebook/a', 'c:facebook/iris']],
  [{ type: 'sighted', facts: seen, connection, asks: false }, ['c:facebook/iris']],
  [{ type: 'sighted', facts: seen, asks: true }, ['q:facebook']],
  [{ type: 'sighted', facts: seen, asks: false }, []],
  [{ type: 'answered', facts: seen, connection }, ['q:facebook', 'c:facebook/iris']],
  [{ type: 'answered', facts: seen, connection: null }, ['q:facebook']],
  [{ type: 'sighted', facts: { ...seen, kind: 'reconnected' }, asks: true }, [`q:${seen.sighting}`]],
  [{ type: 'sighted', facts: { ...seen, kind: 'app-removed' }, asks: true }, ['q:facebook app-removed']],
  [{ type: 'sighted', facts: { ...seen, kind: 'linkedin-used' }, asks: true }, ['q:facebook linkedin-used']],
  [{ type: 'snoozed', connection, until: null }, ['c:facebook/iris']],
  [{ type: 'muted', connection, muted: true }, ['c:facebook/iris']],
  [{ type: 'ladder', scope: { of: 'connection', connection }, kind: 'weeks', days: [] }, ['c:facebook/iris']],
  [{ type: 'ladder', scope: { of: 'client', client: ' Acme ' }, kind: 'weeks', days: [] }, ['r:client/acme']],
  [{ type: 'ladder', scope: { of: 'all' }, kind: 'weeks', days: [] }, ['r:all']],
  [{ type: 'reminded', steps: [], title: '', text: '' }, []],
  [{ type: 'undone', targets: ['x'] }, []],
])('%o is about %o', (e, keys) => {
  expect(aboutOf(event(e))).toEqual(keys)
})

it.each([
  [{ type: 'reminded', steps: [{ connection, key: 'due:1' }], title: '', text: '' }, ['due:1']],
  [{ type: 'sighted', facts: seen, asks: false }, ['seen:facebook/checkpoint']],
  [{ type: 'denied', site: 'x', kind: 'locked', pattern: 'p', shape: 's' }, ['denied:p/s']],
  [{ type: 'dismissed', site: 'x', kind: 'locked' }, ['dismissed:x/locked']],
  [{ type: 'used', connection }, []],
])('%o is found by %o', (e, keys) => {
  expect(keysOf(event(e))).toEqual(keys)
})
