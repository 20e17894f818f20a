/** Characters read at each end of a long text: the first error and the last are what people look for. */
export const edge = 128 * 1024

/** A pasted text in a form that can be searched, and where each of its characters came from. */
export interface MessageText {
  /** Lower case, plain quotes, no marks on letters, nothing invisible, escapes written out; line breaks are kept. */
  readonly text: string
  /** The same without addresses, which hold numbers that are no codes. As long as `text`. */
  readonly words: string
  /** Offset in the source of the character at `i` of `text`; one more than the last for the end. */
  sourceOf(i: number): number
}

const quotes: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
}
const entities: Readonly<Record<string, string>> = { quot: '"', apos: "'", amp: '&', lt: '<', gt: '>', nbsp: ' ' }
const entity = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,4}));/iy
const escaped = /\\+(?:u([\da-f]{4})|x([\da-f]{2})|([nrt])|(.)?)/isy
const percent = /%([2-7][\da-f])/iy
const ignorable = /^\p{Default_Ignorable_Code_Point}$/u

/** Reads the first and last 128 k characters. */
export function messageText(source: string): MessageText {
  const folder = new Folder(source)
  if (source.length <= 2 * edge) folder.read(0, source.length)
  else {
    folder.read(0, edge)
    // the seam must not make a code of the two halves of longer ones
    for (const letter of 'q q') folder.add(letter.charCodeAt(0), edge)
    folder.read(source.length - edge, source.length)
  }
  const text = folder.text()
  return { text, words: text.replace(token, withoutAddress), sourceOf: i => folder.sourceOf(i) }
}

const utf16 = new TextDecoder('utf-16le', { ignoreBOM: true })

/** Writes a text in lower case without marks, and remembers where each character came from. */
class Folder {
  private readonly source: string
  private codes: Uint16Array
  private offsets: Uint32Array
  private length = 0

  constructor(source: string) {
    this.source = source
    const room = Math.min(source.length, 2 * edge) * 2 + 16
    this.codes = new Uint16Array(room)
    this.offsets = new Uint32Array(room)
  }

  text(): string {
    return utf16.decode(this.codes.subarray(0, this.length))
  }

  sourceOf(i: number): number {
    return i < this.length ? this.offsets[i]! : (this.offsets[this.length - 1] ?? -1) + 1
  }

  add(code: number, offset: number): void {
    // what unfolds into more than there is room for is not read to its end
    if (this.length === this.codes.length) return
    this.codes[this.length] = code
    this.offsets[this.length++] = offset
  }

  read(from: number, to: number): void {
    const { source } = this
    for (let i = from; i < to; ) {
      const code = source.charCodeAt(i)
      if (code >= 65 && code <= 90) this.add(code + 32, i++)
      else if (code < 127 && code !== 92 && code !== 38 && code !== 37 && code !== 96) this.add(code, i++)
      else i += this.unfold(i, code)
    }
  }

  private addAll(written: string, offset: number): void {
    for (let i = 0; i < written.length; i++) this.add(written.charCodeAt(i), offset)
  }

  /** Writes what stands at `i`; gives how many characters of the source that was. */
  private unfold(i: number, code: number): number {
    const { source } = this
    if (code === 92) {
      const [all, unicode, hex, space, other] = at(escaped, source, i)!
      if (unicode || hex) this.addAll(foldLetter(String.fromCharCode(Number.parseInt((unicode ?? hex)!, 16))), i)
      // of a path or a class the backslash parts two words
      else if (space || (other && /[a-z]/i.test(other))) this.add(32, i)
      return all.length - (other ? other.length : 0)
    }
    if (code === 38) {
      const [all, decimal, hex, name] = at(entity, source, i) ?? []
      const number = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined
      const written =
        number === undefined ? entities[(name ?? '').toLowerCase()] : foldLetter(String.fromCharCode(number))
      if (all && written !== undefined) {
        this.addAll(written, i)
        return all.length
      }
    }
    if (code === 37) {
      const found = /\d/.test(source[i - 1] ?? '') ? undefined : at(percent, source, i)
      if (found) {
        this.addAll(foldLetter(String.fromCharCode(Number.parseInt(found[1]!, 16))), i)
        return found[0].length
      }
    }
    if (code < 127 && code !== 96) {
      this.add(code, i)
      return 1
    }
    if (code >= 0xd800 && code < 0xdc00) {
      const letter = String.fromCodePoint(source.codePointAt(i)!)
      this.addAll(foldAstral(letter), i)
      return letter.length
    }
    const one = foldedCode(code)
    if (one > 0) this.add(one, i)
    else if (one === several) this.addAll(fold(source[i]!, code), i)
    return 1
  }
}

function at(pattern: RegExp, source: string, i: number): RegExpExecArray | null {
  pattern.lastIndex = i
  return pattern.exec(source)
}

/** What each character becomes, as far as it was met: a code, nothing, or several. */
const codes = new Int32Array(0x10000)
const nothing = -1
const several = -2

function foldedCode(code: number): number {
  const known = codes[code]!
  if (known) return known
  const letters = fold(String.fromCharCode(code), code)
  codes[code] = letters.length > 1 ? several : letters.charCodeAt(0) || nothing
  return codes[code]!
}

/** One character as it is searched for: without marks, in lower case. */
function foldLetter(letter: string): string {
  const code = letter.charCodeAt(0)
  return letter.length > 1 ? foldAstral(letter) : fold(letter, code)
}

/** Letters of formulas are read as letters; what nobody sees is left out. */
function foldAstral(letter: string): string {
  const code = letter.codePointAt(0)!
  if (code >= 0x1d400 && code < 0x1d800) return letter.normalize('NFKC').toLowerCase()
  return code >= 0xe0000 && code < 0xe1000 ? '' : letter
}

function fold(letter: string, code: number): string {
  const quote = quotes[letter]
  if (quote) return quote
  if (ignorable.test(letter)) return ''
  // Latin letters, punctuation, numbers in circles and full width: what sentences and codes of messages consist of
  const unfolds =
    (code >= 0xa0 && code < 0x370) || (code >= 0x1e00 && code < 0x2500) || (code >= 0xff00 && code < 0xfff0)
  if (!unfolds) return letter.toLowerCase()
  const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return [...plain].map(l => quotes[l] ?? l).join('')
}

/** Words alone, in order, as sentences are compared. */
export function wordsOf(text: string): string[] {
  return messageText(text).text.match(/[\p{L}\p{N}]+/gu) ?? []
}

const token = /[^\s"'<>]+/g
// no counts in it: so its time can be proven linear
const addressIn = /:\/\/|[a-z\d-]\.[a-z][a-z]+[/?#]|\?[a-z_.]+=/
const ofAddress = /[/?#]/
const ofName = /[a-z\d-]/
/** X names its kinds of errors by an address, and the way back from a sign-in carries the error in its query. */
const told =
  /problems\/[a-z\d-]{1,60}|[?&#]error(?:_(?:description|message|reason|subtype|code))?=[^&#]{0,60}[a-z][^&#]{0,600}/g

/** Lengths stay as they were. */
function withoutAddress(part: string): string {
  let from = ofAddress.test(part) ? part.search(addressIn) : -1
  if (from < 0) return part
  // back to where the name of the host begins
  while (ofName.test(part[from]!) && ofName.test(part[from - 1] ?? '')) from--
  const address = part.slice(from)
  let kept = ''
  for (const m of address.matchAll(told))
    kept += ' '.repeat(m.index - kept.length) + (m[0].startsWith('p') ? m[0] : ` ${m[0].slice(1)}`)
  return part.slice(0, from) + kept.padEnd(address.length)
}
