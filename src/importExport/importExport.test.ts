import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { Account, Connection } from '../domain/connection/types'
import { dayMs } from '../domain/time'
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
  /** Noon of the day with this number. */
  const day = (n: number) => n * dayMs + dayMs / 2
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
      return [id, { id, family: 'facebook', name, lastReconnectedAt: day(5) }]
    }),
  )
  const known = { accounts, connections, zone: 'UTC' }
  const compared = (...list: AccountEntry[]) => compare(list, known)
  const at = (days: number) => ({ lastReconnectedAt: day(days) })

  it('tells new, changed and the same apart', () => {
    const client = e('B', { client: 'New' })
    expect(compared(e('A'), client, e('D'))).toMatchObject({ same: [e('A')], changed: [client], fresh: [e('D')] })
    const spelled = e('b')
    expect(compared(e('A', at(4)), spelled)).toMatchObject({ changed: [e('A', at(4)), spelled], same: [] })
    const moved = e('C', { login: 'Noor' })
    const unheard = e('C', { login: 'Otto' })
    expect(compared(moved)).toMatchObject({ changed: [moved] })
    expect(compared(unheard)).toMatchObject({ changed: [unheard] })
  })

  it('keeps the older of two dates of a login, and leaves rows without a date without one', () => {
    const later = compared(e('A', at(6)), e('B'), e('D', at(9)))
    expect([later.same, later.fresh]).toEqual([[e('A', at(5)), e('B')], [e('D', at(5))]])
    const earlier = compared(e('A', at(3)), e('D', at(2)))
    expect([earlier.changed, earlier.fresh]).toEqual([[e('A', at(2))], [e('D', at(2))]])
  })

  it('shows every login with different dates, the known one and those of the file, oldest first', () => {
    const conflicts = (...list: AccountEntry[]) => compared(...list).conflicts.map(c => [c.name, c.known, ...c.dates])
    expect(conflicts(e('A', at(6)))).toEqual([['Iris', day(5), day(5), day(6)]])
    expect(conflicts(e('D', at(2)), e('A', at(7)))).toEqual([['Iris', day(5), day(2), day(5), day(7)]])
    expect(conflicts(e('X', { login: 'Otto', ...at(7) }), e('Y', { login: 'Otto', ...at(2) }))).toEqual([
      ['Otto', undefined, day(2), day(7)],
    ])
    // the same day is the same date, whatever the hour
    expect(conflicts(e('A', { lastReconnectedAt: day(5) + 3 * 3_600_000 }), e('B'), e('A', at(5)))).toEqual([])
  })

  it('gives every row of a login the date that was chosen for it', () => {
    const choices = new Map([['facebook/iris', day(6)]])
    const { changed, fresh, conflicts } = compare([e('A', at(6)), e('D', at(2)), e('B')], known, choices)
    expect([changed, fresh]).toEqual([[e('A', at(6))], [e('D', at(6))]])
    expect(conflicts).toHaveLength(1)
  })
})
