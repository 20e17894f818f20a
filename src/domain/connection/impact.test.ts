import { expect, it } from 'vitest'
import type { FamilyId } from '../../knowledge/ids'
import { affectedBy } from './impact'

const row = (id: string, family: FamilyId) => ({ connection: { id, family, name: id } })
const rows = [row('a', 'youtube'), row('b', 'google-business'), row('c', 'facebook')]
const ids = (...args: Parameters<typeof affectedBy>) => affectedBy(...args).map(r => r.connection.id)

it('counts all where nobody is said to be signed in, else that login alone, or none', () => {
  expect(ids('warn-app', rows, undefined)).toEqual(['a', 'b', 'c'])
  expect(ids('warn-app', rows, 'b')).toEqual(['b'])
  expect(ids('warn-app', rows, null)).toEqual([])
  expect(ids('warn-app', rows, 'somebody else')).toEqual([])
})

it('leaves Google’s connections alone where a password is changed, and there only', () => {
  expect(ids('warn-password', rows, undefined)).toEqual(['c'])
  expect(ids('warn-sign-out', rows, 'a')).toEqual(['a'])
})
