import { describe, expect, it } from 'vitest'
import { blank } from '../testing/blankView'
import { addressScope } from './addressScope'
import { hostIs, matchPage, possibleHere } from './match'
import { sites } from './sites/index'
import type { PagePattern, PageView } from './types'

const words = { en: ['no way'] }
const says = { notices: () => ['no way'] }
const marked = { has: () => true }
const address = new URL('https://x.com/a/b')

function see(pattern: Partial<PagePattern>, view: Partial<PageView> = {}, stays?: boolean, from?: string) {
  const one: PagePattern = { id: 'p', kind: 'locked', ...pattern }
  const site = { ...sites.get('x')!, patterns: [one] }
  return matchPage(site, address, { ...blank, ...view }, stays, possibleHere(site, address, from))
}
const strength = (...args: Parameters<typeof see>) => see(...args)?.strength

describe('one sign alone is possible, two are certain', () => {
  it.each([
    ['address', { paths: ['/a'] }, {}],
    ['address before', { from: ['/check'] }, {}],
    ['words', { words }, says],
    ['title', { titles: words }, { title: () => 'no way' }],
    ['marks', { selectors: ['#m'] }, marked],
    ['a list', { lists: { by: 'alike' } }, { accounts: () => [['iris']] }],
  ] as const)('%s', (_, pattern, view) => {
    expect(strength(pattern, view, false, '/check/1')).toBe('possible')
    // each of these is a second one
    expect(strength(pattern, { ...view, alone: () => true }, false, '/check/1')).toBe('certain')
    expect(strength(pattern, view, true, '/check/1')).toBe('certain')
    expect(strength({ ...pattern, strength: 'possible' }, view, true, '/check/1')).toBe('possible')
  })

  it.each([
    ['address and words', { paths: ['/a'], words }, says],
    ['address and marks', { paths: ['/a'], selectors: ['#m'] }, marked],
    ['a button is structure and words', { actions: words }, { actions: () => ['other', 'no way'] }],
    ['title and address', { titles: words, paths: ['/a'] }, { title: () => 'no way' }],
  ] as const)('%s', (_, pattern, view) => {
    expect(strength(pattern, view)).toBe('certain')
    // what needs no second look is not looked for
    const alone = () => {
      throw new Error('asked')
    }
    expect(strength(pattern, { ...view, alone })).toBe('certain')
  })

  it('says nothing where one thing it needs is missing', () => {
    expect(see({ titles: words, paths: ['/a'] }, { title: () => 'no' })).toBeNull()
    expect(see({ from: ['/check'] })).toBeNull()
    expect(see({ from: ['/check'] }, {}, false, '/other')).toBeNull()
    expect(see({ lists: { by: 'marks' } })).toBeNull()
    expect(see({ hosts: ['twitter.com'] })).toBeNull()
    expect(see({ hosts: ['twitter.com', 'x.com'], paths: ['/a'] })).not.toBeNull()
  })
})

describe('a list of accounts', () => {
  it('is read as the pattern says, and comes with its rows', () => {
    const asked: unknown[] = []
    const accounts = (p: unknown) => {
      asked.push(p)
      return [['iris']]
    }
    const pattern = { actions: words, lists: { by: 'actions' }, within: ['#a'] } as const
    expect(see(pattern, { accounts, actions: () => ['no way'] })).toMatchObject({ rows: [['iris']] })
    expect(asked).toEqual([expect.objectContaining(pattern)])
  })

  it('that was found empty counts, one that was not found does not', () => {
    const match = see({ actions: words, lists: { by: 'actions' } }, { actions: () => ['no way'], accounts: () => [] })
    expect(match?.strength).toBe('certain')
    expect(match).not.toHaveProperty('rows')
    expect(see({ paths: ['/a'], lists: { by: 'alike' } })).toBeNull()
  })
})

describe('a phrase', () => {
  it.each([
    ['no way', true],
    ['something. no way out', true],
    ['something\nno way', true],
    ['你好。no way', true],
    ['there is no way', false],
    ['. a no way', false],
    ['no wayside', false],
    ['there is no way. no way', true],
    ['', false],
  ])('“%s”: %s', (text, met) => {
    expect(see({ words }, { notices: () => [text] }) !== null).toBe(met)
  })

  it('may stand anywhere after “…”, and is looked for there only where it is told to', () => {
    const anywhere = { words: { en: ['…no way'] } }
    expect(see(anywhere, { notices: () => ['there is no way'] })).not.toBeNull()
    expect(see(anywhere, { notices: () => ['there is no wayside'] })).toBeNull()
    expect(see({ words, within: ['#m'] }, says)).toBeNull()
    expect(see({ words, within: ['#m'] }, { texts: () => ['', 'no way'] })).not.toBeNull()
  })
})

it('a host with ? takes one letter for each, and nothing else', () => {
  expect(['a.b', 'x.b', '1.b', 'ab.b', '.b', 'a.b.c', 'a.c'].map(h => hostIs('?.b', h))).toEqual([
    ...[true, true, false, false, false, false, false],
  ])
  expect([hostIs('a.b', 'a.b'), hostIs('a.b', 'a.bc')]).toEqual([true, false])
})

it('the shape of an address is a word of the site, or nobody’s name', () => {
  const x = sites.get('x')!
  const facebook = sites.get('facebook')!
  expect([
    addressScope(x, ''),
    addressScope(x, 'account'),
    addressScope(x, 'somebody'),
    addressScope(x, 'home'),
  ]).toEqual([...['', 'account', '*', 'home']])
  // a word of what is left out, of what is used, and of its settings
  expect([
    addressScope(facebook, 'help'),
    addressScope(sites.get('hootsuite')!, 'dashboard'),
    addressScope(facebook, 'settings'),
  ]).toEqual(['help', 'dashboard', 'settings'])
  // once more it says the same
  expect(addressScope(x, '*')).toBe('*')
})
