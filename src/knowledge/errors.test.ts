import { describe, expect, it } from 'vitest'
import { appliesTo, causes, errorKey, errors, errorWords, families, links, networkFingerprints } from '.'

const list = [...errors.values()]
const sureness = ['certain', 'likely', 'possible']

describe('the known errors', () => {
  it('cover the table of the Graph API', () => {
    const known = list.filter(e => e.code && e.families.includes('facebook'))
    expect(known.map(e => [e.code, e.sub].join('/').replace(/\/$/, '')).join(' ')).toBe(
      '190 190/456 190/457 190/458 190/459 190/460 190/461 190/462 190/463 190/464 190/465 190/466 190/467 190/468 190/492 10 200 368 368/4854002 4 17 32 341 613 1 2',
    )
  })

  it('know 102 as an older 190 and 201 to 299 as 200, without an entry of their own', () => {
    for (const e of list.filter(x => x.code === '190')) expect(e.also).toEqual(['102'])
    expect(errors.get('facebook-200')!.also).toEqual(Array.from({ length: 99 }, (_, i) => `${201 + i}`))
    expect(list.some(e => e.code === '102')).toBe(false)
  })

  it.each([
    ['linkedin', ['65600', '65601', '65602', 'access_denied', 'invalid_grant']],
    ['x', ['32', '63', '64', '88', '89', '99', '135', '226', '326']],
    ['youtube', ['invalid_grant', 'admin_policy_enforced', 'access_denied']],
    ['tiktok', ['access_token_invalid', 'scope_not_authorized', 'auth_removed', 'invalid_grant', 'access_denied']],
    ['bluesky', ['expiredtoken', 'invalidtoken', 'authenticationrequired', 'accounttakedown']],
  ] as const)('cover the codes of %s', (family, codes) => {
    const known = list.filter(e => e.families.includes(family)).flatMap(e => e.code ?? [])
    expect(known).toEqual(codes)
  })

  it('name only causes that apply to every login that can meet them, surest first', () => {
    for (const e of list) {
      for (const [cause] of e.causes)
        for (const f of e.families) expect(appliesTo(causes.get(cause)!, f), `${e.id}: ${cause} at ${f}`).toBe(true)
      const order = e.causes.map(([, sure]) => sureness.indexOf(sure))
      expect(order, e.id).toEqual([...order].sort())
      expect(new Set(e.causes.map(([c]) => c)).size, e.id).toBe(e.causes.length)
      expect(e.causes.length > 0, e.id).toBe(e.verdict === 'cause')
    }
  })

  it.each([
    ['facebook-190', 'possible'],
    ['facebook-190-460', 'certain'],
    ['facebook-190-467', 'likely'],
    ['facebook-190-492', 'certain'],
    ['facebook-368', 'certain'],
    ['linkedin-65601', 'likely'],
    ['linkedin-65602', 'likely'],
    ['x-326', 'certain'],
  ])('%s names its first cause as %s', (id, sure) => {
    expect(errors.get(id)!.causes[0]![1]).toBe(sure)
  })

  it('accuse nobody on the strength of 190 or 65601', () => {
    const plain = errors.get('facebook-190')!
    expect(new Set(plain.causes.map(([, sure]) => sure))).toEqual(new Set(['possible']))
    expect(plain.causes.length).toBeGreaterThan(2)
    expect(plain.text).toMatch(/subcode/)
    expect(plain.text).not.toMatch(/expired|ran out/)
    expect(errors.get('linkedin-65601')!.text).toMatch(/fresh login/)
  })

  it('have ids, subcodes and keys that stand for one error each', () => {
    expect(new Set(Object.keys(errorWords())).size).toBe(list.length)
    const subs = list.flatMap(e => e.sub ?? [])
    expect(new Set(subs).size).toBe(subs.length)
    for (const e of list) expect(errorKey(e.id)).toMatch(/^error_[a-z\d_]+$/)
    expect(errorKey('facebook-190-460')).toBe('error_facebook_190_460')
    expect(errorWords().error_facebook_190_460).toBe(errors.get('facebook-190-460')!.text)
  })

  it('are found by lower-case codes and phrases of plain words that no search consists of', () => {
    for (const e of list) {
      expect(e.code ?? e.phrases ?? e.status, e.id).toBeTruthy()
      for (const code of [e.code ?? [], e.sub ?? [], e.also ?? [], e.status ?? []].flat())
        expect(code, e.id).toMatch(/^(?:[a-z\d_]+|\d{3}\/\d{3})$/)
      for (const phrase of e.phrases ?? []) {
        expect(phrase, e.id).toMatch(/^[a-z\d]+(?: [a-z\d]+)+$/)
        expect(phrase).not.toMatch(/^(?:log(?:ged)? out|kicked out|password changed|token expired|access denied)$/)
      }
    }
  })

  it('are told without a word of the trade unexplained', () => {
    for (const e of list) {
      expect(e.text, e.id).not.toMatch(/(?<!\()\btoken\b|\b(?:API|OAuth|session|credentials|scope)\b/)
    }
  })

  it('say where they come from, with a link only where its page is known', () => {
    for (const { id, source } of list) {
      expect(source.section.length, id).toBeGreaterThan(5)
      expect(source.read).toMatch(/^2026-\d\d-\d\d$/)
      if (source.link) expect(links.has(source.link), id).toBe(true)
    }
  })

  it('have a hint for every login, so that a number of several networks can be told apart', () => {
    expect(new Set(networkFingerprints.flatMap(h => h.families))).toEqual(new Set(families.keys()))
    for (const id of ['any-429', 'any-5xx']) expect(new Set(errors.get(id)!.families)).toEqual(new Set(families.keys()))
  })
})
