import { describe, expect, it } from 'vitest'
import type { Account, Connection } from '../domain/connection/types'
import type { AccountEntry } from '../events/types'
import {
  type CopyRow,
  lostAccounts,
  makeCopy,
  readCopy,
  readHead,
  safetyCopyHeadKey,
  safetyCopyRowsKey,
} from './safetyCopy'

const now = 1000
const head = { version: 1, at: 5, store: 's', events: 3 } as const
const entry = (name: string, extra: Partial<AccountEntry> = {}): AccountEntry => ({
  network: 'facebook',
  name,
  login: 'Iris',
  client: 'Quay',
  ...extra,
})
const row = (name: string, at?: number): CopyRow => ({
  id: `facebook/${name.toLowerCase()}`,
  network: 'facebook',
  name,
  login: 'Iris',
  ...(at !== undefined && { at }),
})
const kept = (list: unknown, top: unknown = head) => ({ [safetyCopyHeadKey]: top, [safetyCopyRowsKey]: list })

describe('a copy', () => {
  it('holds of each account what finds it again and its last date, and reads back', () => {
    const { version: _, ...of } = head
    const made = makeCopy([entry('A'), entry('B', { lastReconnectedAt: 0 })], of)
    expect(made).toEqual(kept([row('A'), row('B', 0)]))
    expect(Object.keys(row('A'))).not.toContain('at')
    expect(Object.keys((made[safetyCopyRowsKey] as object[])[0]!)).not.toContain('at')
    expect(readCopy(made)).toEqual({ state: 'ok', head, rows: [row('A'), row('B', 0)] })
    expect(readCopy(makeCopy([], of))).toEqual({ state: 'ok', head, rows: [] })
  })

  it('is missing where both parts are, and damaged where one is, or is of another kind', () => {
    expect(readCopy({})).toEqual({ state: 'missing' })
    for (const raw of [
      { [safetyCopyHeadKey]: head },
      { [safetyCopyRowsKey]: [row('A')] },
      kept('rows'),
      kept({ length: 1 }),
      kept([row('A')], 'head'),
      kept([row('A')], { ...head, version: 2 }),
    ])
      expect(readCopy(raw), JSON.stringify(raw)).toEqual({ state: 'corrupt' })
    for (const wrong of [{ at: -1 }, { store: '' }, { events: -1 }, { events: 0.5 }, { events: '3' }])
      expect(readHead({ ...head, ...wrong }), JSON.stringify(wrong)).toBeUndefined()
    expect(readHead({ ...head, events: 0 })).toEqual({ ...head, events: 0 })
  })

  it('leaves out rows that are wrong, and is damaged where none is left', () => {
    const wrong = [
      null,
      'A',
      { ...row('A'), id: 'facebook/b' },
      { ...row('A'), network: 'friendster' },
      { ...row('A'), name: '' },
      { ...row('A'), login: 5 },
      { ...row('A'), at: -1 },
    ]
    expect(readCopy(kept([...wrong, row('B')]))).toEqual({ state: 'ok', head, rows: [row('B')] })
    expect(readCopy(kept(wrong))).toEqual({ state: 'corrupt' })
  })
})

describe('what the copy knows and the list does not', () => {
  const listed = (name: string, lastReconnectedAt?: number) => ({
    connection: { id: 'facebook/iris', family: 'facebook', name: 'Iris', lastReconnectedAt } as Connection,
    accounts: [
      { id: row(name).id, network: 'facebook', name, client: 'Fern', connectionId: 'facebook/iris' } as Account,
    ],
  })
  const lost = (rows: CopyRow[], ...list: ReturnType<typeof listed>[]) => lostAccounts(rows, list, now)

  it('are accounts that are gone, with their date', () => {
    expect(lost([row('A', 7), row('B')])).toEqual([
      entry('A', { client: '', lastReconnectedAt: 7 }),
      entry('B', { client: '' }),
    ])
    expect(lost([row('B')]).map(e => Object.keys(e))).toEqual([['network', 'name', 'login', 'client']])
  })

  it('are later dates of accounts that are there, which keep their client', () => {
    expect(lost([row('A', 8)], listed('A', 7))).toEqual([entry('A', { client: 'Fern', lastReconnectedAt: 8 })])
    expect(lost([row('A', 8)], listed('A'))).toEqual([entry('A', { client: 'Fern', lastReconnectedAt: 8 })])
  })

  it('are not dates that are as old or older, or none', () => {
    for (const at of [7, 6, undefined]) expect(lost([row('A', at)], listed('A', 7))).toEqual([])
    expect(lost([row('A')], listed('A'))).toEqual([])
  })

  it('are no dates that lie ahead', () => {
    expect(lost([row('A', now + 1)], listed('A', 7))).toEqual([])
    expect(lost([row('A', now + 1)])).toEqual([entry('A', { client: '' })])
    expect(lost([row('A', now)], listed('A', 7))).toHaveLength(1)
  })
})
