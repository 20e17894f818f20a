import { expect, it } from 'vitest'
import { dayMs } from '../domain/time'
import { failure } from '../testing/examples'
import { type CopyState, copyStateOf, helpFor, isOfStore, type StoreState, stateOf } from './health'

const states: StoreState[] = ['ok', 'missing', 'corrupt', 'hanging', 'newer', 'full']
const copies: CopyState[] = ['ok', 'old', 'missing', 'corrupt']

it('offers a way on in every state, and never to give up what is whole', () => {
  for (const store of states)
    for (const copy of copies) {
      const { copy: shown, offers } = helpFor(store, copy)
      const good = copy === 'ok' || copy === 'old'
      const name = `${store} ${copy}`
      expect(new Set(offers).size, name).toBe(offers.length)
      if (store === 'ok' || (store === 'missing' && copy === 'missing')) {
        expect([shown, offers], name).toEqual([false, []])
        continue
      }
      expect(shown, name).toBe(good)
      expect(offers.length, name).toBeGreaterThan(0)
      // the copy is never lost for want of a way to save it
      expect(offers.includes('csv'), name).toBe(good)
      if (store === 'newer' || store === 'full')
        expect(
          offers.some(o => ['restore', 'empty', 'file'].includes(o)),
          name,
        ).toBe(false)
      else expect(offers.includes('restore'), name).toBe(good)
      if (offers.includes('empty')) expect(offers.at(-1), name).toBe('empty')
    }
})

it('tells what is wrong by what the browser says', () => {
  expect(stateOf(failure('SlowStore'))).toBe('hanging')
  expect(stateOf(failure('NewerStore'))).toBe('newer')
  expect(stateOf(failure('VersionError'))).toBe('newer')
  expect(stateOf(failure('QuotaExceededError'))).toBe('full')
  expect(stateOf(failure('AbortError', 'QuotaExceededError'))).toBe('full')
  expect(stateOf(failure('DatabaseClosedError', 'UnknownError'))).toBe('corrupt')
  expect(stateOf(failure('UnknownError'))).toBe('corrupt')
  expect(isOfStore(failure('UnknownError'))).toBe(true)
  expect(isOfStore(new TypeError('a slip'))).toBe(false)
})

it.each([
  ['missing', 'ok', ['restore', 'file', 'csv', 'empty']],
  ['missing', 'corrupt', ['file', 'empty']],
  ['newer', 'ok', ['retry', 'backup', 'csv']],
  ['newer', 'missing', ['retry', 'backup']],
  ['full', 'old', ['retry', 'csv']],
  ['full', 'missing', ['retry']],
  ['corrupt', 'ok', ['retry', 'restore', 'file', 'csv', 'empty']],
  ['hanging', 'corrupt', ['retry', 'file', 'empty']],
] as const)('a store that is %s with a copy that is %s offers, the best first: %j', (store, copy, offers) => {
  expect(helpFor(store, copy).offers).toEqual(offers)
})

it('calls a copy old after seven days', () => {
  const made = (at: number) => ({ state: 'ok', head: { version: 1, at, store: 's', events: 1 }, rows: [] }) as const
  const now = 100 * dayMs
  expect(copyStateOf(made(now), now)).toBe('ok')
  expect(copyStateOf(made(now - 7 * dayMs), now)).toBe('ok')
  expect(copyStateOf(made(now - 7 * dayMs - 1), now)).toBe('old')
  expect(copyStateOf({ state: 'missing' }, now)).toBe('missing')
  expect(copyStateOf({ state: 'corrupt' }, now)).toBe('corrupt')
})

it('takes what has no name for a slip of ours', () => {
  for (const nothing of [undefined, null, {}, 'text']) expect(isOfStore(nothing), String(nothing)).toBe(false)
})
