import { expect, it } from 'vitest'
import type { RadarEvent } from '../domain/events'
import { readBackup, writeBackup } from './backup'

const now = Date.UTC(2026, 10, 24, 12)
const account = (name: string, lastReconnectedAt?: number) => ({
  network: 'x' as const,
  name,
  login: '',
  client: '',
  ...(lastReconnectedAt !== undefined && { lastReconnectedAt }),
})
const imported = (name: string, lastReconnectedAt?: number): RadarEvent => ({
  id: `i ${name}`,
  at: now - 1,
  type: 'imported',
  account: account(name, lastReconnectedAt),
})
const file = (inside: string) => `{"format":"reconnect-radar-backup","version":1,${inside}"events":[]}`

it('takes brackets as deep as fifty, and none deeper', () => {
  const deep = (n: number) => file(`"more":${'['.repeat(n)}${']'.repeat(n)},`)
  // the file itself is one
  expect(readBackup(deep(49), now)).toEqual([])
  expect(readBackup(deep(50), now)).toEqual({ code: 'not_backup' })
  const mixed = (n: number) => file(`"more":${'{"a":['.repeat(n)}${']}'.repeat(n)},`)
  expect(readBackup(mixed(24), now)).toEqual([])
  expect(readBackup(mixed(25), now)).toEqual({ code: 'not_backup' })
})

it('takes any number of brackets beside each other', () => {
  expect(readBackup(file(`"more":[${'[],{},'.repeat(500)}[]],`), now)).toEqual([])
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
    expect(readBackup(writeBackup(log, now), now), name).toEqual(log)
  }
  // nor takes a name for the end of one
  expect(readBackup(file(`"more":{"]]]]":${'['.repeat(49)}${']'.repeat(49)}},`), now)).toEqual({ code: 'not_backup' })
  expect(readBackup(file(`"more":{"\\\\":${'['.repeat(49)}${']'.repeat(49)}},`), now)).toEqual({ code: 'not_backup' })
})

it('reads behind the mark that some editors put first, and changes nothing else', () => {
  const log = [imported('a\uFEFFb')]
  expect(readBackup(`\uFEFF${writeBackup(log, now)}`, now)).toEqual(log)
  expect(readBackup(writeBackup(log, now), now)).toEqual(log)
})

it('says in short why it is no JSON, and where an event is wrong', () => {
  const said = readBackup(`{"a": ${'x'.repeat(500)}`, now) as { code: string; value: string }
  expect(said.code).toBe('not_json')
  expect(said.value.length).toBeGreaterThan(5)
  expect(said.value.length).toBeLessThanOrEqual(120)
  const text = writeBackup(
    [imported('a'), { ...imported('b'), account: { ...account('b'), network: 'friendster' } } as never],
    now,
  )
  expect(readBackup(text, now)).toEqual({ code: 'bad_event', value: '1.account.network' })
})

it('takes dates up to now, and names the event with a later one', () => {
  const edited = (lastReconnectedAt: number | null): RadarEvent => ({
    id: 'e',
    at: now,
    type: 'edited',
    connection: 'x/~x/a',
    lastReconnectedAt,
  })
  const fine = [imported('a', now), edited(now), { ...edited(null), id: 'f' }, imported('b')]
  expect(readBackup(writeBackup(fine, now), now)).toEqual(fine)
  for (const late of [imported('c', now + 1), edited(now + 1), { ...imported('d'), at: now + 1 }])
    expect(readBackup(writeBackup([...fine, late], now), now)).toEqual({ code: 'future_date', value: '4' })
})
