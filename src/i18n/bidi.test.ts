import fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '../testing/counts'
import { hostileText } from '../testing/hostileText'
import { isolate } from './bidi'

it('leaves names alone that turn nothing', () => {
  for (const name of ['Iris Wolf', '@quay', 'Žofie Łuczak', '山田', '👩‍👩‍👧']) expect(isolate(name)).toBe(name)
})

it('sets apart names that do', () => {
  expect(isolate('מלון')).toBe('\u2068מלון\u2069')
  expect(isolate('\u202Eevil')).toBe('\u2068evil\u2069')
  expect(isolate('a\u2069\u2069b')).toBe('\u2068ab\u2069')
  expect(isolate('\u202Eclosed\u202C')).toBe('\u2068\u202Eclosed\u202C\u2069')
  // a list of such names within a sentence
  expect(isolate(isolate('מלון'))).toBe('\u2068\u2068מלון\u2069\u2069')
})

it('leaves nothing open behind any name', () => {
  fc.assert(
    fc.property(hostileText(300), name => {
      let depth = 0
      for (const c of isolate(name)) {
        if (/[\u202A\u202B\u202D\u202E\u2066-\u2068]/.test(c)) depth++
        if (/[\u202C\u2069]/.test(c)) depth--
        expect(depth).toBeGreaterThanOrEqual(0)
      }
      expect(depth).toBe(0)
    }),
    { numRuns: runs(500, 10_000) },
  )
}, 60_000)
