import { describe, expect, it } from 'vitest'
import { ago, connection, facts, now } from '../../e2e/support/examples'
import { clocksOf } from './clocks'
import { diagnose } from './diagnose'
import type { Connection } from './fold'

describe('diagnosis', () => {
  it('names the page that was seen, or the clock that ran out, and never invents', () => {
    const cause = (c: Partial<Connection>) => diagnose(connection({ lastReconnectedAt: ago(5), ...c }), now)
    expect(cause({ trouble: facts(ago(1)) })).toMatchObject({ cause: 'security-checkpoint', sure: 'certain' })
    expect(cause({ family: 'x', trouble: facts(ago(1), 'locked') }).cause).toBe('locked-account')
    expect(cause({ family: 'x', trouble: facts(ago(1), 'unconfirmed') }).cause).toBe('locked-account')
    expect(cause({ trouble: facts(ago(1), 'locked') }).cause).toBe('security-checkpoint')
    expect(cause({ family: 'linkedin', trouble: facts(ago(1), 'restricted') }).cause).toBe('restricted-profile')
    expect(cause({ trouble: facts(ago(1), 'disconnected') }).cause).toBe('disconnected')
    expect(cause({ lastReconnectedAt: ago(70), trouble: facts(ago(1), 'disconnected') })).toMatchObject({
      cause: 'token-expired',
      sure: 'likely',
    })
    expect(cause({ lastReconnectedAt: ago(70) })).toMatchObject({ cause: 'token-expired', sure: 'certain' })
    expect(cause({ family: 'linkedin', lastReconnectedAt: ago(70) }).cause).toBe('inactive-token')
    expect(cause({}).sure).toBe('ahead')
    expect(clocksOf(connection())).toEqual({ token: undefined, use: undefined })
  })

  it('always gives a reason', () => {
    for (const family of ['facebook', 'linkedin', 'x', 'youtube', 'pinterest'] as const)
      for (const lastReconnectedAt of [undefined, ago(5), ago(400)])
        expect(diagnose(connection({ family, lastReconnectedAt }), now).reasons.length).toBeGreaterThan(0)
  })
})
