import { errors, flat } from '../../knowledge/errors/index'
import type { KnownError } from '../../knowledge/types'
import { type MessageText, wordsOf } from './messageText'

/**
 * What in a message can say which error it is, surest first: an exact subcode, an exact sentence, a word of the network's
 * own, a code, an ordinary word where a reason stands, an HTTP status.
 */
export const mentionKinds = ['sub', 'sentence', 'word', 'code', 'value', 'status'] as const
export type MentionKind = (typeof mentionKinds)[number]

/** How far the network must be named for a mention to count: it must be; no other may be; it is this network's alone. */
export type Heed = 'need' | 'heed' | 'prefer'

export interface Mention {
  readonly kind: MentionKind
  /** The number, the word, or the sentence as plain words. */
  readonly value: string
  /** Errors it can stand for; empty for a number nobody documents. */
  readonly errors: readonly KnownError[]
  /** Errors that use the number for something else, and mean it only where their network is named. */
  readonly others?: readonly KnownError[]
  readonly heed: Heed
  /** Offsets in the searchable text. */
  readonly from: number
  readonly to: number
}

const byCode = index(e => (e.code ? [e.code] : []))
const byOther = index(e => e.also ?? [])
const bySub = index(e => (e.sub ? [e.sub] : []))
const byStatus = index(e => e.status ?? [])
const byWord = index(e => e.words ?? [])
const byValue = index(e => e.values ?? [])
const bySentence = index(e => (e.says ?? []).map(said => wordsOf(said).join(' ')))
/** The sentences by their first two words. */
const sentences = new Map<string, (readonly string[])[]>()
for (const said of bySentence.keys()) {
  const words = said.split(' ')
  const key = `${words[0]} ${words[1]}`
  sentences.set(key, [...(sentences.get(key) ?? []), words])
}
const firstWords = new Set([...bySentence.keys()].map(said => said.slice(0, said.indexOf(' '))))
// the longest that fits is meant
for (const list of sentences.values()) list.sort((a, b) => b.length - a.length)

/** A number counts as a code after one of these only; `code` alone is said of much else too. */
const keys = {
  sub: '(?:error[ _-]?)?sub[ _-]?(?:error[ _-]?)?code|sub(?=["\']?\\]?\\s?[=:])',
  status:
    '(?:http(?:/[\\d.]{1,3})?|status|response)(?:[ _-]?(?:status|error))?(?:[ _-]?code)?|client error|server error|forbidden:|unauthorized:',
  sure: 'oauth[ _-]?exception|(?:service[ _]?|api[ _]?)?error(?:[ _-]?(?:code|number|no))?|fehler(?:code|nummer)?|erreur|erro(?:re)?',
  plain:
    '(?<!_|\\b(?:const|let|var|int|area|country|dial(?:l?ing)?|post(?:al)?|zip|city|promo|discount|coupon|voucher|gift|qr|bar|sort|source|order|product|exit|exited with|return|door|room|access|invite|security|verification|confirmation|login|use|enter|apply)[ -]{0,2})code',
}
const gap =
  '(?: (?:is|was|number|no\\.?))?[\\s"\':=;()[\\]#–—-]{0,6}(?:(?<==)>[\\s"\']{0,2})?(?:(?:int|string|float)\\((?:\\d{1,3}\\) ")?)?(?<![\\s"\':=(]-|[=!]==?\\s?)'
/** Never part of a longer number, a date, a price, a version or a row of numbers. */
const number =
  '(\\d{1,7})(?:(?:[ \\t]?[/|(][ \\t]?#?|(?<=\\b(?:190|102))[ \\t])(\\d{3,7}|33))?(?![\\w%€$£]|[.,:/-]\\d|[ \\t]\\d)'
