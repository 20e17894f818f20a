import fc from 'fast-check'
import ICAL from 'ical.js'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { connectionOf } from '../domain/about'
import type { AccountEntry } from '../domain/events'
import type { Account, Connection } from '../domain/fold'
import { accountId } from '../domain/names'
import { networks } from '../knowledge'
import { writeCalendar } from './calendar'
import { compare } from './compare'
import { readCsv, writeCsv } from './csv'

const now = Date.UTC(2026, 10, 24, 12)
const read = (text: string) => readCsv(text, now, 'UTC')
const header = 'network,account,connection,client,last_reconnected\n'

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

describe('calendar', () => {
  it('marks the whole local day, as another reader sees it', () => {
    const at = Date.UTC(2026, 11, 31, 23, 30)
    const text = writeCalendar(
      'Radar',
      [{ id: 'facebook/iris, "w"', at, title: 'Iris; Wolf, expires', text: 'line\nline' }],
      now,
      'Asia/Tokyo',
    )
    const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent')!
    const read = new ICAL.Event(event)
    expect([read.startDate.toString(), read.startDate.isDate, read.summary, read.description]).toEqual([
      '2027-01-01',
      true,
      'Iris; Wolf, expires',
      'line\nline',
    ])
  })
})

describe('comparison with what is there', () => {
  it('counts new, changed and the same', () => {
    const e = (name: string, extra: Partial<AccountEntry> = {}): AccountEntry => ({
      network: 'facebook',
      name,
      login: 'Iris',
      client: '',
      ...extra,
    })
    const stored = (x: AccountEntry): Account => ({
      id: accountId(x.network, x.name),
      network: x.network,
      name: x.name,
      client: x.client,
      connectionId: connectionOf(x),
    })
    const accounts = new Map([e('A'), e('B'), e('C')].map(stored).map(a => [a.id, a]))
    const connections = new Map<string, Connection>([
      ['facebook/iris', { id: 'facebook/iris', family: 'facebook', name: 'Iris', lastReconnectedAt: 5 }],
    ])
    const count = (list: AccountEntry[]) => {
      const { fresh, changed, same } = compare(list, accounts, connections)
      return [fresh.length, changed.length, same.length]
    }
    expect(count([e('A'), e('B', { client: 'New' }), e('D')])).toEqual([1, 1, 1])
    expect(count([e('A', { lastReconnectedAt: 5 }), e('B', { lastReconnectedAt: 3 })])).toEqual([0, 0, 2])
    expect(count([e('A', { lastReconnectedAt: 6 }), e('C', { login: 'Noor' })])).toEqual([0, 2, 0])

    const mixed = compare([e('A', { lastReconnectedAt: 5 }), e('D', { lastReconnectedAt: 2 })], accounts, connections)
    expect(mixed.fresh).toEqual([e('D', { lastReconnectedAt: 5 })])
    expect(mixed.backwards).toEqual([])
    const stale = compare([e('A', { lastReconnectedAt: 4 })], accounts, connections)
    expect(stale.backwards.map(c => c.name)).toEqual(['Iris'])
  })
})
