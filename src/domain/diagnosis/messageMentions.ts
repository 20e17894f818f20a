import { errors, flat } from '../../knowledge/errors/index'
import type { KnownError } from '../../knowledge/types'
import { codeNumbers, keyBefore } from './messageNumbers'
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

const joined = /[_-]/
const identifier = /[a-z][a-z\d]*(?:[_-][a-z\d]+)*/g
const word = /[\p{L}\p{N}]+/gu
const speaker =
  /(?:says|said|returned|answered|got|error|exception|message|failed|facebook|instagram|threads|meta|fb|graph) $/
const partOfWord = /[\p{L}\p{N}_]/u

/** Everything in a text that can say which error it is, in order; a thing said again in a row is told once. */
export function mentionsOf({ words }: MessageText): Mention[] {
  const list = [...numbersIn(words), ...identifiersIn(words), ...sentencesIn(words)]
  return list.sort((a, b) => a.from - b.from || b.to - a.to)
}

function* numbersIn(text: string): Generator<Mention> {
  let last = ''
  let lastEnd = 0
  for (const { digits: code, pair, from: at, to } of codeNumbers(text)) {
    // "(#190) Error", never the number of an order or a pull request at the end of its title
    const hash = /^ ?\)\s{1,2}["'a-z]/.test(text.slice(to, to + 4)) ? hashBefore(text, at) : undefined
    const key = hash === undefined ? keyBefore(text, at) : undefined
    if (!key && hash === undefined) {
      if (refusalAround(text, at, to)) yield statusOf(code, { from: at, to })
      continue
    }
    if (key?.kind === 'reason') continue
    const from = key?.from ?? hash!
    const prose = /^ ?\)?[ \t][a-z]/.test(text.slice(to, to + 4))
    const said = `${key?.kind}${code}/${pair}${prose}`
    // a long text says one thing thousands of times
    const again = said === last && !text.slice(lastEnd, from).includes('\n')
    last = said
    lastEnd = to
    if (again) continue
    if (key?.kind === 'sub') {
      yield { kind: 'sub', value: code, errors: bySub.get(code) ?? [], heed: 'prefer', from, to }
    } else if (key?.kind === 'status') {
      yield statusOf(code, { from, to })
    } else {
      yield* codeOf(code, pair, { sure: key?.kind !== 'plain', prose }, { from, to })
    }
  }
}

/** Where `(#` before a number begins, at the head of what was said: never after the name of a thing that is counted. */
function hashBefore(text: string, at: number): number | undefined {
  const m = /\( ?# ?$/.exec(text.slice(Math.max(0, at - 4), at))
  if (!m) return undefined
  const from = at - m[0].length
  const before = text.slice(Math.max(0, from - 24), from)
  return /[a-z\d] $/.test(before) && !speaker.test(before) ? undefined : from
}

/** "403 Forbidden", "429: Too Many Requests", "Forbidden (403)": a status that says so itself. */
function refusalAround(text: string, from: number, to: number): boolean {
  if (!/^[45]\d\d$/.test(text.slice(from, to)) || /[\w.,:/#-]/.test(text[from - 1] ?? '')) return false
  if (/(?:forbidden|unauthorized) \($/.test(text.slice(Math.max(0, from - 16), from))) return true
  return /^\)?(?: - |: ?|,? )"?(?:forbidden|unauthorized|too many|bad gateway|internal|service un|gateway|upgrade|\{)/.test(
    text.slice(to, to + 24),
  )
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
    const reasons = byValue.get(plain)
    const from = m.index
    const to = from + written.length
    if (!known && !reasons) continue
    if (partOfWord.test(text[from - 1] ?? '') || partOfWord.test(text[to] ?? '')) continue
    // `invalid_token` is the standard's, `InvalidToken` Bluesky's own
    if (known && !(reasons && written.includes('_')))
      yield { kind: 'word', value: written, errors: known, heed: reasons ? 'heed' : 'prefer', from, to }
    if (reasons && isValue(text, from, to))
      yield { kind: 'value', value: written, errors: reasons, heed: 'heed', from, to }
  }
}

/** The whole value of `reason`, `error` and the like, or the last word of what Google's clients write. */
function isValue(text: string, from: number, to: number): boolean {
  const after = text.slice(to, to + 3)
  if (/^["']?[ \t]?[a-z(]/.test(after) || /^[\w-]/.test(after)) return false
  const key = keyBefore(text, from)
  // of a bare `error` or `code` there must be more than a space between
  return key !== undefined && key.kind !== 'sub' && /[:=>]/.test(text.slice(Math.max(0, from - 6), from))
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
