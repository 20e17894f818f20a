import Papa from 'papaparse'
import { parseDate } from '../domain/time'
import { accountId, tidyName } from '../events/ids'
import type { AccountEntry } from '../events/types'
import { networkNamed, networks } from '../knowledge/index'
import type { Problem } from './problems'

export const columns = ['network', 'account', 'connection', 'client', 'last_reconnected'] as const
type Column = (typeof columns)[number]
const required = ['network', 'account'] as const

export interface Read {
  readonly entries: readonly AccountEntry[]
  readonly problems: readonly Problem[]
}

const longest = 200
// Spreadsheets run a cell that starts like this, in East Asian settings with the wide signs as well; an apostrophe in front
// is taken off again on the way in.
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/

/** A quotation mark that is never closed swallows the rest: reading starts again below it, so many times at most … */
const mostRestarts = 100
/** … and no longer than so many characters are read in all: a large file may have one in each line. */
const mostRead = 4_000_000

/** No line has as many characters; the parser takes long over millions of quotation marks. */
const longestLine = 100_000
/** More lines than any list a person keeps. What is below is said, not read. */
export const mostLines = 20_000
/** Composing letters takes ever longer the more marks stand on one: no name has so many characters. */
const mostComposed = 2000

/** Accounts of a CSV text and every line that is none, with its reason. Never throws. `now` in ms, dates in `zone`. */
export function readCsv(text: string, now: number, zone: string): Read {
  // an end of the last line is no line more
  const rows = rowsOf(cut(text.replace(/^\uFEFF/, '').trimEnd()))
  const names = (rows.next().value?.cells ?? []).map(h =>
    h
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  )
  const missing = required.filter(c => !names.includes(c))
  if (missing.length)
    return { entries: [], problems: missing.map(column => ({ code: 'missing_column', line: 1, column })) }

  const problems: Problem[] = headerNotes(names)
  const found = new Map<string, AccountEntry>()
  let empty = true
  for (const { cells, line, unread } of rows) {
    if (line > mostLines) {
      problems.push({ code: 'too_many', line, column: '', value: mostLines.toLocaleString('en') })
      break
    }
    if (cells?.every(cell => !cell.trim())) continue
    empty = false
    const entry = cells
      ? readRow(c => cells[names.indexOf(c)] ?? '', now, zone)
      : ({ code: unread ? 'unread' : 'bad_quotes' } as const)
    if ('code' in entry) {
      problems.push({ ...entry, line })
      continue
    }
    const id = accountId(entry.network, entry.name)
    // said twice: the later line counts, and the reader is told
    if (found.has(id)) problems.push({ code: 'repeated', line, column: 'account', value: entry.name })
    found.set(id, entry)
  }
  if (empty) problems.push({ code: 'no_rows' })
  return { entries: [...found.values()], problems }
}

/** The text with lines cut that are no lines of a list: what is left of one is named as wrong. */
function cut(text: string): string {
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf('\n', from)
    if ((end < 0 ? text.length : end) - from > longestLine)
      return text
        .split('\n')
        .map(l => l.slice(0, longestLine))
        .join('\n')
    if (end < 0) break
    from = end + 1
  }
  return text
}

function headerNotes(names: readonly string[]): Problem[] {
  const absent = columns.filter(c => !names.includes(c))
  const unknown = names.filter(n => n && !(columns as readonly string[]).includes(n))
  return [
    ...absent.map((column): Problem => ({ code: 'absent_column', line: 1, column })),
    ...unknown.map((n): Problem => ({ code: 'unknown_column', line: 1, column: n.slice(0, 60) })),
  ]
}

interface Line {
  /** Undefined where the quotation marks cannot be read. */
  readonly cells?: readonly string[]
  /** Counts from 1; a row may go on over several. */
  readonly line: number
  /** From here on, nothing was read. */
  readonly unread?: boolean
}

/** Every row of the text, the header first. One that never closes its quotation mark costs its own line, not all below it. */
function* rowsOf(text: string): Generator<Line, undefined> {
  let rest = text
  let line = 1
  let delimiter = ''
  let left = mostRead
  for (let restarts = 0; restarts <= mostRestarts; restarts++) {
    const { data, errors, meta } = Papa.parse<string[]>(rest, {
      delimiter,
      delimitersToGuess: [',', ';', '\t'],
      preview: mostLines + 1,
    })
    left -= rest.length
    delimiter = meta.delimiter
    const first = line
    const broken = errors.find(e => e.type === 'Quotes')?.row
    for (const cells of data.slice(0, broken)) {
      yield { cells, line }
      line += 1 + lineBreaks(cells)
    }
    if (broken === undefined) return
    yield { line }
    line++
    if (left < rest.length || restarts === mostRestarts) {
      yield { line, unread: true }
      return
    }
    rest = rest
      .split('\n')
      .slice(line - first)
      .join('\n')
  }
}

function readRow(raw: (c: Column) => string, now: number, zone: string): AccountEntry | Problem {
  for (const column of columns)
    if (raw(column).length > mostComposed) return { code: 'too_long', column, value: `${raw(column).slice(0, 40)}…` }
  const cell = (c: Column) => clean(raw(c))
  const network = networkNamed(cell('network'))
  if (!network) return { code: 'unknown_network', column: 'network', value: cell('network').slice(0, 60) }
  const name = cell('account')
  if (!name) return { code: 'no_account', column: 'account' }
  for (const column of ['account', 'connection', 'client'] as const)
    if (cell(column).length > longest) return { code: 'too_long', column, value: `${cell(column).slice(0, 40)}…` }
  const entry = { network: network.id, name, login: cell('connection'), client: cell('client') }
  const date = cell('last_reconnected')
  if (!date) return entry
  const at = parseDate(date, now, zone)
  if (typeof at === 'string')
    return {
      code: at === 'bad-date' ? 'bad_date' : 'future_date',
      column: 'last_reconnected',
      value: date.slice(0, 60),
    }
  return { ...entry, lastReconnectedAt: at }
}

/** The same accounts as a CSV that reads back to the same entries. */
export function writeCsv(entries: readonly AccountEntry[]): string {
  const rows = entries.map(e => [
    e.network,
    e.name,
    e.login,
    e.client,
    e.lastReconnectedAt === undefined ? '' : new Date(e.lastReconnectedAt).toISOString(),
  ])
  return `${Papa.unparse({ fields: [...columns], data: rows }, { escapeFormulae: formula, newline: '\r\n' })}\r\n`
}

function clean(text: string): string {
  const plain = tidyName(text)
  return plain.startsWith("'") && formula.test(plain) ? plain.slice(1) : plain
}

function lineBreaks(row: readonly string[]): number {
  return row.reduce((n, cell) => n + (cell.match(/\n/g)?.length ?? 0), 0)
}

/** Every network a CSV may name, for the help beside the file input. */
export const acceptedNetworks = [...networks.keys()]
