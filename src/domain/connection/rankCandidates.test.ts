import { expect, it } from 'vitest'
import { dayMs } from '../time'
import { rankCandidates } from './rankCandidates'
import type { Connection, Trouble } from './types'

const now = Date.UTC(2026, 10, 25)
const login = (name: string, daysAgo?: number, trouble?: Partial<Trouble>): Connection => ({
  id: name,
  family: 'facebook',
  name,
  ...(daysAgo !== undefined && { lastReconnectedAt: now - daysAgo * dayMs }),
  ...(trouble && {
    trouble: { cause: 'disconnected', confidence: 'certain', at: now, state: 'ends', ...trouble } as Trouble,
  }),
})
const order = (list: Connection[], signedIn?: string | null) =>
  rankCandidates(list, { signedIn, now }).map(({ connection, why }) =>
    why ? `${connection.name}: ${why}` : connection.name,
  )

it('puts first what Hootsuite listed, then what is down, then who is signed in, then the nearest end', () => {
  const all = [login('fresh', 2), login('b', 40), login('a', 40), login('ends', 57), login('unknown'), login('here', 1)]
  const down = [login('down', 5, {}), login('listed', 5, { listed: true })]
  expect(order([...all, ...down], 'here')).toEqual([
    'listed: listed',
    'down: down',
    'here: signed-in',
    'ends: ends',
    'a: ends',
    'b: ends',
    'fresh',
    'unknown',
  ])
})

it('says an end only where it is near', () => {
  expect(order([login('at 30', 30), login('below', 31)])).toEqual(['below: ends', 'at 30'])
})

it('names two without an end by their names, and nobody as signed in who is not said to be', () => {
  expect(order([login('b'), login('a')], null)).toEqual(['a', 'b'])
  expect(order([], 'a')).toEqual([])
})
