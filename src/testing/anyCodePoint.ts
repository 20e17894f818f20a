import fc from 'fast-check'

const surrogates = { from: 0xd800, count: 0x800 }

/**
 * A letter of `fc.string` that can be any of Unicode. fast-check's own `unit: 'binary'` says the same and lists all 1.1
 * million of them first, which takes two seconds in every file of tests.
 */
export const anyCodePoint = fc.nat({ max: 0x10ffff - surrogates.count }).map(
  n => String.fromCodePoint(n < surrogates.from ? n : n + surrogates.count),
  text => {
    if (typeof text !== 'string' || !/^[^\p{Cs}]$/su.test(text)) throw new Error('not one letter')
    const code = text.codePointAt(0)!
    return code < surrogates.from ? code : code - surrogates.count
  },
)
