import { type NetworkFingerprint, networkFingerprints } from '../../knowledge/errors/index'
import type { CauseId, FamilyId } from '../../knowledge/ids'
import type { Confidence, KnownError, Verdict } from '../../knowledge/types'
import { type Mention, mentionKinds, mentionsOf } from './messageMentions'
import { type MessageText, messageText } from './messageText'
import { type RetryTime, retryTimeIn } from './retryTime'
import { lowered } from './sureness'

/** Characters of the pasted text that decided, as offsets: from, and one past the last. */
export type Range = readonly [from: number, to: number]

/** What a message says: which of the four things it is, or that nobody here knows it. */
export interface ParsedError {
  /** Of the surest error; `unknown` for a message that nobody documents; absent for words of a search. */
  readonly verdict?: Verdict | 'unknown'
  /** What was recognised, surest first; empty: nothing we know. */
  readonly errors: readonly KnownError[]
  /** What they may still claim; less than the error names where the message has a subcode nobody documents. */
  readonly causes: ReadonlyMap<string, KnownError['causes']>
  /** Ids of errors with a subcode beside them that nobody documents: they may mean something else. */
  readonly unsure: ReadonlySet<string>
  /** The words that decided, in order, never overlapping. */
  readonly marks: readonly Range[]
  /** When trying again may work, if the message says it. */
  readonly retry?: RetryTime
  /** Logins the message names as its own; empty: it names none. */
  readonly families: readonly FamilyId[]
  /** Two or more that name different first causes (or a cause and a wait). */
  readonly contradicts: boolean
  /** One code that several networks use for different things: which it was decides. */
  readonly ambiguous: boolean
  /** The text looks like an error message rather than words of a search. */
  readonly isError: boolean
}

/** Words from which on a text is told, not searched for. */
const manyWords = 12

const bare = /^\s*[(#]{0,2}\d{3,7}(?:[ \t]?[/|(][ \t]?#?\d{3,7})?[).]{0,2}\s*$/
/** What a log writes before each line. */
const logged = /\[[^\]\n]*\] ?|\d\d\d\d-\d\d-\d\d[t ][\d:.,]+z? ?|[>|] ?/y
/** The end of a body: what comes after it is another message, whatever it begins with. */
const bodyEnds = /[}\]],?\s*$/

/** Where one object ends and the next begins, or a sentence goes on to the next event. */
const nextObject = /[}\]]\s{0,9},?\s{0,9}(?=\{)|, then\b/g
const errorish =
  /[{[]\s?"|"\s?:|error|exception|\bcodes?\b|\bfailed\b|traceback|\.[a-z]{1,6}:\d{1,7}[:)]|\b(?:fehler|erreur|erro|fout)\b|<(?:message|reason|status)>|^(?:facebook|instagram|threads|linkedin|twitter|x|pinterest|youtube|google(?: my)?(?: business)?(?: profile)?|tiktok|bluesky|hootsuite): /

/**
 * What a pasted text says about a connection: error messages in any wrapping (an answer of an interface, a log line,
 * words typed off a screenshot), never a number that merely looks like one. Only the first and last 128 k characters
 * are read, so that the time is bounded.
 *
 * Evidence counts in this order: the network that is named or chosen (`family`), an exact subcode, an exact sentence, a word
 * of the network's own, a code, the shape. What stands together is one message, and one message is one error.
 */
export function parseErrorMessage(source: string, family?: FamilyId): ParsedError {
  const lone = bare.test(source) ? 'code ' : ''
  const pasted = messageText(lone + source)
  const { text } = pasted
  const shown = text.trim()
  const looksLikeError = errorish.test(shown) || shown.split(/\s+/, manyWords + 1).length > manyWords
  const starts = startsOf(text)
  const networks = new Networks(text, starts, family)
  const messages = split(pasted, starts).map(m => decide(m, networks.at(m.place), looksLikeError))
  const found = settle(messages.flatMap(m => (m ? [m] : [])))
  const errors = found.map(f => f.error)
  const differ = new Set(found.map(f => f.causes[0]?.[0] ?? f.error.verdict)).size > 1
  // one thing said in one place, and nothing that says whose it is
  const ambiguous = differ && new Set(found.map(f => f.message)).size === 1
  const isError = errors.length > 0 || looksLikeError
  const retry = found.some(f => f.error.verdict === 'wait') ? retryTimeIn(text) : undefined
  return {
    ...(isError && { verdict: errors[0]?.verdict ?? 'unknown' }),
    errors,
    causes: new Map(found.map(f => [f.error.id, f.causes])),
    unsure: new Set(found.flatMap(f => (f.unsure ? [f.error.id] : []))),
    marks: marksOf(found, pasted, lone.length),
    ...(retry && { retry }),
    families: networks.named,
    contradicts: differ && !ambiguous,
    ambiguous,
    isError,
  }
}

/** Whose message it is, by the network chosen, its names and its shapes: those of a place, or of all of the text. */
class Networks {
  /** Families of the networks named in words, or the one chosen. */
  readonly named: readonly FamilyId[]
  private readonly names: readonly NetworkFingerprint[]
  private readonly shapes: readonly NetworkFingerprint[]
  private readonly parts = new Map<number, ReadonlySet<FamilyId>>()
  private readonly text: string
  private readonly starts: readonly number[]
  private readonly chosen: FamilyId | undefined

  constructor(text: string, starts: readonly number[], chosen: FamilyId | undefined) {
    this.text = text
    this.starts = starts
    this.chosen = chosen
    this.names = networkFingerprints.filter(f => f.named.test(text))
    this.shapes = networkFingerprints.filter(f => f.shape?.test(text))
    this.named = chosen ? [chosen] : familiesOf(this.names)
  }

  at(place: number): ReadonlySet<FamilyId> {
    if (this.chosen) return new Set([this.chosen])
    const { names, shapes } = this
    // where there is only one candidate, no place can say otherwise
    const key = names.length + shapes.length < 2 ? 0 : place
    const known = this.parts.get(key)
    if (known) return known
    const part = this.text.slice(this.starts[place], this.starts[place + 1])
    const own = names.filter(f => f.named.test(part))
    const shaped = shapes.filter(f => f.shape!.test(part))
    const candidates = [own, shaped.filter(f => names.includes(f)), names, shaped, shapes].find(list => list.length)
    const set = new Set(familiesOf(candidates ?? []))
    this.parts.set(key, set)
    return set
  }
}

function familiesOf(list: readonly NetworkFingerprint[]): FamilyId[] {
  return list.flatMap(f => f.families)
}

/** One message of the text: what it mentions, in the line `place`. */
interface Message {
  readonly place: number
  readonly mentions: Mention[]
}

/** Where each line that is a message of its own begins, as offsets. */
function startsOf(text: string): number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1))
    if (beginsMessage(text, end)) starts.push(end + 1)
  return starts
}

