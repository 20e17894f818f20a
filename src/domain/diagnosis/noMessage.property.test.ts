import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runs } from '../../testing/counts'
import { parseErrorMessage } from './parseErrorMessage'

const pick = (words: string) => fc.constantFrom(...words.split('|'))
const number = fc.nat(9_999)
const digits = fc.nat(9_999_999)

const person = pick('Anna|Ben|Chloé|Jürgen|Mei|our client|the agency|my boss')
const network = pick('Facebook|Instagram|LinkedIn|X|Twitter|YouTube|TikTok|Pinterest|Threads|Bluesky|Google')
const thing = pick('post|story|reel|video|picture|page|profile|channel|campaign|report|invoice|link|caption')

const chat = fc.oneof(
  fc
    .tuple(person, network, number)
    .map(([p, n, i]) => `${p} says the ${n} page has ${i} followers now, up ${i % 90} % since May`),
  fc
    .tuple(person, thing, number)
    .map(([p, t, i]) => `can ${p} have a look at the ${t} for the ${1 + (i % 28)}th? it is number ${i} on the list`),
  fc
    .tuple(network, thing)
    .map(([n, t]) => `I think we should move the ${t} to ${n}, what do you say? 190 people saw it last time`),
  fc
    .tuple(person, number)
    .map(([p, i]) => `lunch at 12:${10 + (i % 49)}? ${p} books for ${2 + (i % 12)}. room ${i}, door code ${i}`),
  fc.tuple(thing, number).map(([t, i]) => `new ${t} is up 🎉 ${i} likes, ${i % 300} comments, thanks all!!`),
  fc
    .tuple(network, number)
    .map(([n, i]) => `${n} ads: CPC 0.${i % 90} €, spend ${i}.00, reach ${i * 7}, budget left 368`),
)

const code = fc.oneof(
  digits.map(i => `const port = ${i}; server.listen(port, () => console.log('listening'))`),
  number.map(i => `if (response.status === ${i}) return retry(${i % 10})`),
  number.map(i => `for (let i = 0; i < ${i}; i++) total += prices[i] * 1.${i % 100}`),
  number.map(i => `.row { margin: ${i}px; color: #${(i * 40_503).toString(16).slice(0, 6)}; z-index: ${i} }`),
  number.map(i => `SELECT id, name FROM posts WHERE author = ${i} ORDER BY created LIMIT ${i % 500};`),
  number.map(i => `export const codes = [${i}, ${i + 1}, ${i + 2}] as const`),
  number.map(i => `git commit -m "Fix the login (#${i})" && npm run build -- --port=${i}`),
  number.map(i => `const code = ${i}`),
  number.map(i => `var errorCount = ${i}, code = ${i};`),
  number.map(i => `switch (state) { case ${i}: return 'ok' }`),
  number.map(i => `http.createServer(app).listen(${i})`),
)

const address = fc.oneof(
  fc
    .tuple(pick('www.facebook.com|linkedin.com|x.com|example.org|developers.facebook.com'), digits)
    .map(([h, i]) => `https://${h}/posts/${i}?code=${i}&ref=190`),
  fc
    .tuple(person, number)
    .map(([p, i]) => `${p}, ${i} Main Street, Springfield, IL 62${i % 1000}, area code ${200 + (i % 700)}`),
  fc
    .tuple(person, number)
    .map(([p, i]) => `${p} <office${i}@example.com>, Hauptstraße ${i % 200}, 10${100 + (i % 899)} Berlin`),
)

const phone = fc.oneof(
  digits.map(i => `+49 190 ${i}`),
  fc.tuple(number, number).map(([a, b]) => `(${200 + (a % 700)}) ${100 + (b % 800)}-${1000 + (a % 8999)}`),
  fc.tuple(number, number).map(([a, b]) => `tel. 0${a}/${b}, fax 0${a}-${b}`),
  digits.map(i => `call ${i} or 1-800-${i}`),
)

const price = fc.oneof(
  fc.tuple(number, number).map(([a, b]) => `${a}.${10 + (b % 89)} EUR`),
  number.map(i => `$${i}, ${i % 100} % off with promo code ${i}`),
  fc.tuple(number, number).map(([a, b]) => `invoice (#${a}) of ${b},00 €, order no ${a}`),
  number.map(i => `Order #${i}: 3 × £${i}.50, voucher code: ${i}`),
)

describe('what is no error message', () => {
  it('claims nothing: chat, code, addresses, phone numbers, prices', () => {
    const one = fc.oneof(chat, code, address, phone, price)
    const text = fc
      .tuple(fc.array(one, { minLength: 1, maxLength: 4 }), pick('\n|. |, '))
      .map(([parts, joint]) => parts.join(joint))
    fc.assert(
      fc.property(text, plain => {
        const { verdict, errors } = parseErrorMessage(plain)
        expect(
          errors.map(e => e.id),
          plain,
        ).toEqual([])
        expect(['unknown', undefined]).toContain(verdict)
      }),
      { numRuns: runs(1_000, 10_000) },
    )
  })
})
