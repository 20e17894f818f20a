/**
 * Numbers and words of a message with what they are called by: `error_code = 190`, `"subErrorCode":460`, `[code] => 190`,
 * `<status>401</status>`, "Error 190/460". Read letter by letter and never far back, so that the time is bounded.
 */

/** What a value is called by: a subcode, an HTTP status, surely a code, a mere `code`, or where a reason stands. */
export type KeyKind = 'sub' | 'status' | 'sure' | 'plain' | 'reason'

export interface Key {
  readonly kind: KeyKind
  /** Where its name begins. */
  readonly from: number
}

/** Names without what joins their parts. */
const named: readonly (readonly [KeyKind, string])[] = [
  ['sub', 'subcode errorsubcode suberrorcode subcodeerror sub'],
  [
    'status',
    'http status response statuscode httpstatus httpcode httpstatuscode httperror httperrorcode responsecode responsestatus responsestatuscode statuserror clienterror servererror',
  ],
  [
    'sure',
    'error errorcode errornumber errorno serviceerror serviceerrorcode apierror apierrorcode oauthexception oautherror fehler fehlercode fehlernummer erreur erro errore foutcode',
  ],
  ['plain', 'code'],
  [
    'reason',
    'reason type name kind title message detail statustext errorreason errortype errorsubtype errorstatus errormessage failreason',
  ],
]
const kinds = new Map(named.flatMap(([kind, names]) => names.split(' ').map(name => [name, kind] as const)))
/** The end of a name in camel case that is as good as the whole: `fbErrorCode`. */
const ends: readonly (readonly [string, KeyKind])[] = [
  ['errorsubcode', 'sub'],
  ['subcode', 'sub'],
  ['errorcode', 'sure'],
  ['statuscode', 'status'],
]
/** A `code` of these is no error's. */
const otherCodes = new Set(
  'const let var int area country dial dialling dialing post postal zip city promo discount coupon voucher gift qr bar sort source order product exit exited with return door room access invite security verification confirmation login use enter apply'.split(
    ' ',
  ),
)
const declaration = /\b(?:const|let|var|val|int) [a-z_]\w* ?=/
const fillers = new Set(['is', 'was', 'number', 'no', 'no.'])
const between = ' \t\n\r"\':=;()[]#–—->'
const longestGap = 8
const longestName = 24
const mostParts = 4

