import { describe, expect, it } from 'vitest'
import type { CauseId } from '../../knowledge/ids'
import type { Confidence } from '../../knowledge/types'
import type { Evidence } from './evidence'
import { weigh } from './weigh'

const says = (at: number, cause: CauseId, sure: Confidence = 'certain', extra: Partial<Evidence> = {}): Evidence => ({
  at,
  reason: { key: `${cause}@${at}` },
  supports: [[cause, sure]],
  ...extra,
})
const against = (at: number, what: 'refutes' | 'doubts' | 'resolves', cause: CauseId): Evidence => ({
  at,
  reason: { key: `${what}@${at}` },
  supports: [],
  [what]: [cause],
})
const order = (...evidence: Evidence[]) => weigh(evidence).map(w => w.cause)
const first = (...evidence: Evidence[]) => weigh(evidence)[0]!

describe('one cause', () => {
  it('is as sure as its surest evidence, at the time of the newest of that', () => {
    const w = first(says(1, 'role-lost', 'certain'), says(3, 'role-lost', 'certain'), says(5, 'role-lost', 'likely'))
    expect(w).toMatchObject({ confidence: 'certain', at: 3 })
    expect(w.supports.map(e => e.at)).toEqual([5, 3, 1])
  })

  it('is only possible once it was refuted, unless something speaks for it at the same moment or later', () => {
    const told = (at: number) => first(says(at, 'access-revoked'), against(5, 'refutes', 'access-revoked')).confidence
    expect([told(4), told(5), told(6)]).toEqual(['possible', 'certain', 'certain'])
    expect(first(says(4, 'access-revoked', 'likely'), against(5, 'refutes', 'access-revoked')).confidence).toBe(
      'possible',
    )
  })

  it('is doubted where it was likely, never where it was certain', () => {
    const told = (at: number, sure: Confidence) =>
      first(says(at, 'role-lost', sure), against(5, 'doubts', 'role-lost')).confidence
    expect([told(4, 'likely'), told(5, 'likely'), told(4, 'certain')]).toEqual(['possible', 'likely', 'certain'])
  })

  it('stands until it is dealt with, and stays the likeliest explanation after that', () => {
    const dealt = (at: number, sure: Confidence = 'certain') =>
      first(says(at, 'suspended-account', sure), against(5, 'resolves', 'suspended-account'))
    expect(dealt(4)).toMatchObject({ state: 'resolved', resolvedAt: 5, confidence: 'likely' })
    expect(dealt(5)).toMatchObject({ state: 'blocks', confidence: 'certain' })
    expect(dealt(4, 'likely')).toMatchObject({ state: 'resolved', confidence: 'likely' })
    // said twice, it was dealt with the first time; seen again, it stands again
    const twice = [against(5, 'resolves', 'suspended-account'), against(7, 'resolves', 'suspended-account')]
    expect(first(says(4, 'suspended-account'), ...twice).resolvedAt).toBe(5)
    expect(first(says(4, 'suspended-account'), says(6, 'suspended-account'), ...twice).resolvedAt).toBe(7)
    // a guess never blocked
    expect(dealt(4, 'possible')).toMatchObject({ state: 'open', confidence: 'possible' })
    expect(dealt(4, 'possible').resolvedAt).toBeUndefined()
    expect(dealt(6).resolvedAt).toBeUndefined()
  })

  it('blocks by its nature or by how it was seen, and only while it is not refuted', () => {
    const stands = (...list: Evidence[]) => first(...list).state
    expect(stands(says(1, 'token-expired'))).toBe('open')
    expect(stands(says(1, 'password-or-security-alert', 'certain', { blocks: true }))).toBe('blocks')
    expect(stands(says(1, 'role-lost', 'possible'))).toBe('open')
    expect(stands(says(1, 'role-lost'), against(2, 'refutes', 'role-lost'))).toBe('open')
    expect(stands(says(2, 'role-lost'), against(2, 'refutes', 'role-lost'))).toBe('blocks')
    expect(stands(says(1, 'role-lost', 'likely'), against(2, 'doubts', 'role-lost'))).toBe('open')
    // refuted before it was dealt with: nothing stood in the way
    expect(stands(says(1, 'role-lost'), against(2, 'refutes', 'role-lost'), against(3, 'resolves', 'role-lost'))).toBe(
      'open',
    )
  })

  it('is forgotten once it is over, where the connection itself goes on', () => {
    expect(first(says(1, 'policy-block'))).toMatchObject({ state: 'blocks', confidence: 'certain' })
    const over = first(says(1, 'policy-block'), against(2, 'resolves', 'policy-block'))
    expect(over).toMatchObject({ state: 'open', confidence: 'possible' })
    expect(first(says(2, 'policy-block'), against(2, 'resolves', 'policy-block')).state).toBe('blocks')
  })

  it('is not spoken against by what came before all that speaks for it', () => {
    expect(first(says(3, 'role-lost'), against(2, 'doubts', 'role-lost')).contradicts).toEqual([])
    expect(first(says(3, 'role-lost'), against(3, 'doubts', 'role-lost')).contradicts).toEqual([])
    expect(
      first(says(1, 'role-lost'), says(3, 'role-lost'), against(2, 'doubts', 'role-lost')).contradicts,
    ).toHaveLength(1)
  })

  it('tells what spoke against it, the newest first, and in one order at the same moment', () => {
    const list = [
      says(1, 'role-lost'),
      against(2, 'doubts', 'role-lost'),
      against(4, 'resolves', 'role-lost'),
      against(4, 'refutes', 'role-lost'),
      against(9, 'refutes', 'token-expired'),
    ]
    const keys = ['refutes@4', 'resolves@4', 'doubts@2']
    expect(first(...list).contradicts.map(e => e.reason.key)).toEqual(keys)
    expect(first(...list.toReversed()).contradicts.map(e => e.reason.key)).toEqual(keys)
  })
})

