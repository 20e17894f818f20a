import { describe, expect, it } from 'vitest'
import { inOrder } from '../../events/order'
import { ago, connection, now, trouble } from '../../testing/examples'
import { situation } from '../../testing/situations'
import { expiryOf } from '../connection/expiry'
import { foldConnection } from '../connection/fold'
import type { Account } from '../connection/types'
import { affectedAccounts, diagnose, isDown, leadingCause, openQuestions } from './diagnose'

const account = (name: string, client = ''): Account => ({
  id: `facebook/${name}`,
  network: 'facebook',
  name,
  client,
  connectionId: 'facebook/iris',
})

function of(text: string, network = 'facebook') {
  const events = inOrder(situation(text, network, now))
  const c = foldConnection(`${network}/iris`, events)!
  return { c, events, ...diagnose(c, events, now) }
}

describe('a diagnosis', () => {
  it('gives dated reasons for and against, the newest first', () => {
    const { causes: verdicts, otherFacts: known } = of(
      'reconnected 5 days ago; Facebook showed a security check 3 days ago; Facebook showed a security check 2 days ago; you dealt with it 1 day ago',
    )
    expect(verdicts[0].supports).toEqual([
      { key: 'why_checkpoint', at: ago(2), site: 'facebook' },
      { key: 'why_checkpoint', at: ago(3), site: 'facebook' },
    ])
    expect(verdicts[0].contradicts).toEqual([{ key: 'why_checked', at: ago(1) }])
    expect(known.map(r => r.key)).toEqual(['why_reconnected', 'why_life_fixed', 'why_ends'])
    expect(known[2]).toEqual({ key: 'why_ends', at: ago(-55), days: 60 })
  })

  it('says against an expired token that its days still run', () => {
    const { causes: verdicts } = of('reconnected 5 days ago; error 190/463 pasted 1 day ago')
    expect(verdicts[0]).toMatchObject({ cause: 'token-expired', contradicts: [{ key: 'why_ends', at: ago(-55) }] })
    expect(of('reconnected 70 days ago').causes[0]).toMatchObject({
      supports: [{ key: 'why_ended', at: ago(10), days: 60 }],
      contradicts: [],
    })
    expect(of('reconnected 60 days ago').causes[0].supports).toEqual([{ key: 'why_ends_today', at: now, days: 60 }])
  })

  it('ranks the others, and a token of unknown age among them', () => {
    const { causes: verdicts, unknown } = of('Hootsuite showed an account to reconnect 1 day ago')
    expect(verdicts.map(v => [v.cause, v.confidence])).toEqual([
      ['disconnected', 'certain'],
      ['token-expired', 'possible'],
    ])
    expect(unknown).toBe(true)
    expect(of('Facebook showed a security check 1 day ago').unknown).toBe(false)
    // nothing says that it is down: its age is no evidence
    expect(of('–').causes.map(v => [v.cause, v.confidence])).toEqual([['token-expired', 'ahead']])
    expect(of('–', 'x').otherFacts.map(r => r.key)).toEqual(['why_unknown', 'why_life_none'])
  })

  it('keeps what is only possible apart from what to expect', () => {
    const { causes: verdicts } = of(
      'reconnected 5 days ago; LinkedIn showed maybe a security check 1 day ago',
      'linkedin',
    )
    expect(verdicts.map(v => [v.cause, v.confidence])).toEqual([
      ['security-checkpoint', 'possible'],
      ['inactive-token', 'ahead'],
    ])
    expect(verdicts[0].supports[0]?.key).toBe('why_possible')
  })

  it('tells both of LinkedIn’s clocks', () => {
    expect(of('reconnected 5 days ago', 'linkedin').otherFacts.map(r => [r.key, r.days])).toEqual([
      ['why_reconnected', undefined],
      ['why_life_fixed', 365],
      ['why_ends', 365],
      ['why_use_by', 60],
    ])
    expect(of('reconnected 70 days ago', 'linkedin').causes[0]).toMatchObject({
      cause: 'inactive-token',
      supports: [{ key: 'why_idle', at: ago(10), days: 60 }],
    })
    expect(expiryOf(connection(), now)).toEqual({ token: undefined, use: undefined })
  })

  it('does not count an error of another network, or of a later version', () => {
    const events = inOrder(situation('reconnected 5 days ago', 'facebook', now))
    const pasted = (id: string) => [
      ...events,
      { id: 'p', at: now, type: 'errorReported' as const, connection: 'facebook/iris', errors: [id] },
    ]
    for (const id of ['x-326', 'facebook-999-new'])
      expect(foldConnection('facebook/iris', pasted(id))?.trouble, id).toBeUndefined()
    expect(foldConnection('facebook/iris', pasted('facebook-190-492'))?.trouble?.cause).toBe('role-lost')
  })
})

