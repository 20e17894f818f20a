import { errors, type NetworkFingerprint, networkFingerprints } from '../../knowledge/errors/index'
import type { FamilyId } from '../../knowledge/ids'
import type { KnownError } from '../../knowledge/types'

export interface ParsedError {
  /** What was recognised, surest first; empty: nothing we know. */
  readonly errors: readonly KnownError[]
  /** Two or more that name different first causes (or a cause and a wait). */
  readonly contradicts: boolean
  /** One code that several networks use for different things: which it was decides. */
  readonly ambiguous: boolean
  /** The text looks like an error message rather than words of a search. */
  readonly isError: boolean
}

/** A number with the words before it that make it a code, or a code that is a word. */
interface Mention {
  readonly kind: 'sub' | 'status' | 'sure' | 'plain'
  readonly code: string
  readonly sub: string | undefined
  readonly at: number
  /** Goes on like a sentence: "error 2 times". */
  readonly prose: boolean
}

/** Errors with the places they were met at; -1: spread over several. */
type Found = Map<KnownError, Set<number>>

/** Characters read at each end of a long text: the first error and the last are what people look for. */
const edge = 128 * 1024
/** Words from which on a text is told, not searched for. */
const manyWords = 12

const byCode = index(e => (e.code ? [e.code] : []))
const byOther = index(e => e.also ?? [])
/** A subcode belongs to one code alone, so it names its error without it. */
const bySub = index(e => (e.sub ? [e.sub] : []))
const byStatus = index(e => e.status ?? [])
const byPhrase = index(e => e.phrases ?? [])

/** Codes that are words stand for themselves, wherever they stand. */
const named = [...byCode.keys(), ...byOther.keys()].filter(code => /[a-z]/.test(code))
/** A number counts as a code after one of these only; `code` alone is said of much else too. */
const words = {
  sub: '(?:error[ _-]?)?sub[ _-]?code',
  status: '(?:http(?:/[\\d.]{1,3})?|status|response)(?:[ _-]?(?:status|error))?(?:[ _-]?code)?',
  sure: 'oauth[ _-]?exception|(?:service[ _]?)?error(?:[ _-]?(?:code|number|no))?',
  plain:
    '(?<!_|\\b(?:area|country|dial(?:l?ing)?|post(?:al)?|zip|city|promo|discount|coupon|voucher|gift|qr|bar|sort|source|order|product|exit|exited with|return|door|room|access|invite|security|verification|confirmation|login|use|enter|apply)[ -]{0,2})code',
}
const gap = '(?: (?:is|was|number|no\\.?))?[\\s"\':=;()[\\]#–—-]{0,6}(?:(?<==)> ?)?(?<![\\s"\':=(]-)'
/** Never part of a longer number, a date, a price, a version or a row of numbers. */
const number =
  '(\\d{1,7})(?:(?:[ \\t]?[/|(][ \\t]?#?|(?<=\\b(?:190|102))[ \\t])(\\d{3,7}))?(?![\\w%€$£]|[.,:/-]\\d|[ \\t]\\d)'
