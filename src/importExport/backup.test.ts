import { expect, it } from 'vitest'
import { dayMs } from '../domain/time'
import { latestInstant } from '../events/instants'
import type { LoggedEvent } from '../events/types'
import { type BackupRead, readBackup, writeBackup } from './backup'
import { previewRestore } from './restorePreview'

const now = Date.UTC(2026, 10, 24, 12)
const account = (name: string, lastReconnectedAt?: number) => ({
  network: 'x' as const,
  name,
  login: '',
  client: '',
  ...(lastReconnectedAt !== undefined && { lastReconnectedAt }),
})
const imported = (name: string, lastReconnectedAt?: number): LoggedEvent => ({
  id: `i ${name}`,
  at: now - 1,
  type: 'imported',
  account: account(name, lastReconnectedAt),
})
/** Read whole. */
const whole = (events: readonly LoggedEvent[]): BackupRead => ({ events, skipped: 0 })
const file = (inside: string) => `{"format":"reconnect-radar-backup","version":1,${inside}"events":[]}`

it('takes brackets as deep as fifty, and none deeper', () => {
  const deep = (n: number) => file(`"more":${'['.repeat(n)}${']'.repeat(n)},`)
  // the file itself is one
  expect(readBackup(deep(49))).toEqual(whole([]))
  expect(readBackup(deep(50))).toEqual({ code: 'not_backup' })
  const mixed = (n: number) => file(`"more":${'{"a":['.repeat(n)}${']}'.repeat(n)},`)
  expect(readBackup(mixed(24))).toEqual(whole([]))
  expect(readBackup(mixed(25))).toEqual({ code: 'not_backup' })
})

it('takes any number of brackets beside each other', () => {
  expect(readBackup(file(`"more":[${'[],{},'.repeat(500)}[]],`))).toEqual(whole([]))
})

it('does not count brackets in names, whatever quotation marks and strokes stand before them', () => {
  for (const name of [
    '['.repeat(99),
    '{'.repeat(99),
    `"${'['.repeat(99)}`,
    `\\${'{['.repeat(60)}`,
    `\\"${'['.repeat(99)}`,
  ]) {
    const log = [imported(name), imported(`${name} again`)]
    expect(readBackup(writeBackup(log, now)), name).toEqual(whole(log))
  }
  // nor takes a name for the end of one
  expect(readBackup(file(`"more":{"]]]]":${'['.repeat(49)}${']'.repeat(49)}},`))).toEqual({ code: 'not_backup' })
  expect(readBackup(file(`"more":{"\\\\":${'['.repeat(49)}${']'.repeat(49)}},`))).toEqual({ code: 'not_backup' })
})

it('reads behind the mark that some editors put first, and changes nothing else', () => {
  const log = [imported('a\u200Bb')]
  expect(readBackup(`\uFEFF${writeBackup(log, now)}`)).toEqual(whole(log))
  expect(readBackup(writeBackup(log, now))).toEqual(whole(log))
})

it('says in short why it is no JSON', () => {
  const said = readBackup(`{"a": ${'x'.repeat(500)}`) as { code: string; value: string }
  expect(said.code).toBe('not_json')
  expect(said.value.length).toBeGreaterThan(5)
  expect(said.value.length).toBeLessThanOrEqual(120)
})

it('reads all but the entries that are damaged or of a later version, and counts those', () => {
  const fine = [imported('a'), imported('b')]
  const bad: unknown[] = [
    { ...imported('c'), account: { ...account('c'), network: 'friendster' } },
    { ...imported('d'), account: { ...account('d'), name: '\u200F\n' } },
    { ...imported('e'), at: -1 },
    { ...imported('f'), type: 'foretold' },
    { ...imported('g'), type: ['imported'] },
    { ...imported('h'), id: 'h'.repeat(1001) },
    { ...imported('i'), happenedAt: 'then' },
    null,
    7,
    'imported',
    [],
  ]
  for (const e of bad) {
    expect(readBackup(writeBackup([fine[0]!, e as LoggedEvent, fine[1]!], now))).toEqual({ events: fine, skipped: 1 })
    // nothing is left of a file of these alone
    expect(readBackup(writeBackup([e as LoggedEvent], now))).toEqual({ code: 'no_event' })
  }
  expect(readBackup(writeBackup([...bad, ...fine] as LoggedEvent[], now))).toEqual({
    events: fine,
    skipped: bad.length,
  })
})