describe('beside the leading cause', () => {
  it('stand the other causes alone: neither what is expected, nor that it is listed as down', () => {
    const causes = (text: string, network?: string) => of(text, network).causes.map(v => v.cause)
    expect(causes('reconnected 5 days ago; error 190/460 pasted 1 day ago')).toEqual(['password-or-security-alert'])
    expect(causes('reconnected 70 days ago; Hootsuite showed an account to reconnect 1 day ago')).toEqual([
      'token-expired',
    ])
    expect(causes('reconnected 70 days ago')).toEqual(['token-expired'])
    expect(causes('reconnected 70 days ago; Facebook showed a security check 2 days ago')).toEqual([
      'security-checkpoint',
      'token-expired',
    ])
    // expected and possible at once: named once
    expect(causes('reconnected 5 days ago; error 226 pasted 1 day ago', 'x')).toEqual(['locked-account'])
  })

  it('stands what was said and names no cause, the newest first, and the dates', () => {
    const keys = (text: string, network?: string) => of(text, network).otherFacts.map(r => r.key)
    const dates = ['why_reconnected', 'why_life_fixed', 'why_ends']
    expect(
      keys(
        'reconnected 5 days ago; you said "It lets me in as usual" 2 days ago; you said "Yes, it’s there" 1 day ago',
      ),
    ).toEqual(['why_told_app_listed', 'why_told_signIn_fine', ...dates])
    expect(keys('reconnected 5 days ago; you said "No, it’s gone" 1 day ago')).toEqual(['why_told_down', ...dates])
    // what speaks for another cause stands with that one
    expect(
      keys('reconnected 5 days ago; Facebook showed a security check 2 days ago; error 190/463 pasted 1 day ago'),
    ).toEqual(dates)
    expect(of('reconnected 5 days ago').otherFacts[1]).toEqual({ key: 'why_life_fixed', days: 60 })
    expect(of('–', 'youtube').otherFacts).toEqual([{ key: 'why_unknown' }, { key: 'why_life_renews' }])
    expect(keys('reconnected 70 days ago')).toEqual(['why_reconnected', 'why_life_fixed'])
    expect(keys('reconnected 60 days ago')).toEqual(['why_reconnected', 'why_life_fixed'])
    expect(keys('reconnected 60 days ago', 'linkedin')).not.toContain('why_use_by')
  })

  it('is a token of unknown age, where it has an end and the login is down', () => {
    const possible = (text: string, network?: string) =>
      of(text, network).causes.find(v => v.cause === 'token-expired' && v.confidence === 'possible')?.supports
    const down = 'you said it is down 1 day ago'
    expect(possible(down)).toEqual([{ key: 'why_unknown' }])
    expect(possible(`reconnected 5 days ago; ${down}`)).toBeUndefined()
    expect(possible(down, 'x')).toBeUndefined()
    expect(possible('–')).toBeUndefined()
  })

  it('is what would end it, without a word for or against', () => {
    expect(of('reconnected 5 days ago').causes).toEqual([
      { cause: 'token-expired', confidence: 'ahead', supports: [], contradicts: [] },
    ])
    // both clocks end at one moment
    expect(of('reconnected 305 days ago; used in Hootsuite 0 days ago', 'linkedin').causes[0].cause).toBe(
      'token-expired',
    )
    expect(of('reconnected 60 days ago', 'linkedin').causes[0]).toMatchObject({
      cause: 'inactive-token',
      confidence: 'likely',
    })
  })
})

