import { expect, it } from 'vitest'
import { type CopyState, helpFor, isOfStore, type StoreState, stateOf } from './health'

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
  const of = (name: string, inner?: string) =>
    Object.assign(new Error('x'), { name, ...(inner && { inner: { name: inner } }) })
  expect(stateOf(of('LateStore'))).toBe('hanging')
  expect(stateOf(of('NewerStore'))).toBe('newer')
  expect(stateOf(of('VersionError'))).toBe('newer')
  expect(stateOf(of('QuotaExceededError'))).toBe('full')
  expect(stateOf(of('AbortError', 'QuotaExceededError'))).toBe('full')
  expect(stateOf(of('DatabaseClosedError', 'UnknownError'))).toBe('corrupt')
  expect(stateOf(of('UnknownError'))).toBe('corrupt')
  expect(isOfStore(of('UnknownError'))).toBe(true)
  expect(isOfStore(new TypeError('a slip'))).toBe(false)
})