/** The name that stands before the value at `at`, if there is one and nothing but marks between. */
export function keyBefore(text: string, at: number): Key | undefined {
  const before = text[at - 1]
  // a negative number, unless the dash stands between spaces
  if (before === '-' && !/[a-z\d]/.test(text[at - 2] ?? '')) return undefined
  let end = skipMarks(text, at)
  if (end === undefined) return undefined
  const type = /(?:int|float|string)$/.exec(text.slice(Math.max(0, end - 6), end))
  // as PHP prints them: int(190), string(3) "190"
  if (type && text[end] === '(') end = skipMarks(text, end - type[0].length) ?? end
  else if (text[end] === ')' && /\d/.test(text[end - 1] ?? '')) {
    const printed = /string\(\d{1,3}$/.exec(text.slice(Math.max(0, end - 12), end))
    if (printed) end = skipMarks(text, end - printed[0].length) ?? end
  }
  const found = nameBefore(text, end)
  if (found) return fits(text, found, end, at) ? found : undefined
  const filler = partBefore(text, end)
  if (!fillers.has(filler) || text[end - filler.length - 1] !== ' ') return undefined
  const behind = nameBefore(text, end - filler.length - 1)
  return behind
}

/** Where the marks before a value begin; undefined where they compare or are too many. */
function skipMarks(text: string, at: number): number | undefined {
  let from = at
  while (from > 0 && between.includes(text[from - 1]!)) {
    from--
    if (at - from > longestGap) return undefined
  }
  const marks = text.slice(from, at)
  return /[=!<>]=/.test(marks) ? undefined : from
}

/** A `>` only after `=` or as the end of the tag that bears the name; no other marks make a key of a bare `code`. */
function fits(text: string, { kind, from }: Key, end: number, at: number): boolean {
  const marks = text.slice(end, at)
  if (!marks.includes('>') || marks.includes('=>')) return true
  return kind !== 'plain' && marks.startsWith('>') && /[</]/.test(text[from - 1] ?? '<')
}

/** Letters that end at `end`. */
function partBefore(text: string, end: number): string {
  let from = end
  while (from > 0 && end - from < longestName && /[a-z.]/.test(text[from - 1]!)) from--
  return text.slice(from, end)
}

function nameBefore(text: string, end: number): Key | undefined {
  let flat = ''
  let from = end
  let best: Key | undefined
  for (let parts = 0; parts < mostParts; parts++) {
    const part = lettersBefore(text, from)
    if (!part) break
    flat = part + flat
    const start = from - part.length
    const whole = !/[a-z\d]/.test(text[start - 1] ?? '')
    const kind = whole ? kinds.get(flat) : undefined
    const camel = parts ? undefined : ends.find(([ending]) => flat.endsWith(ending))?.[1]
    if (kind ?? camel) best = { kind: (kind ?? camel)!, from: start }
    if (!whole || !/[ _-]/.test(text[start - 1] ?? '')) break
    from = start - 1
  }
  best ??= versionBefore(text, end)
  return best?.kind === 'plain' && ofSomethingElse(text, best.from) ? undefined : best
}

/** HTTP/1.1, HTTP/2 */
function versionBefore(text: string, end: number): Key | undefined {
  const version = /http\/[\d.]{1,3}$/.exec(text.slice(Math.max(0, end - 8), end))
  return version ? { kind: 'status', from: end - version[0].length } : undefined
}

function lettersBefore(text: string, end: number): string {
  let from = end
  while (from > 0 && end - from < longestName && text[from - 1]! >= 'a' && text[from - 1]! <= 'z') from--
  return text.slice(from, end)
}

/** Is the `code` that begins at `from` one of a country, a coupon, a program? */
function ofSomethingElse(text: string, from: number): boolean {
  if (text[from - 1] === '_') return true
  let end = from
  while (end > 0 && from - end < 2 && /[ -]/.test(text[end - 1]!)) end--
  return otherCodes.has(lettersBefore(text, end)) || declared(text, from)
}

/** In a statement of a program that names a variable: `var tries = 2, code = 190`. */
function declared(text: string, from: number): boolean {
  const line = text.slice(Math.max(0, from - 80), from + 6)
  return declaration.test(line.slice(Math.max(...[';', '{', '}', '\n'].map(mark => line.lastIndexOf(mark))) + 1))
}

/** A number that can be a code or a status, with a second after it: "190/460", "190 (460)". */
export interface CodeNumber {
  readonly digits: string
  readonly pair?: string
  readonly from: number
  readonly to: number
}

const paired = /[ \t]?[/|(][ \t]?#?(\d{3,7}|33)(?!\d)/y
const spaced = /[ \t](\d{3,7})(?!\d)/y
const run = /\d+/g

/** Every number of the text that is not part of a longer one, a date, a price, a version or a row of numbers. */
export function* codeNumbers(text: string): Generator<CodeNumber> {
  for (const m of text.matchAll(run)) {
    const [digits] = m
    const from = m.index
    if (digits.length > 7 || /[\w%€$£]/.test(text[from - 1] ?? '')) continue
    const end = from + digits.length
    const pair = pairAfter(text, end, digits)
    const to = pair ? pair.to : end
    if (goesOn(text, to)) {
      if (!pair || goesOn(text, end)) continue
      yield { digits, from, to: end }
      continue
    }
    yield { digits, ...(pair && { pair: pair.digits }), from, to }
  }
}

function pairAfter(text: string, end: number, digits: string): { digits: string; to: number } | undefined {
  const pattern = /^(?:190|102)$/.test(digits) ? [paired, spaced] : [paired]
  for (const p of pattern) {
    p.lastIndex = end
    const m = p.exec(text)
    if (m) return { digits: m[1]!, to: p.lastIndex }
  }
  return undefined
}

/** More of the same number, a unit, or another number right after it. */
function goesOn(text: string, to: number): boolean {
  const next = text[to] ?? ''
  if (/[\w%€$£]/.test(next)) return true
  return /[.,:/\- \t]/.test(next) && /\d/.test(text[to + 1] ?? '')
}
