import { describe, expect, it } from 'vitest'
import { dayMs } from '../domain/time'
import { skewMs } from '../events/instants'
import type { AccountEntry, EventData, LoggedEvent } from '../events/types'
import { previewRestore, type RestorePreview } from './restorePreview'

const now = Date.UTC(2026, 10, 24, 12)
let n = 0
const event = (data: EventData, more: Partial<LoggedEvent> = {}) =>
  ({ id: `e${n++}`, at: now - dayMs + n, ...data, ...more }) as LoggedEvent
const account = (name: string, login = 'Iris', extra: Partial<AccountEntry> = {}): AccountEntry => ({
  network: 'facebook',
  name,
  login,
  client: '',
  lastReconnectedAt: now - 10 * dayMs,
  ...extra,
})
const imported = (...of: Parameters<typeof account>) => event({ type: 'imported', account: account(...of) })
const connection = 'facebook/iris'
const undone = (...targets: LoggedEvent[]) => event({ type: 'undone', targets: targets.map(e => e.id) })

/** What it would do, without what it would not. */
function preview(
  log: readonly LoggedEvent[],
  file: readonly LoggedEvent[],
  bringBack = false,
): Record<string, unknown> {
  const { accounts, ...others } = previewRestore(log, file, { id: 'r', now, bringBack })
  const names = (list: readonly { readonly name: string }[]) => list.map(a => a.name)
  const said = (Object.keys(others) as (keyof typeof others)[]).flatMap(key => {
    const value: RestorePreview[typeof key] = others[key]
    const shown = typeof value === 'number' ? value : names(value)
    return shown === 0 || (Array.isArray(shown) && !shown.length) ? [] : [[key, shown] as const]
  })
  const { fresh, changed, same } = accounts
  return {
    accounts: [names(fresh), names(changed), names(same)].map(list => list.join()).join('|'),
    ...Object.fromEntries(said),
  }
}

describe('of a backup tells', () => {
  const a = imported('A')
  const b = imported('B', 'Noor')
  const muted = event({ type: 'muted', connection, muted: true })

  it('what is new, changed and the same of the accounts it has', () => {
    expect(preview([], [a, b])).toEqual({ accounts: 'A,B||' })
    expect(preview([a, b], [a])).toEqual({ accounts: '||A' })
    expect(preview([a], [a, imported('A', 'Noor')])).toEqual({ accounts: '|A|' })
    expect(preview([a], [event({ type: 'reconnected', connection })])).toEqual({ accounts: '|A|', moved: ['Iris'] })
    // what came later here stands
    const later = event({ type: 'edited', connection, lastReconnectedAt: now })
    expect(preview([a, later], [a])).toEqual({ accounts: '||A' })
  })

  it('what would disappear', () => {
    const gone = event({ type: 'removed', account: 'facebook/a', connection })
    expect(preview([a, b], [gone])).toEqual({ accounts: '||', removed: ['A'] })
    expect(preview([a, b], [undone(a, b)])).toEqual({ accounts: '||', removed: ['A', 'B'], undone: 2 })
    expect(preview([a, b], [undone(a), gone])).toEqual({ accounts: '||', removed: ['A'], undone: 1 })
    expect(preview([], [a, gone])).toEqual({ accounts: '||' })
  })

  it('what would be undone, by what was done in one go', () => {
    const batch = ['C', 'D', 'E'].map(name => ({ ...imported(name), batch: 'one' }))
    const both = event({ type: 'undone', targets: ['one'] })
    expect(preview(batch, [both])).toEqual({ accounts: '||', removed: ['C', 'D', 'E'], undone: 1 })
    expect(preview([...batch, both], [both])).toEqual({ accounts: '||' })
    expect(preview([...batch, both], [undone(both)])).toEqual({ accounts: 'C,D,E||' })
  })

  it('the dates that would move', () => {
    const reconnected = event({ type: 'reconnected', connection })
    const told = { accounts: '|A|', moved: ['Iris'] }
    expect(preview([a, reconnected], [a, undone(reconnected)])).toEqual({ ...told, undone: 1 })
    expect(preview([a], [event({ type: 'edited', connection, lastReconnectedAt: now - 50 * dayMs })])).toEqual(told)
  })

  it('who would get no reminders, of those that get some or are new', () => {
    const silent = (...events: LoggedEvent[]) => preview([a, b], events).silenced
    const days = (extra: object) =>
      event({ type: 'reminderDaysChosen', scope: { of: 'all' }, kind: 'weeks', days: [], ...extra })
    const until = (at: number | null) => event({ type: 'snoozed', connection, until: at })
    expect(silent(muted)).toEqual(['Iris'])
    expect(silent(until(now + 1))).toEqual(['Iris'])
    expect(silent(until(now))).toBeUndefined()
    expect(silent(days({}))).toEqual(['Iris', 'Noor'])
    expect(silent(days({ scope: { of: 'connection', connection: 'facebook/noor' } }))).toEqual(['Noor'])
    expect(silent(days({ scope: { of: 'client', client: 'Quay' } }))).toBeUndefined()
    expect(silent(days({ kind: 'year' }))).toBeUndefined()
    expect(silent(event({ type: 'lifespan', connection, lifespan: { kind: 'none' } }))).toEqual(['Iris'])
    expect(preview([], [a, b, muted]).silenced).toEqual(['Iris'])
    // that is so already
    expect(preview([a, b, muted], [a, muted]).silenced).toBeUndefined()
    // as documented, nothing can be said of it
    expect(preview([], [imported('C', '', { network: 'youtube' })]).silenced).toBeUndefined()
  })

  it('how many kinds of pages would be ignored', () => {
    const denied = (pattern: string, scope: string) =>
      event({ type: 'falsePositiveReported', site: 'x', kind: 'locked', pattern, scope })
    const first = denied('x-locked', 'account')
    const file = [denied('x-locked', 'account'), denied('x-locked', '*'), denied('x-suspended', '*')]
    expect(preview([], file).ignoredPages).toBe(3)
    expect(preview([first], file).ignoredPages).toBe(2)
    expect(preview([first], [...file, undone(...file)]).ignoredPages).toBeUndefined()
  })

  it('whose last reconnect lies in the future', () => {
    const at = (lastReconnectedAt: number) => event({ type: 'edited', connection, lastReconnectedAt })
    expect(preview([], [a, b, at(now + skewMs + 1)]).ahead).toEqual(['Iris'])
    expect(preview([], [a, b, at(now + skewMs)]).ahead).toBeUndefined()
    expect(preview([], [a, b, event({ type: 'reconnected', connection }, { at: now + dayMs })]).ahead).toEqual(['Iris'])
  })

  it('what was undone here and counts in the file, with and without bringing it back', () => {
    const log = [a, b, muted]
    const here = [...log, undone(a, muted)]
    expect(preview(here, log)).toEqual({ accounts: '||B', undoneHere: 2 })
    expect(preview(here, log, true)).toMatchObject({ accounts: 'A||B', undoneHere: 2, silenced: ['Iris'] })
    expect(preview(here, [...log, undone(a)])).toEqual({ accounts: '||B', undoneHere: 1 })
    expect(preview(here, here)).toEqual({ accounts: '||B' })
    expect(preview(log, log)).toEqual({ accounts: '||A,B' })
  })
})
