import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { connectionOf } from '../domain/about'
import type { AccountEntry } from '../domain/events'
import type { Account, Connection } from '../domain/fold'
import { accountId } from '../domain/names'
import { writeCalendar } from './calendar'
import { compare } from './compare'

const now = Date.UTC(2026, 10, 24, 12)

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