describe('several causes', () => {
  it('start with what blocks, then what was dealt with, first what asks for quiet', () => {
    expect(
      order(
        says(9, 'token-expired'),
        says(2, 'suspended-account'),
        against(3, 'resolves', 'suspended-account'),
        says(1, 'security-checkpoint'),
        against(3, 'resolves', 'security-checkpoint'),
        says(0, 'role-lost', 'likely'),
      ),
    ).toEqual(['role-lost', 'security-checkpoint', 'suspended-account', 'token-expired'])
  })

  it('then the surer, then the newer, then in the order of the guide', () => {
    expect(order(says(1, 'token-expired'), says(9, 'access-revoked', 'likely'))[0]).toBe('token-expired')
    expect(order(says(1, 'token-expired'), says(2, 'access-revoked'))).toEqual(['access-revoked', 'token-expired'])
    for (const flip of [false, true]) {
      const list = [says(1, 'token-expired'), says(1, 'access-revoked'), says(1, 'inactive-token')]
      expect(order(...(flip ? list.reverse() : list))).toEqual(['access-revoked', 'token-expired', 'inactive-token'])
    }
  })

  it('put Hootsuite’s own word behind what explains it, and before what is only possible', () => {
    const listed = says(9, 'disconnected')
    expect(order(listed, says(1, 'token-expired', 'likely'))[0]).toBe('token-expired')
    expect(order(listed, says(1, 'token-expired', 'possible'))[0]).toBe('disconnected')
  })

  it('may be named by one piece of evidence', () => {
    const both: Evidence = {
      at: 1,
      reason: { key: 'k' },
      supports: [
        ['token-expired', 'likely'],
        ['disconnected', 'certain'],
      ],
    }
    expect(order(both)).toEqual(['token-expired', 'disconnected'])
    expect(weigh([])).toEqual([])
  })
})
