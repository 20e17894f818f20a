import Papa from 'papaparse'
import type { AccountEntry } from '../domain/events'
import { accountId } from '../domain/names'
import { parseDate } from '../domain/time'
import { networkNamed, networks } from '../knowledge'
import type { Problem } from './problems'

export const columns = ['network', 'account', 'connection', 'client', 'last_reconnected'] as const
type Column = (typeof columns)[number]

export interface Read {
  readonly entries: readonly AccountEntry[]
  readonly problems: readonly Problem[]
}

const longest = 200
// Spreadsheets run a cell that starts like this; an apostrophe in front is taken off again on the way in.
const formula = /^'*[=+\-@\t\r]/
const guarded = /^'+[=+\-@\t\r]/

/** Accounts of a CSV text and every line that is none, with its reason. Never throws. `now` in ms, dates in `zone`. */
export function readCsv(text: string, now: number, zone: string): Read {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), {
    delimitersToGuess: [',', ';', '\t'],
    header: false,
  })
  const header = (data[0] ?? []).map(h => h.trim().toLowerCase())
  const missing = (['network', 'account'] as const).filter(c => !header.includes(c))
  if (missing.length)
    return { entries: [], problems: missing.map(column => ({ code: 'missing_column', line: 1, column })) }

  const problems: Problem[] = []
  const found = new Map<string, AccountEntry>()
  let line = 1 + lineBreaks(data[0]!)
  for (const row of data.slice(1)) {
    line++
    const at = line
    line += lineBreaks(row)
    if (row.every(cell => !cell.trim())) continue
    const cell = (c: Column) => clean(row[header.indexOf(c)] ?? '')
    const entry = readRow(cell, now, zone)
    if ('code' in entry) {
      problems.push({ ...entry, line: at })
      continue
    }
    const id = accountId(entry.network, entry.name)
    // said twice: the later line counts, and the reader is told
    if (found.has(id)) problems.push({ code: 'repeated', line: at, column: 'account', value: entry.name })
    found.set(id, entry)
  }
  const entries = [...found.values()]
  if (!entries.length && !problems.length) problems.push({ code: 'no_rows' })
  return { entries, problems }
}

function readRow(cell: (c: Column) => string, now: number, zone: string): AccountEntry | Problem {
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
  const plain = text.replace(/\s+/g, ' ').trim().normalize('NFC')
  return guarded.test(plain) ? plain.slice(1) : plain
}

function lineBreaks(row: readonly string[]): number {
  return row.reduce((n, cell) => n + (cell.match(/\n/g)?.length ?? 0), 0)
}

/** Every network a CSV may name, for the help beside the file input. */
export const acceptedNetworks = [...networks.keys()]