describe('the cause a row names', () => {
  const leads = (text: string, network = 'facebook') => leadingCause(of(text, network).c, now)
  it('is what blocks, or was lifted, whatever ended since', () => {
    expect(leads('reconnected 70 days ago; Facebook showed a demand for a new password 20 days ago')).toBe(
      'password-or-security-alert',
    )
    expect(
      leads(
        'reconnected 70 days ago; Facebook showed a demand for a new password 20 days ago; you dealt with it 15 days ago',
      ),
    ).toBe('password-or-security-alert')
  })

  it('is not a guess that a running clock speaks against', () => {
    expect(leads('reconnected 5 days ago; error 65602 pasted 1 day ago', 'linkedin')).toBe('disconnected')
    expect(leads('error 65602 pasted 1 day ago', 'linkedin')).toBe('token-expired')
  })
})

describe('a login is down', () => {
  it.each([
    ['reconnected 57 days ago', false],
    ['reconnected 70 days ago', true],
    ['reconnected 5 days ago; error 65602 pasted 1 day ago', true],
  ])('%s: %s', (text, down) => {
    const network = text.includes('65602') ? 'linkedin' : 'facebook'
    expect(isDown(of(text, network).c, now)).toBe(down)
  })
})

describe('what can still be asked', () => {
  const two = [account('A'), account('B')]
  it('starts with the question that tells most, and asks nothing twice', () => {
    const fresh = of('you said it is down 1 day ago')
    expect(openQuestions(fresh.c, two, fresh.events)).toEqual(['signIn', 'app', 'scope', 'change'])
    expect(openQuestions(fresh.c, [account('A')], fresh.events)).toEqual(['signIn', 'app', 'change'])
    const told = of('you said "It lets me in as usual" "All of them" 1 day ago')
    expect(openQuestions(told.c, two, told.events)).toEqual(['app', 'change'])
    const waiting = of('Facebook showed a security check 2 days ago; you dealt with it 1 day ago')
    expect(openQuestions(waiting.c, two, waiting.events)).toEqual(['app', 'scope', 'change'])
    const blocked = of('Facebook showed a security check 2 days ago')
    expect(openQuestions(blocked.c, two, blocked.events)[0]).toBe('signIn')
    const healed = of('you said "It lets me in as usual" 2 days ago; reconnected 1 day ago')
    expect(openQuestions(healed.c, two, healed.events)).toContain('signIn')
  })
})

describe('what falls with it', () => {
  it('is everything, or with a lost role some of several', () => {
    expect(affectedAccounts('token-expired', [account('A'), account('B')])).toBe('all')
    expect(affectedAccounts('role-lost', [account('A'), account('B')])).toBe('some')
    expect(affectedAccounts('role-lost', [account('A')])).toBe('all')
  })
})

describe('trouble', () => {
  it('is kept with the row: cause, how sure, where it was seen, and whether it still stands', () => {
    expect(of('Facebook showed a security check 1 day ago').c.trouble).toEqual(trouble(ago(1)))
    expect(of('Facebook showed a security check 2 days ago; you dealt with it 1 day ago').c.trouble).toEqual(
      trouble(ago(2), { confidence: 'likely', state: 'resolved', resolvedAt: ago(1), until: now }),
    )
    expect(of('error 190/492 pasted 1 day ago').c.trouble).toEqual({
      cause: 'role-lost',
      confidence: 'certain',
      at: ago(1),
      state: 'blocks',
      listed: true,
    })
  })
})