const mention = new RegExp(
  `(?<![a-z\\d_])(${named.join('|')})(?![a-z\\d_])|(?:(?<![a-z\\d])(?:(${words.sub})|(${words.status})|(${words.sure})|${words.plain})${gap}|(\\( ?# ?))${number}`,
  'g',
)
const bare = /^[(#]{0,2}\d{3,7}(?:[ \t]?[/|(][ \t]?#?\d{3,7})?[).]{0,2}$/
const token = /[^\s"'<>]+/g
// no counts in it: so its time can be proven linear
const addressIn = /:\/\/|[a-z\d-]\.[a-z][a-z]+[/?#]|\?[a-z_.]+=/
const ofName = /[a-z\d-]/
/** A line of its own, unless it goes on with the one before as the lines of a body do, or is the body of that one. */
const nextPlace = /\n(?:(?![\s"'}\])]|\{|$)|(?<=[}\]],?\s{0,4})(?=\{))/g
const errorish = /[{[]\s?"|"\s?:|error|exception|\bcodes?\b|\bfailed\b|traceback|\.[a-z]{1,6}:\d{1,7}[:)]/

/**
 * What a pasted text says about a connection: error messages in any wrapping (an answer of an interface, a log line,
 * words typed off a screenshot), never a number that merely looks like one. Only the first and last 128 k characters
 * are read, so that the time is bounded.
 */
export function parseErrorMessage(text: string): ParsedError {
  const tidy = legible(text).trim()
  const all = bare.test(tidy) ? `code ${tidy}` : tidy
  const met = recognise(all)
  const found = settle(met)
  const differ = new Set(found.map(e => e.causes[0]?.[0] ?? e.verdict)).size > 1
  // one number in one place, and nothing that says whose it is
  const ambiguous = differ && new Set(found.map(e => `${e.code}/${e.sub}@${[...met.get(e)!]}`)).size === 1
  return {
    errors: found,
    contradicts: differ && !ambiguous,
    ambiguous,
    isError: found.length > 0 || errorish.test(all) || all.split(/\s+/, manyWords + 1).length > manyWords,
  }
}

/** Lower case, plain quotes, no invisible characters, and quotes of a text inside a text as those of the text. */
function legible(text: string): string {
  const visible = ends(text).replace(/\p{Default_Ignorable_Code_Point}/gu, '')
  return ends(unfolded(visible))
    .toLowerCase()
    .replace(/[“”„]|&quot;|&#34;|\\u0022/g, '"')
    .replace(/[‘’‛`]/g, "'")
    .replace(/\\[nrt]/g, ' ')
    .replaceAll('\\', '')
}

/** Eight times as many are a little more than one end. */
const some = edge / 8 + 16

/** Both ends of what it becomes, at least: one character can become eighteen, and most of these are not read. */
function unfolded(text: string): string {
  const grown = (part: (n: number) => string) => {
    // the two must not overlap: what fits into both ends stays whole
    for (let n = some; n * 2 <= text.length; n *= 2) {
      const unfolds = part(n).normalize('NFKC')
      // where it was cut, marks may have lost their letter
      if (unfolds.length > edge + 64) return unfolds
    }
    return undefined
  }
  const head = grown(n => text.slice(0, n))
  const tail = head && grown(n => text.slice(-n))
  return head && tail ? head + tail : text.normalize('NFKC')
}

function ends(text: string): string {
  // the seam must not make a code of the two halves of longer ones
  return text.length <= 2 * edge ? text : `${text.slice(0, edge)}q q${text.slice(-edge)}`
}

function recognise(all: string): Found {
  const text = all.replace(token, withoutAddress)
  const starts = placesOf(text)
  const signs = networkFingerprints.filter(h => h.sign.test(all))
  const hintedAt = placeHints(all, starts, signs)
  const found: Found = new Map()
  const add = (known: readonly KnownError[], place: number) => {
    for (const e of known) found.set(e, (found.get(e) ?? new Set()).add(place))
  }

  let place = 0
  let last = new Map<string, Mention>()
  for (const m of mentions(text)) {
    for (; m.at >= (starts[place + 1] ?? Number.POSITIVE_INFINITY); place++) last = new Map()
    const before = last.get(m.code)
    last.set(m.code, m)
    // a long text says one thing thousands of times
    if (before?.kind === m.kind && before.sub === m.sub && before.prose === m.prose) continue
    add(meant(m, hintedAt(place)), place)
  }
  const said = spoken(text)
  let parts: string[] | undefined
  for (const [phrase, known] of byPhrase)
    if (said.includes(` ${phrase} `)) {
      parts ??= starts.map((start, i) => spoken(text.slice(start, starts[i + 1])))
      const at = parts.findIndex(p => p.includes(` ${phrase} `))
      add(fitting(known, hintedAt(at), phrase.split(' ').length < 5 ? 'heed' : 'prefer'), at)
    }
  return found
}

/** Who is hinted at in a place, or in all of the text where the place says nothing. */
function placeHints(all: string, starts: readonly number[], signs: readonly NetworkFingerprint[]) {
  const whole = new Set(signs.flatMap(h => h.families))
  return (place: number): ReadonlySet<FamilyId> => {
    if (place < 0 || signs.length < 2) return whole
    const part = all.slice(starts[place], starts[place + 1])
    const own = signs.filter(h => h.sign.test(part)).flatMap(h => h.families)
    return own.length ? new Set(own) : whole
  }
}

/** Addresses hold numbers that are no codes; X names its kinds of errors by an address. Lengths stay as they were. */
function withoutAddress(part: string): string {
  let from = part.search(addressIn)
  if (from < 0) return part
  // back to where the name of the host begins
  while (ofName.test(part[from]!) && ofName.test(part[from - 1] ?? '')) from--
  const address = part.slice(from)
  return part.slice(0, from) + (/problems\/[a-z-]{1,60}/.exec(address)?.[0] ?? '').padStart(address.length)
}

/** Where each message begins, as offsets. */
function placesOf(text: string): number[] {
  return [0, ...[...text.matchAll(nextPlace)].map(m => m.index + 1)]
}

function mentions(text: string): Mention[] {
  const list: Mention[] = []
  for (const m of text.matchAll(mention)) {
    const [whole, word, sub, status, sure, hash, digits, pair] = m
    const to = m.index + whole.length
    const after = text.slice(to, to + 4)
    // "(#190) Error", never the number of an order or a pull request at the end of its title
    if (hash && !/^ ?\)\s{1,2}["'a-z]/.test(after)) continue
    list.push({
      kind: sub ? 'sub' : status ? 'status' : word || sure || hash ? 'sure' : 'plain',
      code: (word ?? digits)!,
      sub: pair,
      at: m.index,
      prose: /^ ?\)?[ \t][a-z]/.test(after),
    })
  }
  return list
}

function meant({ kind, code, sub, prose }: Mention, hinted: ReadonlySet<FamilyId>): readonly KnownError[] {
  if (kind === 'sub') return bySub.get(code) ?? []
  const byNumber = kind === 'status' ? [] : withCode(code, hinted, heedOf(kind, code, prose), sub)
  if (byNumber.length) return byNumber
  const byItself = kind === 'sure' || kind === 'plain' ? bySub.get(code) : undefined
  if (byItself) return fitting(byItself, hinted, 'heed')
  const known = fitting(byStatus.get(code) ?? [], hinted, 'heed')
  // a status that only one network gave a meaning to is given by all the others too
  return known.length === 1 && known[0]!.verdict === 'cause' && !hinted.size ? [] : known
}

/** Counts, small numbers after `code` alone and those of success stand for much else; what is nobody's own, for anybody's. */
function heedOf(kind: Mention['kind'], code: string, prose: boolean): Heed {
  const small = code.length < 3
  if (kind === 'plain' ? small || /^20\d$/.test(code) : prose && Number(code) <= 10) return 'need'
  return small || !byCode.has(code) ? 'heed' : 'prefer'
}

function withCode(code: string, hinted: ReadonlySet<FamilyId>, heed: Heed, sub?: string): readonly KnownError[] {
  const pair = byOther.get(`${code}/${sub}`)
  if (pair) return pair
  const own = byCode.get(code) ?? []
  const other = byOther.get(code) ?? []
  const fit = fitting([...own, ...other], hinted, 'need')
  const known = fit.length ? fit : fitting(own.length ? own : other, hinted, heed)
  const exact = known.filter(e => sub && e.sub === sub)
  return exact.length ? exact : known.filter(e => !e.sub)
}

/** How far fingerprints decide. Only what they fit; what they do not rule out; besides that, what one network alone uses. */
type Heed = 'need' | 'heed' | 'prefer'

function fitting(known: readonly KnownError[], hinted: ReadonlySet<FamilyId>, heed: Heed): readonly KnownError[] {
  const fit = known.filter(e => e.families.some(f => hinted.has(f)))
  if (fit.length || heed === 'need') return fit
  return !hinted.size || (heed === 'prefer' && new Set(known.map(e => e.families[0])).size === 1) ? known : []
}

/** Words alone, single spaces, one at each end. */
function spoken(text: string): string {
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `
}

/** The errors without those another says more exactly, surest first. */
function settle(found: Found): KnownError[] {
  const all = [...found]
  const kept = all.filter(([e, places]) => [...places].some(at => !all.some(other => saysMore(other, e, at))))
  return kept.map(([e]) => e).sort((a, b) => rank(a) - rank(b))
}

function saysMore([a, places]: readonly [KnownError, ReadonlySet<number>], b: KnownError, at: number): boolean {
  if (b.code && b.code === a.code && a.sub && !b.sub) return true
  if (!b.status || a.status || !b.families.some(f => a.families.includes(f))) return false
  return (at < 0 || places.has(-1) || places.has(at)) && (b.verdict === 'cause' || a.verdict === b.verdict)
}

function rank({ causes }: KnownError): number {
  return causes[0] ? { certain: 0, likely: 1, possible: 2 }[causes[0][1]] : 1
}

function index(keys: (error: KnownError) => readonly string[]): ReadonlyMap<string, readonly KnownError[]> {
  const map = new Map<string, KnownError[]>()
  for (const e of errors.values()) for (const key of keys(e)) map.set(key, [...(map.get(key) ?? []), e])
  return map
}