/** Does a message begin after this line break, or does it go on as the lines of a body do? */
function beginsMessage(text: string, end: number): boolean {
  logged.lastIndex = end + 1
  const first = logged.test(text) ? logged.lastIndex : end + 1
  const letter = text[first] ?? ''
  if (letter === '{') return bodyEnds.test(text.slice(Math.max(0, end - 6), end))
  return letter !== '' && !/[\s"'}\])]/.test(letter)
}

/** Mentions that stand together: in one line and object, and with one code. */
function split(pasted: MessageText, starts: readonly number[]): Message[] {
  const ends = [...pasted.text.matchAll(nextObject)].map(m => m.index)
  const messages: Message[] = []
  let current: Message | undefined
  let place = 0
  let object = 0
  let said = new Map<string, string>()
  for (const mention of mentionsOf(pasted)) {
    const before = `${place}/${object}`
    while (mention.from >= (starts[place + 1] ?? Number.POSITIVE_INFINITY)) place++
    while (mention.from >= (ends[object] ?? Number.POSITIVE_INFINITY)) object++
    const other = said.get(mention.kind)
    const again = (mention.kind === 'code' || mention.kind === 'sub') && other !== undefined && other !== mention.value
    if (!current || before !== `${place}/${object}` || again) {
      current = { place, mentions: [] }
      messages.push(current)
      said = new Map()
    }
    said.set(mention.kind, mention.value)
    if (
      !current.mentions.some(m => m.kind === mention.kind && m.value === mention.value && m.errors === mention.errors)
    )
      current.mentions.push(mention)
  }
  return messages
}

/** An error of a message, with what it may claim and the words that decided. */
interface Found {
  readonly error: KnownError
  readonly causes: KnownError['causes']
  readonly unsure: boolean
  readonly kind: Mention['kind']
  readonly message: Message
  readonly by: readonly Mention[]
}

/** The errors of one message that its surest mention leaves: one, or one of each network that says it alike. */
function decide(message: Message, hinted: ReadonlySet<FamilyId>, looksLikeError: boolean): Found[] | undefined {
  const heard = message.mentions.map(m => ({ mention: m, errors: heed(m, hinted, looksLikeError) }))
  if (heard.every(h => !h.errors.length)) return undefined
  for (const general of [false, true])
    for (const kind of mentionKinds) {
      const list = heard.flatMap(h =>
        h.mention.kind === kind
          ? h.errors.filter(e => Boolean(e.general) === general).map(error => ({ ...h, error }))
          : [],
      )
      if (!list.length) continue
      const best = narrowed(
        closest(
          list.map(l => l.error),
          list[0]!.mention,
        ),
        heard,
        hinted,
      )
      const unknown = kind === 'code' && message.mentions.some(m => m.kind === 'sub' && !m.errors.length)
      return best.map(error => ({
        error,
        causes: unknown ? lowered(error.causes) : error.causes,
        unsure: unknown,
        kind,
        message,
        by: heard.flatMap(h => (h.errors.includes(error) || (unknown && h.mention.kind === 'sub') ? [h.mention] : [])),
      }))
    }
  return undefined
}

type Heard = { readonly mention: Mention; readonly errors: readonly KnownError[] }

/** Of several errors that a kind of mention names, those that say most. */
function closest(errors: readonly KnownError[], first: Mention): readonly KnownError[] {
  const exact = errors.filter(e => e.sub)
  if (exact.length && first.kind === 'sentence') return exact
  return [...new Set(errors)]
}

/** Where several are left, those that the rest of the message or the named network speaks for. */
function narrowed(
  errors: readonly KnownError[],
  heard: readonly Heard[],
  hinted: ReadonlySet<FamilyId>,
): readonly KnownError[] {
  if (errors.length < 2) return errors
  const also = errors.filter(e => heard.filter(h => h.errors.includes(e)).length > 1)
  const left = also.length ? also : errors
  const own = left.filter(e => e.families.some(f => hinted.has(f)))
  const fit = own.length ? own : left
  // two of one network: the first said
  const kept: KnownError[] = []
  for (const e of fit) if (!kept.some(k => k.families.some(f => e.families.includes(f)))) kept.push(e)
  return kept
}

/** The errors of a mention that the named network leaves. */
function heed(mention: Mention, hinted: ReadonlySet<FamilyId>, looksLikeError: boolean): readonly KnownError[] {
  const { errors, others = [], heed: how, kind } = mention
  const fit = [...new Set([...errors, ...others])].filter(e => !e.general && e.families.some(f => hinted.has(f)))
  if (fit.length) return fit
  const general = errors.filter(
    e => e.general && (!e.hinted || hinted.size > 0) && (kind !== 'sentence' || e.status || looksLikeError),
  )
  const own = errors.filter(e => !e.general && !e.hinted)
  if (how === 'need') return general
  if (!hinted.size) {
    // a status that only one network gave a meaning to is given by all the others too
    return kind === 'status' && own.length === 1 ? general : [...own, ...general]
  }
  const alone = new Set(own.map(e => e.families[0])).size === 1
  return how === 'prefer' && alone && kind !== 'status' ? [...own, ...general] : general
}

/** The errors without those another says more exactly, surest first; each once. */
function settle(messages: readonly Found[][]): Found[] {
  const all = messages.flat()
  const kept = all.filter(f => !all.some(other => saysMore(other, f)))
  const once = new Map<string, Found>()
  for (const f of kept) {
    const before = once.get(f.error.id)
    if (!before || (before.unsure && !f.unsure)) once.set(f.error.id, f)
  }
  return [...once.values()].sort((a, b) => rank(a) - rank(b))
}

function saysMore(a: Found, b: Found): boolean {
  if (a.error === b.error) return false
  const [one, other] = [a.error, b.error]
  if (!one.families.some(f => other.families.includes(f))) return false
  if (one.code && one.sub && !other.sub && numbersOf(other).includes(one.code)) return true
  // the status of an answer, beside what the answer says
  if (b.kind === 'status' && a.kind !== 'status' && !other.general) return true
  return Boolean(other.general) && !one.general && one.verdict === other.verdict
}

function numbersOf({ code, also = [] }: KnownError): readonly string[] {
  return code ? [code, ...also] : also
}

function rank({ causes, unsure }: Found): number {
  return (causes[0] ? { certain: 0, likely: 1, possible: 2 }[causes[0][1]] : 1) + (unsure ? 0.5 : 0)
}

function marksOf(found: readonly Found[], { sourceOf }: MessageText, skipped: number): Range[] {
  const ranges = found
    .flatMap(f => f.by)
    .map(({ from, to }): Range => [sourceOf(from) - skipped, sourceOf(to - 1) + 1 - skipped])
    .map(([from, to]): Range => [Math.max(0, from), to])
    .sort((a, b) => a[0] - b[0])
  const merged: Range[] = []
  for (const range of ranges) {
    const last = merged.at(-1)
    if (last && range[0] <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], range[1])]
    else if (range[1] > range[0]) merged.push(range)
  }
  return merged
}

/** What an error may still claim in this reading, surest first. */
export function causesIn(reading: ParsedError, error: KnownError): readonly (readonly [CauseId, Confidence])[] {
  return reading.causes.get(error.id) ?? error.causes
}
