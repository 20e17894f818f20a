import { describe, expect, it } from 'vitest'
import { ago, connection, listedAsDown, now, trouble } from '../testing/examples'
import type { Connection } from './connection/types'
import { nextAction } from './nextAction'
import { hourMs } from './time'

const next = (c: Partial<Connection>) => nextAction(connection({ lastReconnectedAt: ago(5), ...c }), now)
const linkedin = (reconnected: number | undefined, used: number) =>
  next({
    family: 'linkedin',
    lastReconnectedAt: reconnected === undefined ? undefined : ago(reconnected),
    lastUsedAt: ago(used),
  })

describe('the next action', () => {
  it('goes from the check to the wait, to signing in, to the reconnect', () => {
    expect(next({ trouble: trouble(ago(1)) })).toEqual({
      kind: 'unblock',
      cause: 'security-checkpoint',
      records: 'blockCleared',
    })
    const done = (hours: number) =>
      next({
        trouble: trouble(ago(1), {
          state: 'resolved',
          resolvedAt: now - hours * hourMs,
          until: now + (24 - hours) * hourMs,
        }),
      })
    expect(done(1)).toEqual({ kind: 'wait', until: now + 23 * hourMs, records: 'reconnected' })
    expect(done(24)).toEqual({ kind: 'sign-in', records: 'reconnected' })
    expect(next({ trouble: trouble(ago(1), { cause: 'access-revoked', state: 'open' }) })).toEqual({
      kind: 'reconnect',
      records: 'reconnected',
    })
    expect(next({ trouble: listedAsDown(ago(1)) })).toEqual({ kind: 'look', records: 'reconnected' })
    // they have looked
    expect(next({ trouble: { ...listedAsDown(ago(1)), loginAccepted: true } }).kind).toBe('reconnect')
  })

  it('is the reconnect when the time is nearly or quite over', () => {
    for (const days of [53, 60, 70])
      expect(next({ lastReconnectedAt: ago(days) }), `${days}`).toEqual({ kind: 'reconnect', records: 'reconnected' })
  })

  it('is the use of LinkedIn where its second clock ends first', () => {
    expect(linkedin(58, 58)).toEqual({ kind: 'use', by: ago(-2), records: 'used' })
    expect(linkedin(100, 70)).toEqual({ kind: 'try', records: 'used' })
    expect(linkedin(undefined, 70)).toEqual({ kind: 'try', records: 'used' })
    expect(linkedin(undefined, 5)).toEqual({ kind: 'date' })
    // both are near: the one that ends first
    expect(linkedin(364, 58.5)).toEqual({ kind: 'reconnect', records: 'reconnected' })
    expect(linkedin(363, 58.5)).toEqual({ kind: 'use', by: ago(-1.5), records: 'used' })
  })

  it('is nothing until the nearest end', () => {
    expect(next({})).toEqual({ kind: 'nothing', until: ago(-55) })
    expect(linkedin(10, 5)).toEqual({ kind: 'nothing', until: ago(-55) })
    expect(linkedin(330, 5)).toEqual({ kind: 'nothing', until: ago(-35) })
    expect(next({ family: 'x' })).toEqual({ kind: 'nothing' })
    expect(next({ lastReconnectedAt: undefined })).toEqual({ kind: 'date' })
    expect(next({ lastReconnectedAt: ago(-400) })).toEqual({ kind: 'wrong-date' })
  })
})
