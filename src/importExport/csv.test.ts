import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { accountId } from '../events/ids'
import { networks } from '../knowledge/index'
import { acceptedNetworks, columns, mostLines, readCsv, writeCsv } from './csv'

const now = Date.UTC(2026, 10, 24, 12)
const read = (text: string) => readCsv(text, now, 'UTC')
const header = `${columns.join(',')}\n`
const names = (text: string) => read(text).entries.map(e => e.name)
const said = (text: string) => read(text).problems.map(p => [p.line, p.column, p.code, p.value])

describe('CSV', () => {
  it.each([',', ';', '\t'])('reads columns in any order, separated by %j', sep => {
    const text =
      ['client', 'last_reconnected', 'account', 'network', 'connection'].join(sep) +
      '\r\n' +
      ['Quay', '2026-11-01', 'Lantern', 'Facebook', 'Iris'].join(sep)
    expect(read(`\uFEFF${text}`)).toEqual({
      entries: [
        {
          network: 'facebook',
          name: 'Lantern',
          login: 'Iris',
          client: 'Quay',
          lastReconnectedAt: Date.UTC(2026, 10, 1),
        },
      ],
      problems: [],
    })
  })

  it('names line, column and reason of what it cannot take, and takes the rest', () => {
    const { entries, problems } = read(
      `${header}friendster,Old,,,\n"x","two\nlines",,,\nx,,,,\nx,a,,,31.12.2026\nx,b,,,2027-01-01\n\nx,${'n'.repeat(201)},,,\nx,good,,,\nx,GOOD,,,\n`,
    )
    expect(problems.map(p => [p.line, p.column, p.code])).toEqual([
      [2, 'network', 'unknown_network'],
      [5, 'account', 'no_account'],
      [6, 'last_reconnected', 'bad_date'],
      [7, 'last_reconnected', 'future_date'],
      [9, 'account', 'too_long'],
      [11, 'account', 'repeated'],
    ])
    expect(entries.map(e => e.name)).toEqual(['two lines', 'GOOD'])
  })

  it('says which column is missing, and that a header alone is no list', () => {
    expect(read('account,client\nA,B').problems).toEqual([{ code: 'missing_column', line: 1, column: 'network' }])
    expect(read(header).problems).toEqual([{ code: 'no_rows' }])
  })

  it('says which columns it does not find or does not use, and takes spaces for underscores', () => {
    const { entries, problems } = read('Network,Account,Last reconnected,Login\nx,@quay,2026-11-01,Iris\n')
    expect(entries).toMatchObject([{ login: '', lastReconnectedAt: Date.UTC(2026, 10, 1) }])
    expect(problems).toEqual([
      { code: 'absent_column', line: 1, column: 'connection' },
      { code: 'absent_column', line: 1, column: 'client' },
      { code: 'unknown_column', line: 1, column: 'login' },
    ])
  })

  it('names a line whose quotation marks do not close, and reads those below it', () => {
    const { entries, problems } = read(
      `${header}x,@first,,,\n"x","two\nlines",,,\nfacebook,"Bob's Bar,M2,,\nx,@next,,,\nfacebook,"Ann"s Bar,M2,,\nx,@last,,,\n`,
    )
    expect(entries.map(e => e.name)).toEqual(['@first', 'two lines', '@next', '@last'])
    expect(problems).toEqual([
      { code: 'bad_quotes', line: 5 },
      { code: 'bad_quotes', line: 7 },
    ])
  })

  it('takes no date from before there were such networks', () => {
    expect(read(`${header}x,a,,,1900-01-01\nx,b,,,1960-05-05\n`).problems.map(p => [p.line, p.code])).toEqual([
      [2, 'bad_date'],
      [3, 'bad_date'],
    ])
  })

  it('reads back exactly what it wrote, and starts no cell with a formula', () => {
    const name = fc
      .oneof(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
        fc.constantFrom('=1+1', '@quay', "'@x", '-5', '+a', 'a;b', 'a,"b"'),
      )
      .map(s => s.replace(/\s+/g, ' ').trim().normalize('NFC'))
      .filter(s => s !== '')
    const entry = fc.record({
      network: fc.constantFrom(...networks.keys()),
      name,
      login: fc.oneof(fc.constant(''), name),
      client: fc.oneof(fc.constant(''), name),
      lastReconnectedAt: fc.option(fc.integer({ min: Date.UTC(2000, 0, 1), max: now }), { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.uniqueArray(entry, { selector: e => accountId(e.network, e.name), maxLength: 8 }), list => {
        const entries = list.map(e =>
          e.lastReconnectedAt === undefined
            ? { network: e.network, name: e.name, login: e.login, client: e.client }
            : e,
        )
        const text = writeCsv(entries)
        if (entries.length) expect(read(text)).toEqual({ entries, problems: [] })
        for (const cell of Papa.parse<string[]>(text).data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/)
      }),
    )
  })
})

describe('what a list may be', () => {
  it('takes the mark that some editors put first, and no other', () => {
    expect(names(`\uFEFF${header}x,a,,,\n`)).toEqual(['a'])
    expect(said(`net\uFEFFwork,account\nx,a\n`)).toEqual([[1, 'network', 'missing_column', undefined]])
  })

  it('finds its columns in any case, with any number of spaces or dashes', () => {
    expect(read(' NETWORK , Account,connection,client, Last - Reconnected \nx,a,,,2026-11-01\n')).toEqual({
      entries: [{ network: 'x', name: 'a', login: '', client: '', lastReconnectedAt: Date.UTC(2026, 10, 1) }],
      problems: [],
    })
  })

  it('is nothing at all where there is no header', () => {
    for (const text of ['', '\n', ' \n\n'])
      expect(read(text), JSON.stringify(text)).toEqual({
        entries: [],
        problems: [
          { code: 'missing_column', line: 1, column: 'network' },
          { code: 'missing_column', line: 1, column: 'account' },
        ],
      })
  })

  it('passes over lines of nothing but spaces', () => {
    expect(said(`${header}x,a,,,\n , ,,,\n  \nx,b,,,\n`)).toEqual([])
    expect(said(`${header} , ,,,\n`)).toEqual([[undefined, undefined, 'no_rows', undefined]])
  })

  it('names a column it does not use with its first sixty characters', () => {
    const long = 'c'.repeat(80)
    expect(said(`${header.trim()},${long}\nx,a,,,,\n`)).toEqual([[1, 'c'.repeat(60), 'unknown_column', undefined]])
  })

  it('accepts every network there is', () => {
    expect(acceptedNetworks).toEqual([...networks.keys()])
    expect(read(header + acceptedNetworks.map(n => `${n},a,,,\n`).join('')).entries.map(e => e.network)).toEqual(
      acceptedNetworks,
    )
  })
})

describe('a line that is too long', () => {
  const most = 100_000
  /** A last cell that nothing reads makes the line so long, and stands where the cut shows: its column is none of ours. */
  const lineOf = (length: number, before = 'x,a,,,,') => before + 'z'.repeat(length - before.length)
  const wide = `${header.trim()},more\n`

  it('is read as far as it may go, and those around it as they are', () => {
    const text = `${wide}x,first,,,\n${lineOf(most + 5)}\nx,last,,,\n`
    expect(names(text)).toEqual(['first', 'a', 'last'])
    // what is cut off would have closed the quotation mark
    const open = `${wide}x,a,,,\n${lineOf(most, 'x,b,,,,"')}"\nx,c,,,\n`
    expect(said(open)).toContainEqual([3, undefined, 'bad_quotes', undefined])
    expect(names(open)).toEqual(['a', 'c'])
  })

  it('is not one with a hundred thousand characters, the last one without an end included', () => {
    const closed = `${wide}x,a,,,\n${lineOf(most - 1, 'x,b,,,,"')}"`
    for (const text of [closed, `${closed}\n`, `${closed}\nx,c,,,\n`])
      expect(said(text).filter(([, , code]) => code === 'bad_quotes')).toEqual([])
    const beyond = `${wide}x,a,,,\n${lineOf(most, 'x,b,,,,"')}"`
    expect(said(beyond)).toContainEqual([3, undefined, 'bad_quotes', undefined])
  })
})

describe('a cell that is too long', () => {
  it.each(['account', 'connection', 'client'] as const)('%s: 200 characters are taken, 201 are named in short', at => {
    const line = (n: number) =>
      columns.map(c => (c === at ? 'n'.repeat(n) : { network: 'x', account: 'a' }[c as string]) ?? '').join(',')
    expect(said(`${header}${line(200)}\n`)).toEqual([])
    expect(said(`${header}${line(201)}\n`)).toEqual([[2, at, 'too_long', `${'n'.repeat(40)}…`]])
  })

  it('of more than two thousand characters is not even looked at', () => {
    const spaces = ' '.repeat(1999)
    expect(names(`${header}x,a${spaces},,,\n`)).toEqual(['a'])
    expect(said(`${header}x,a${spaces} ,,,\n`)).toEqual([[2, 'account', 'too_long', `a${' '.repeat(39)}…`]])
    expect(said(`${header}x,a,,,${spaces}  \nx,b,,,\n`)).toEqual([
      [2, 'last_reconnected', 'too_long', `${' '.repeat(40)}…`],
    ])
  })

  it('that is no network and no date is named by its first sixty characters', () => {
    const long = 'q'.repeat(90)
    expect(said(`${header}${long},a,,,\nx,a,,,${long}\n`)).toEqual([
      [2, 'network', 'unknown_network', 'q'.repeat(60)],
      [3, 'last_reconnected', 'bad_date', 'q'.repeat(60)],
    ])
  })
})

describe('quotation marks that do not close', () => {
  it('cost a line each, and all from the hundredth on together', () => {
    const broken = (n: number) => [header, 'x,"a,,,\n'.repeat(n), 'x,last,,,\n'].join('')
    expect(said(broken(100)).map(p => p[2])).toEqual(Array(100).fill('bad_quotes'))
    expect(names(broken(100))).toEqual(['last'])
    const more = said(broken(102))
    expect(more.map(p => p[2])).toEqual([...Array(101).fill('bad_quotes'), 'unread'])
    expect(more.at(-1)?.[0]).toBe(103)
    expect(names(broken(102))).toEqual([])
  })

  it('are not looked for without end in a large file', () => {
    const filler = `x,${'f'.repeat(150)},,,\n`
    const large = header + 'x,"a,,,\n'.repeat(30) + filler.repeat(2000)
    expect(said(large).at(-1)?.[2]).toBe('unread')
    const small = header + 'x,"a,,,\n'.repeat(30) + filler.repeat(20)
    expect(said(small).at(-1)?.[2]).toBe('repeated')
  })
})

it('says from which line on a list is too long', () => {
  const lines = Array.from({ length: mostLines }, (_, i) => `x,n${i},,,\n`)
  expect(said(header + lines.slice(1).join(''))).toEqual([])
  expect(said(header + lines.join(''))).toEqual([[mostLines + 1, '', 'too_many', '20,000']])
})

describe('a cell that a spreadsheet would run', () => {
  const written = (name: string) =>
    writeCsv([{ network: 'x', name, login: '', client: '' }])
      .split('\r\n')[1]!
      .slice('x,'.length)
  const readBack = (name: string) => names(writeCsv([{ network: 'x', name, login: '', client: '' }]))

  it.each(['=1+1', '+1', '-1', '@quay', "'=1", "''@a", '＝1', '＋1', '－1', '＠quay', "'＝1"])(
    '%s is written with an apostrophe, and read without',
    name => {
      expect(written(name).replace(/^"/, '').startsWith(`'${name[0]}`)).toBe(true)
      expect(readBack(name)).toEqual([name])
    },
  )

  it.each(['a=1', 'Quay', "'quay'", "a'=1", "O'-1", '1+1'])('%s is none, and is written as it is', name => {
    expect(written(name).replace(/^"/, '').startsWith(name[0]!)).toBe(true)
    expect(readBack(name)).toEqual([name])
  })
})
