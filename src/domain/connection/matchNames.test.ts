import { expect, it } from 'vitest'
import type { FamilyId, NetworkId } from '../../knowledge/ids'
import { matchAccountNames, type NameOwner } from './matchNames'

const login = (id: string, family: FamilyId, name: string, ...accounts: [NetworkId, string][]): NameOwner => ({
  connection: { id, family, name },
  accounts: accounts.map(([network, n]) => ({ id: `${network}/${n.toLowerCase()}`, network, name: n })),
})
const iris = login(
  'facebook/iris',
  'facebook',
  'Iris Wolf',
  ['facebook', 'Lantern Books'],
  ['instagram-business', 'lantern'],
)
const maya = login('facebook/maya', 'facebook', 'Maya Ortiz', ['facebook', 'Quay Coffee'])
const quay = login('x/~x/@quay', 'x', '@quay', ['x', '@quay'])
const quayLi = login('linkedin/noor', 'linkedin', 'Noor Aziz', ['linkedin', 'Quay'])
const all = [iris, maya, quay, quayLi]

const sureOf = (...rows: string[][]) => Object.fromEntries(matchAccountNames(rows, all).sure)

it('finds the login of an account by its whole name', () => {
  expect(sureOf(['lantern books', 'facebook page'])).toEqual({ 'facebook/iris': ['facebook/lantern books'] })
  expect(sureOf(['lantern books and friends'])).toEqual({})
  expect(sureOf(['lantern books'], ['lantern', 'instagram'])).toEqual({
    'facebook/iris': ['facebook/lantern books', 'instagram-business/lantern'],
  })
})

it('finds a login by its own name, where no account has it', () => {
  expect(sureOf(['maya ortiz'])).toEqual({ 'facebook/maya': [] })
  expect(sureOf(['quay coffee', 'connected by iris wolf', 'iris wolf'])).toEqual({
    'facebook/maya': ['facebook/quay coffee'],
  })
})

it('lets the network in the row decide where a name fits several, and leaves the rest open', () => {
  expect(matchAccountNames([['quay']], all)).toMatchObject({
    unsure: ['x/~x/@quay', 'linkedin/noor'],
    hasUnknownNames: false,
  })
  expect(sureOf(['quay', 'linkedin'])).toEqual({ 'linkedin/noor': ['linkedin/quay'] })
  expect(sureOf(['@quay', 'twitter'])).toEqual({ 'x/~x/@quay': ['x/@quay'] })
  expect(sureOf(['quay', 'x'])).toEqual({ 'x/~x/@quay': ['x/@quay'] })
  // "x" within a word names no network
  expect(matchAccountNames([['quay', 'expired']], all).unsure).toHaveLength(2)
  // named beyond doubt by another row, it is not asked about
  expect(matchAccountNames([['quay'], ['quay', 'linkedin']], all).unsure).toEqual(['x/~x/@quay'])
})

it('knows strangers, and nothing of nobody', () => {
  expect(matchAccountNames([['harbour club']], all)).toEqual({ sure: new Map(), unsure: [], hasUnknownNames: true })
  expect(matchAccountNames([], all)).toEqual({ sure: new Map(), unsure: [], hasUnknownNames: false })
  expect(matchAccountNames([['', '@']], all).hasUnknownNames).toBe(true)
})
