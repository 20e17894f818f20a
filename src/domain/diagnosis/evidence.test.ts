import { describe, expect, it } from 'vitest'
import type { LoggedEvent } from '../../events/types'
import type { FamilyId } from '../../knowledge/ids'
import type { SightingKind } from '../../knowledge/pageKinds'
import type { Answers } from '../../knowledge/triage'
import { now, sighting } from '../../testing/examples'
import { evidenceOf, helpFamily } from './evidence'
import { causeOfKind } from './sightingRules'

describe('a kind of page', () => {
  it.each([
    ['locked', 'x', 'locked-account'],
    ['locked', 'facebook', 'security-checkpoint'],
    ['cleared', 'x', 'locked-account'],
    ['cleared', 'facebook', 'security-checkpoint'],
    ['suspended', 'google-business', 'suspended-account'],
    ['restricted', 'linkedin', 'restricted-profile'],
    ['restricted', undefined, 'restricted-profile'],
    ['restricted', 'facebook', 'suspended-account'],
    ['unconfirmed', 'x', 'locked-account'],
    ['unconfirmed', 'facebook', 'unconfirmed-account'],
    ['unconfirmed', undefined, 'unconfirmed-account'],
    ['unconfirmed', 'tiktok', 'security-checkpoint'],
    ['password-forced', 'x', 'password-or-security-alert'],
    ['password-changed', 'x', 'password-or-security-alert'],
    ['disconnected', 'x', 'disconnected'],
    ['checkpoint', 'x', 'security-checkpoint'],
  ] as const)('%s on %s stands for %s', (kind, family, cause) => {
    expect(causeOfKind(kind, family)).toBe(cause)
  })

  it('on Instagram needs Instagram’s help, whoever carries the account', () => {
    expect(helpFamily('facebook', 'instagram')).toBe('instagram-personal')
    expect(helpFamily('facebook', 'facebook')).toBe('facebook')
    expect(helpFamily(undefined)).toBeUndefined()
  })
})

describe('what a page says', () => {
  const seen = (kind: SightingKind, strength: 'certain' | 'possible' = 'certain', family: FamilyId = 'facebook') => {
    const e: LoggedEvent = {
      id: 's',
      at: now,
      type: 'pageDetected',
      asks: false,
      sighting: { ...sighting(now, kind), strength },
    }
    return evidenceOf(e, family)[0]!
  }

  it('is dated, says where, and is only possible where the page was', () => {
    expect(seen('checkpoint')).toMatchObject({
      reason: { key: 'why_checkpoint', at: now, site: 'facebook' },
      supports: [['security-checkpoint', 'certain']],
      blocks: false,
    })
    expect(seen('checkpoint', 'possible')).toMatchObject({
      reason: { key: 'why_possible', site: 'facebook' },
      supports: [['security-checkpoint', 'possible']],
    })
    expect(seen('password-forced')).toMatchObject({ reason: { key: 'why_password-forced' }, blocks: true })
    expect(seen('password-forced', 'possible').blocks).toBe(false)
  })

  it('weighs a changed password by what the network is documented to do', () => {
    const sure = (family: FamilyId) => seen('password-changed', 'certain', family).supports[0]![1]
    expect([sure('facebook'), sure('linkedin'), sure('youtube'), sure('google-business')]).toEqual([
      'certain',
      'likely',
      'possible',
      'possible',
    ])
    expect(seen('password-changed').reason.key).toBe('why_password-changed')
  })

  it('puts right what signing in showed when it lets one in again', () => {
    expect(seen('cleared').reason.key).toBe('why_cleared')
    expect(seen('cleared')).toMatchObject({ supports: [], loginAccepted: true })
    expect(seen('checkpoint').loginAccepted).toBeUndefined()
    expect(seen('cleared').resolves).toEqual([
      'security-checkpoint',
      'unconfirmed-account',
      'restricted-profile',
      'locked-account',
      'suspended-account',
      'password-or-security-alert',
    ])
  })

  it('of a page that is open again by the look of it puts nothing right', () => {
    expect(seen('cleared', 'possible')).toEqual({
      at: now,
      reason: { key: 'why_cleared_perhaps', at: now, site: 'facebook' },
      supports: [],
    })
  })

  it('of an app that was removed is that access was revoked', () => {
    expect(seen('app-removed').supports).toEqual([['access-revoked', 'certain']])
  })

  it.each(['limited', 'signed-out', 'linkedin-used'] as const)('of a page that is %s is no cause', kind => {
    expect(seen(kind)).toEqual({ at: now, reason: expect.objectContaining({ site: 'facebook' }), supports: [] })
  })

  it('of a list that names what is down points at the login, or at a Page of it', () => {
    const listed = (named: number, carried: number, family: FamilyId = 'facebook', strength = 'certain') =>
      evidenceOf(
        {
          id: 's',
          at: now,
          type: 'pageDetected',
          asks: false,
          sighting: {
            ...sighting(now, 'disconnected'),
            site: 'hootsuite',
            strength: strength as 'certain',
            namedAccounts: Array.from({ length: named }, (_, i) => `Page ${i}`),
            accountCount: carried,
          },
        } as LoggedEvent,
        family,
      )
    const keys = (...args: Parameters<typeof listed>) => listed(...args).map(e => e.reason.key)
    expect(listed(1, 1)).toMatchObject([{ supports: [['disconnected', 'certain']] }])
    expect(keys(0, 2)).toHaveLength(1)
    expect(keys(1, 2, 'facebook', 'possible')).toHaveLength(1)
    expect(listed(2, 2)[1]).toEqual({
      at: now,
      reason: { key: 'why_listed_all', at: now, site: 'hootsuite' },
      supports: [],
      doubts: ['role-lost'],
    })
    expect(listed(1, 2)[1]).toMatchObject({
      reason: { key: 'why_listed_some', at: now, site: 'hootsuite' },
      supports: [['role-lost', 'likely']],
    })
    expect(listed(1, 2)[1]!.doubts).toContain('token-expired')
  })
})

