import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { Account, Connection } from '../domain/connection/types'
import { accountId } from '../events/ids'
import { connectionIdOf } from '../events/keys'
import type { AccountEntry } from '../events/types'
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
    connectionId: connectionIdOf(x),
  })
  const accounts = new Map([e('A'), e('B'), e('C')].map(stored).map(a => [a.id, a]))
  const connections = new Map<string, Connection>(
    ['Iris', 'Noor'].map(name => {
      const id = `facebook/${name.toLowerCase()}`
      return [id, { id, family: 'facebook', name, lastReconnectedAt: 5 }]
    }),
  )
  const compared = (...list: AccountEntry[]) => compare(list, accounts, connections)
  const at = (lastReconnectedAt: number) => ({ lastReconnectedAt })

  it('tells new, changed and the same apart', () => {
    const client = e('B', { client: 'New' })
    expect(compared(e('A'), client, e('D'))).toMatchObject({ same: [e('A')], changed: [client], fresh: [e('D')] })
    const spelled = e('b')
    expect(compared(e('A', at(6)), spelled)).toMatchObject({ changed: [e('A', at(6)), spelled], same: [] })
    const moved = e('C', { login: 'Noor' })
    const unheard = e('C', { login: 'Otto' })
    expect(compared(moved)).toMatchObject({ changed: [moved] })
    expect(compared(unheard)).toMatchObject({ changed: [unheard] })
  })

  it('gives the rows of one login that have a date the latest of them, and the others none', () => {
    const { same, fresh } = compared(e('A', at(5)), e('B'), e('D', at(2)), e('E'))
    expect([same, fresh]).toEqual([
      [e('A', at(5)), e('B')],
      [e('D', at(5)), e('E')],
    ])
  })

  it('names the logins whose date would go back', () => {
    const back = (...list: AccountEntry[]) => compared(...list).backwards.map(c => c.name)
    expect(back(e('A', at(4)))).toEqual(['Iris'])
    expect(back(e('A', at(5)))).toEqual([])
    expect(back(e('A'))).toEqual([])
    // a row that only joins a login moves nothing back
    expect(back(e('D', at(2)))).toEqual([])
    expect(back(e('A', { login: 'Noor', ...at(2) }))).toEqual([])
    expect(back(e('A', { login: 'Otto', ...at(2) }))).toEqual([])
  })
})