it('reads names as they are kept', () => {
  const read = readBackup(writeBackup([imported(' \u202EBlue\r\n\u2028Fern\u200F\t ')], now))
  expect(read).toMatchObject({ events: [{ account: { name: 'Blue Fern' } }] })
})

it('takes what lies in the future as it is: nothing of a log is lost to a clock that was ahead', () => {
  const edited = (lastReconnectedAt: number | null): LoggedEvent => ({
    id: 'e',
    at: now,
    type: 'edited',
    connection: 'x/~x/a',
    lastReconnectedAt,
  })
  const fine = [imported('a', now), edited(now), { ...edited(null), id: 'f' }, imported('b')]
  for (const late of [imported('c', now + 1), edited(now + dayMs), { ...imported('d'), at: now + 400 * dayMs }])
    expect(readBackup(writeBackup([...fine, late], now))).toEqual(whole([...fine, late]))
  const at = (ms: number) => readBackup(writeBackup([{ ...imported('d'), at: ms }], now))
  expect(at(latestInstant)).toMatchObject({ events: [{}], skipped: 0 })
  expect(at(latestInstant + 1)).toEqual({ code: 'no_event' })
})

const log: LoggedEvent[] = [
  {
    id: 'a',
    at: now - dayMs,
    batch: 'b',
    type: 'imported',
    account: account('@quay'),
  },
  { id: 'u', at: now, type: 'undone', targets: ['b'] },
]

it('reads back the whole log', () => {
  expect(readBackup(writeBackup(log, now))).toEqual(whole(log))
})

it('tells the accounts it amounts to, without what was undone or removed', () => {
  const more: LoggedEvent[] = [
    ...log,
    { id: 'c', at: 1, type: 'imported', account: account('@kept') },
    { id: 'd', at: 2, type: 'imported', account: account('@gone') },
    { id: 'e', at: 3, type: 'reconnected', connection: 'x/~x/@kept' },
    { id: 'f', at: 4, type: 'removed', account: 'x/@gone', connection: 'x/~x/@gone' },
  ]
  const { fresh, changed, same } = previewRestore([], more, { id: 'r', now }).accounts
  expect([fresh, changed, same]).toEqual([[{ ...account('@kept'), lastReconnectedAt: 3 }], [], []])
})

it('of a notice about thousands of logins reads back', () => {
  const text = Array.from({ length: 5000 }, (_, i) => `Facebook · Login ${i}: Expired 254 days ago`).join('\n')
  const digest: LoggedEvent = { id: 'r', at: 1, type: 'reminded', steps: [], title: 't', text }
  expect(readBackup(writeBackup([digest], now))).toEqual(whole([digest]))
})

it('refuses other shapes with a reason', () => {
  expect(readBackup('{')).toMatchObject({ code: 'not_json' })
  expect(readBackup('{"accounts":[]}')).toEqual({ code: 'not_backup' })
  expect(readBackup('[]')).toEqual({ code: 'not_backup' })
  const bad = (e: object) => readBackup(JSON.stringify({ format: 'reconnect-radar-backup', version: 1, events: [e] }))
  expect(bad({ ...log[0], account: { network: 'friendster' } })).toEqual({ code: 'no_event' })
  expect(bad({ ...log[0], type: 'hacked' })).toEqual({ code: 'no_event' })
  expect(readBackup('{"format":"reconnect-radar-backup","version":1,"events":{}}')).toEqual({ code: 'not_backup' })
  expect(readBackup('{"format":"reconnect-radar-backup","version":9,"events":[]}')).toEqual({
    code: 'newer_backup',
  })
})
