import { expect, it } from 'vitest'
import { skewMs } from '../../events/instants'
import { ago, connection, now } from '../../testing/examples'
import { dayMs } from '../time'
import { expiryOf, isDateAhead } from './expiry'

it('end after the lifespan, counted from the last reconnect', () => {
  const { token, use } = expiryOf(connection({ lastReconnectedAt: ago(10) }), now)
  expect(token).toEqual({ startedAt: ago(10), endsAt: ago(10) + 60 * dayMs, days: 60 })
  expect(use).toBeUndefined()
})

it.each([
  ['a reconnect', { lastReconnectedAt: ago(3), lastUsedAt: ago(9) }, ago(3)],
  ['use after it', { lastReconnectedAt: ago(9), lastUsedAt: ago(3) }, ago(3)],
  ['a reconnect alone', { lastReconnectedAt: ago(9) }, ago(9)],
  ['use alone', { lastUsedAt: ago(4) }, ago(4)],
])('of LinkedIn counts as used with %s', (_, dates, used) => {
  expect(expiryOf(connection({ family: 'linkedin', ...dates }), now).use?.startedAt).toBe(used)
})

it('do not run where nobody knows a date', () => {
  expect(expiryOf(connection({ family: 'linkedin' }), now)).toEqual({ token: undefined, use: undefined })
  expect(expiryOf(connection({ family: 'x', lastReconnectedAt: ago(3) }), now).token).toBeUndefined()
})

it('count a date that lies ahead from now, and one that differs by as much as clocks do as it is', () => {
  const of = (at: number) => expiryOf(connection({ family: 'linkedin', lastReconnectedAt: at, lastUsedAt: at }), now)
  expect(of(now + skewMs).token?.startedAt).toBe(now + skewMs)
  expect(of(now + skewMs).use?.startedAt).toBe(now + skewMs)
  expect(of(now + skewMs + 1).token?.startedAt).toBe(now)
  expect(of(now + skewMs + 1).use?.startedAt).toBe(now)
  expect(of(ago(-9)).use?.startedAt).toBe(now)
})

it('tell which date lies ahead', () => {
  expect(isDateAhead({ lastReconnectedAt: now + skewMs }, now)).toBe(false)
  expect(isDateAhead({ lastReconnectedAt: now + skewMs + 1 }, now)).toBe(true)
  expect(isDateAhead({}, now)).toBe(false)
})