describe('what a user says', () => {
  const told = (answers: Answers, family: FamilyId = 'facebook') =>
    evidenceOf({ id: 't', at: now, type: 'symptomsReported', connection: 'c', answers }, family)

  it('is that it is down, and one thing for each answer', () => {
    expect(told({})).toEqual([
      { at: now, reason: { key: 'why_told_down', at: now }, supports: [['disconnected', 'certain']] },
    ])
    const list = told({ signIn: 'suspended', app: 'gone', scope: 'all', change: 'nothing' })
    expect(list.map(e => e.reason.key)).toEqual([
      'why_told_down',
      'why_told_signIn_suspended',
      'why_told_app_gone',
      'why_told_scope_all',
      'why_told_change_nothing',
    ])
    expect(list[1]).toMatchObject({ at: now, reason: { at: now, family: 'facebook' }, blocks: false })
  })

  it.each([
    [{ signIn: 'checkpoint' }, { supports: [['security-checkpoint', 'certain']], blocks: false }],
    [{ signIn: 'password-forced' }, { supports: [['password-or-security-alert', 'certain']], blocks: true }],
    [{ app: 'gone' }, { supports: [['access-revoked', 'certain']] }],
    [{ app: 'listed' }, { supports: [], refutes: ['access-revoked'] }],
    [{ scope: 'all' }, { supports: [], doubts: ['role-lost'] }],
    [{ scope: 'some' }, { supports: [['role-lost', 'likely']] }],
    [{ change: 'password' }, { supports: [['password-or-security-alert', 'certain']] }],
    [{ change: 'role' }, { supports: [['role-lost', 'likely']] }],
    [{ change: 'nothing' }, { supports: [], doubts: ['password-or-security-alert', 'role-lost'] }],
  ] as [Answers, object][])('%o', (answers, evidence) => {
    expect(told(answers)[1]).toMatchObject(evidence)
    expect(told(answers)).toHaveLength(2)
  })

  it('of a part that is down doubts all that would take the whole login', () => {
    const { doubts } = told({ scope: 'some' })[1]!
    expect(doubts).toContain('token-expired')
    expect(doubts).not.toContain('role-lost')
    expect(doubts).not.toContain('disconnected')
    expect(told({ signIn: 'fine' })[1]).toMatchObject({
      supports: [],
      loginAccepted: true,
      reason: { key: 'why_told_signIn_fine' },
    })
    expect(told({ signIn: 'fine' })[1]!.resolves).toContain('locked-account')
    expect(told({ signIn: 'password-forced' })[1]!.reason.key).toBe('why_told_signIn_password-forced')
  })
})

describe('other events', () => {
  const of = (e: object, family: FamilyId = 'facebook') =>
    evidenceOf({ id: 'e', at: now, connection: 'c', ...e } as LoggedEvent, family)

  it('an error names its causes, and that the network refused', () => {
    expect(of({ type: 'errorReported', errors: ['facebook-190-492'] })).toEqual([
      {
        at: now,
        reason: { key: 'why_pasted', at: now, error: 'facebook-190-492', family: 'facebook' },
        supports: [
          ['role-lost', 'certain'],
          ['security-checkpoint', 'possible'],
          ['disconnected', 'certain'],
        ],
        hearsay: true,
      },
    ])
    // a subcode beside it that nobody documents
    expect(of({ type: 'errorReported', errors: ['facebook-368?'] })[0]!.supports).toEqual([['policy-block', 'likely']])
    // one that may leave the account connected does not say that it is down
    expect(of({ type: 'errorReported', errors: ['x-226'] }, 'x')[0]!.supports).toEqual([['locked-account', 'possible']])
    // a wait is none, and neither is another network's
    expect(of({ type: 'errorReported', errors: ['facebook-613'] })[0]?.supports ?? []).toEqual([])
    expect(of({ type: 'errorReported', errors: ['facebook-190-492', 'gone'] }, 'x')).toEqual([])
  })

  it('what was dealt with is one cause, or all that can block', () => {
    expect(of({ type: 'blockCleared', cause: 'role-lost' })).toEqual([
      { at: now, reason: { key: 'why_checked', at: now }, supports: [], resolves: ['role-lost'] },
    ])
    const lifted = (cause: string) => of({ type: 'blockCleared', cause })[0]!.resolves
    expect(lifted('security-checkpoint')).toEqual(['security-checkpoint'])
    // over is over, until the next reconnect
    expect([lifted('token-expired'), lifted('inactive-token')]).toEqual([[], []])
    const [all] = of({ type: 'blockCleared' })
    for (const id of ['role-lost', 'policy-block', 'security-checkpoint', 'password-or-security-alert'] as const)
      expect(all!.resolves).toContain(id)
    expect(all!.resolves).not.toContain('token-expired')
  })

  it('a reconnect or a use is no evidence', () => {
    expect(of({ type: 'reconnected' })).toEqual([])
    expect(of({ type: 'used' })).toEqual([])
  })
})
