import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { errors } from '../../knowledge/errors/index'
import { anyCodePoint } from '../../testing/anyCodePoint'
import { isMutationTest, stopwatch } from '../../testing/counts'
import { parseErrorMessage } from './parseErrorMessage'

const ids = (text: string) => parseErrorMessage(text).errors.map(e => e.id)
const fb = (id: string) => `facebook-${id}`

describe('bad input', () => {
  const size = 10 * 1024 * 1024
  const fill = (piece: string) => piece.repeat(Math.ceil(size / piece.length))
  const edge = 128 * 1024

  /** ms. What else the machine does only ever adds to it: the best of several is what it takes. */
  function fastest(text: string, within: number): number {
    let best = Number.POSITIVE_INFINITY
    for (let i = 0; i < 9 && best >= within; i++) {
      const took = stopwatch()
      parseErrorMessage(text)
      best = Math.min(best, took())
    }
    return best
  }

  // a run that counts every step of the code says nothing about its speed
  it.skipIf(isMutationTest).each([
    ['prose', fill('lorem ipsum dolor, code of the house: 190 years. ')],
    ['one letter', fill('a')],
    ['spaces', fill(' ')],
    ['lines', fill('\n')],
    ['braces', fill('{"')],
    ['backslashes', fill('\\')],
    ['digits', fill('0')],
    ['invisible', fill('\u200b')],
    ['letters that unfold', fill('\ufdfa')],
    ['words, then letters that unfold', fill('word ') + fill('\ufdfa')],
    ['binary', Array.from({ length: 1e6 }, (_, i) => String.fromCharCode((i * 7919) % 65536)).join('')],
    ['markup', fill('<meta content="x"><script src="https://a.b/c?d=e">error</script>')],
    ['log', fill('2026-11-23 10:15 ERROR code=999 path=/a?b=c OAuthException\n')],
    ['anchors', fill('http status code error code ')],
    ['codes', fill('error 190 ')],
  ])('%s, 10 MB, is read within 100 ms', (_, text) => expect(fastest(text, 100)).toBeLessThan(100))

  it.skipIf(isMutationTest)('of ordinary size is read in well under 20 ms', () => {
    const text = `${fill('2026-11-23 10:15 WARN "x": 1\n').slice(0, 4000)}error 190/460`
    expect(ids(text)).toEqual([fb('190-460')])
    expect(fastest(text, 20)).toBeLessThan(20)
  })

  it('is read at both ends and nowhere between', () => {
    const filler = 'x '.repeat(edge)
    expect(ids(`error 190/460 ${filler}`)).toEqual([fb('190-460')])
    expect(ids(`${filler} error 190/460`)).toEqual([fb('190-460')])
    expect(ids(`${filler}error 190/460 ${filler}`)).toEqual([])
    // to the character
    const first = ' '.repeat(edge - 9)
    expect(ids(`${first}error 190${' '.repeat(edge)}`)).toEqual([fb('190')])
    expect(ids(`${first} error 190${' '.repeat(edge)}`)).toEqual([])
    expect(ids(`${first}error 190${' '.repeat(edge)} `)).toEqual([])
    expect(ids(`${' '.repeat(edge + 1)}error 190${first}`)).toEqual([])
    // what unfolds between them is neither read nor in the way
    const unfolds = '\ufdfa'.repeat(edge)
    expect(ids(`error 190 ${unfolds}`)).toEqual([fb('190')])
    expect(ids(`${unfolds} error 190`)).toEqual([fb('190')])
    expect(ids(`${unfolds} error 190 ${unfolds}`)).toEqual([])
  })

  it('holds no markup, whatever it looks like', () => {
    expect(ids('<b>(#190) Error</b><script>alert(1)</script>')).toEqual([fb('190')])
    expect(ids('<p class="error">190</p>')).toEqual([])
  })

  it('never throws', () => {
    const any = fc.oneof(fc.string({ unit: anyCodePoint }), fc.string({ unit: 'grapheme' }), fc.json())
    const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map(a => String.fromCharCode(...a))
    fc.assert(fc.property(fc.oneof(any, units), text => Array.isArray(parseErrorMessage(text).errors)))
  })
})

describe('a known error', () => {
  /** Every error as somebody would paste it, with what it is read as when it stands alone. */
  const known = fc.tuple(fc.constantFrom(...errors.values()), fc.nat(), fc.nat()).map(([e, form, nth]) => {
    const at = e.families[0] === 'x' ? 'twitter' : e.families[0]
    const pair = `${e.code}${e.sub ? `/${e.sub}` : ''}`
    const sub = e.sub ? `,"error_subcode":${e.sub}` : ''
    const forms = [
      ...(e.code ? [`${at} error ${pair}`, `${at}: {"error":{"code":"${e.code}"${sub}}}`] : []),
      ...(e.also?.length && !e.sub ? [`${at} error code ${e.also[0]}`] : []),
      ...(e.sub && !e.code ? [`${at}: {"error":{"code":-1${sub}}}`] : []),
      ...(e.says?.length ? [`${at}: Error: ${e.says[nth % e.says.length]}.`] : []),
      ...(e.words?.length ? [`${at}: {"error":"${e.words[0]}"}`] : []),
      ...(e.values?.length ? [`${at}: {"error":"${e.values[0]}"}`] : []),
      ...(e.status?.length ? [`${at}: HTTP status ${e.status[nth % e.status.length]}`] : []),
    ]
    return [forms[form % forms.length]!, e.id] as const
  })

  it('is not lost in any prose around it', () => {
    const word = fc.constantFrom(
      ...'We post every day since May 2026, 17 people: see! it (all) "quoted" 190 no'.split(' '),
    )
    const prose = fc.array(word).map(words => words.join(' '))
    fc.assert(
      fc.property(known, prose, prose, ([paste, id], before, after) => {
        expect(ids(`${before}\n${paste}\n${after}`)).toEqual([id])
      }),
    )
  })

  it('is the same with invisible characters anywhere in it', () => {
    const unseen = fc.constantFrom('\u200b', '\u200d', '\u200e', '\u200f', '\u202e', '\u2066', '\ufeff', '\u00ad')
    const text = fc.oneof(
      known.map(([paste]) => paste),
      fc.constantFrom('call 190', 'suspended', 'Fix it (#190)'),
    )
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(), unseen), { maxLength: 9 }), (plain, marks) => {
        const chars = [...plain]
        for (const [at, mark] of marks) chars.splice(at % (chars.length + 1), 0, mark)
        const [marked, same] = [parseErrorMessage(chars.join('')), parseErrorMessage(plain)]
        expect({ ...marked, marks: 0 }).toEqual({ ...same, marks: 0 })
      }),
    )
  })
})