const numbers = new RegExp(
  `(?<![a-z\\d])(?:(?:(${keys.sub})|(${keys.status})|(${keys.sure}))>?|${keys.plain})${gap}${number}|(\\( ?# ?)${number}`,
  'g',
)
/** A number of three digits that opens or closes a line about a refusal: "403 Forbidden", "Forbidden (403)". */
const bareStatus =
  /(?<![\w.,:/#-])(?:\(?([45]\d\d)\)?(?: - |: ?|,? )"?(?=forbidden|unauthorized|too many|bad gateway|internal|service un|gateway|upgrade|access|\{)|(?:forbidden|unauthorized) \(([45]\d\d)\))/g
const joined = /[_-]/
const identifier = /[a-z][a-z\d]*(?:[_-][a-z\d]+)*/g
const keyedWord =
  /(?<![a-z\d])(?:error|code|reason|type|status|name|kind|title|message|detail|statustext|error[_ ]?(?:code|type|subtype|status|reason|message)|fail_reason)["']?\]?(?:\s{0,3}(?:[:=]|=>)>?\s{0,3}|>)["']?([a-z][a-z\d_]{3,60})(?![\w-]|["']?[ \t]?[a-z(])/g
const word = /[\p{L}\p{N}]+/gu
const partOfWord = /[\p{L}\p{N}_]/u

/** Everything in a text that can say which error it is, in order; a thing said again in a row is told once. */
export function mentionsOf({ words }: MessageText): Mention[] {
  const list = [...numbersIn(words), ...identifiersIn(words), ...valuesIn(words), ...sentencesIn(words)]
  return list.sort((a, b) => a.from - b.from || b.to - a.to)
}

function* numbersIn(text: string): Generator<Mention> {
  let last = ''
  let lastEnd = 0
  for (const m of text.matchAll(numbers)) {
    const [whole, sub, status, sure, digits, pair, hash, hashDigits, hashPair] = m
    const from = m.index
    const to = from + whole.length
    const code = (digits ?? hashDigits)!
    const after = text.slice(to, to + 4)
    // "(#190) Error", never the number of an order or a pull request at the end of its title
    if (hash && !/^ ?\)\s{1,2}["'a-z]/.test(after)) continue
    const said = `${sub ? 's' : status ? 't' : sure || hash ? 'e' : 'p'}${code}/${pair ?? hashPair}`
    const prose = /^ ?\)?[ \t][a-z]/.test(after)
    // a long text says one thing thousands of times
    const again = said + prose === last && !text.slice(lastEnd, from).includes('\n')
    last = said + prose
    lastEnd = to
    if (again) continue
    const at = { from, to }
    if (sub) {
      yield { kind: 'sub', value: code, errors: bySub.get(code) ?? [], heed: 'prefer', ...at }
    } else if (status) {
      yield statusOf(code, at)
    } else {
      yield* codeOf(code, pair ?? hashPair, { sure: Boolean(sure || hash), prose }, at)
    }
  }
  for (const m of text.matchAll(bareStatus))
    yield statusOf((m[1] ?? m[2])!, { from: m.index, to: m.index + m[0].length })
}

type Place = Pick<Mention, 'from' | 'to'>

function statusOf(status: string, at: Place): Mention {
  return { kind: 'status', value: status, errors: byStatus.get(status) ?? [], heed: 'heed', ...at }
}

function* codeOf(
  code: string,
  pair: string | undefined,
  { sure, prose }: { sure: boolean; prose: boolean },
  at: Place,
): Generator<Mention> {
  const named = pair && byOther.get(`${code}/${pair}`)
  if (named) return yield { kind: 'code', value: `${code}/${pair}`, errors: named, heed: 'prefer', ...at }
  const own = byCode.get(code) ?? []
  const other = byOther.get(code) ?? []
  // counts, small numbers after `code` alone and those of success stand for much else
  const small = code.length < 3
  const doubtful = sure ? prose && Number(code) <= 10 : small || /^20\d$/.test(code)
  const alone = own.filter(e => !e.sub)
  const others = other.filter(e => !e.sub)
  const heed: Heed = doubtful || (small && !alone.length) ? 'need' : small || !alone.length ? 'heed' : 'prefer'
  if (/^[45]\d\d$/.test(code) && !alone.length && !bySub.has(code) && !pair) {
    // the status of an answer, unless the network is named that counts so
    if (others.length) yield { kind: 'code', value: code, errors: [], others, heed: 'need', ...at }
    return yield statusOf(code, at)
  }
  if (alone.length || others.length || pair)
    yield { kind: 'code', value: code, errors: alone.length ? alone : others, others, heed, ...at }
  else if (!small && bySub.has(code)) yield { kind: 'sub', value: code, errors: bySub.get(code)!, heed: 'heed', ...at }
  else yield { kind: 'code', value: code, errors: [], heed, ...at }
  if (pair) yield { kind: 'sub', value: pair, errors: bySub.get(pair) ?? [], heed: 'prefer', ...at }
}

function* identifiersIn(text: string): Generator<Mention> {
  for (const m of text.matchAll(identifier)) {
    const [written] = m
    const plain = joined.test(written) ? flat(written) : written
    const known = byWord.get(plain)
    const to = m.index + written.length
    if (!known || partOfWord.test(text[m.index - 1] ?? '') || partOfWord.test(text[to] ?? '')) continue
    // `invalid_token` is the standard's, `InvalidToken` Bluesky's own
    const standard = byValue.has(plain)
    if (standard && written.includes('_')) continue
    yield { kind: 'word', value: written, errors: known, heed: standard ? 'heed' : 'prefer', from: m.index, to }
  }
}

function* valuesIn(text: string): Generator<Mention> {
  for (const m of text.matchAll(keyedWord)) {
    const known = byValue.get(flat(m[1]!))
    if (known)
      yield { kind: 'value', value: m[1]!, errors: known, heed: 'heed', from: m.index, to: m.index + m[0].length }
  }
}

function* sentencesIn(text: string): Generator<Mention> {
  let before = ''
  let from = 0
  let last = ''
  for (const m of text.matchAll(word)) {
    const [second] = m
    const list = firstWords.has(before) ? sentences.get(`${before} ${second}`) : undefined
    const found = list && longestAt(text, m.index + second.length, list)
    if (found && found.value !== last) {
      last = found.value
      const errors = bySentence.get(found.value)!
      yield {
        kind: 'sentence',
        value: found.value,
        errors,
        heed: found.words < 5 ? 'heed' : 'prefer',
        from,
        to: found.to,
      }
    }
    before = second
    from = m.index
  }
}

/** The longest of the sentences that goes on from `at`, where its second word ends. */
function longestAt(text: string, at: number, list: readonly (readonly string[])[]) {
  const heard: string[] = []
  const ends: number[] = []
  const next = new RegExp(word)
  next.lastIndex = at
  for (const words of list) {
    for (let m: RegExpExecArray | null; heard.length < words.length - 2; ) {
      m = next.exec(text)
      if (!m) break
      heard.push(m[0])
      ends.push(next.lastIndex)
    }
    if (words.slice(2).every((w, i) => heard[i] === w))
      return { value: words.join(' '), words: words.length, to: ends[words.length - 3] ?? at }
  }
  return undefined
}

function index(keysOf: (error: KnownError) => readonly string[]): ReadonlyMap<string, readonly KnownError[]> {
  const map = new Map<string, KnownError[]>()
  for (const e of errors.values())
    for (const key of keysOf(e)) {
      const list = map.get(key)
      if (list) list.push(e)
      else map.set(key, [e])
    }
  return map
}
