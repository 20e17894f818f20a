import fs from 'node:fs'
import Dexie from 'dexie'
import fc from 'fast-check'
import { beforeEach, expect, it } from 'vitest'
import type { AccountEntry, LoggedEvent } from '../events/types'
import { sighting as factsAt } from '../testing/examples'
import { append } from './commands'
import { openDb, type RadarDb } from './db'
import { readHistory, readLog, readQuestions, readRows } from './queries'

let db: RadarDb
let n = 0
beforeEach(() => {
  db = openDb(`test-${n++}`)
})

const entry = (extra: Partial<AccountEntry> = {}): AccountEntry => ({
  network: 'facebook',
  name: 'Lantern',
  login: 'Iris',
  client: '',
  ...extra,
})
const imported = (id: string, at: number, extra: Partial<AccountEntry> = {}): LoggedEvent => ({
  id,
  at,
  batch: `b${at}`,
  type: 'imported',
  account: entry(extra),
})
const sighting = factsAt(5)
const shown = async (d: RadarDb) => [
  await d.accounts.toArray(),
  await d.connections.toArray(),
  await d.questions.toArray(),
]

it('keeps what is shown in step with the log, and a retry changes nothing', async () => {
  const event = imported('a', 1, { lastReconnectedAt: 1 })
  expect(await append(db, [event])).toEqual(['a'])
  expect(await append(db, [event])).toEqual([])
  const [row] = await readRows(db)
  expect([row?.connection.name, row?.connection.lastReconnectedAt, row?.accounts.length]).toEqual(['Iris', 1, 1])
  await append(db, [{ id: 'u', at: 2, type: 'undone', targets: ['b1'] }])
  expect(await readRows(db)).toEqual([])
  expect((await readHistory(db, 10)).items.map(h => h.undone)).toEqual([true])
  expect((await readLog(db)).map(e => e.id)).toEqual(['a', 'u'])
})

it('moves an account to the login that carries it now', async () => {
  await append(db, [imported('a', 1), imported('b', 2, { login: 'Noor' })])
  expect((await readRows(db)).map(r => [r.connection.name, r.accounts.length])).toEqual([['Noor', 1]])
})

it('asks while several logins could own a sighting', async () => {
  await append(db, [
    imported('a', 1),
    imported('b', 1, { name: 'B', login: 'Noor' }),
    { id: 's', at: 5, type: 'pageDetected', sighting, asks: true },
  ])
  const questions = await readQuestions(db, await readRows(db))
  expect(questions.map(q => q.candidates.length)).toEqual([2])
  await append(db, [{ id: 'x', at: 6, type: 'answered', sighting, connection: 'facebook/noor' }])
  expect(await readQuestions(db, await readRows(db))).toEqual([])
  expect((await db.connections.get('facebook/noor'))?.trouble?.cause).toBe('security-checkpoint')
})

it('writes all of it or nothing', async () => {
  const broken = { ...imported('b', 1), account: { ...entry(), network: 'gone' } } as unknown as LoggedEvent
  await expect(append(db, [imported('a', 1), broken])).rejects.toThrow()
  expect(await db.events.count()).toBe(0)
  expect(await db.accounts.count()).toBe(0)
})

it('shows the same however the log arrives: in any order, any pieces, any repetition', async () => {
  const log: LoggedEvent[] = [
    imported('a', 1, { lastReconnectedAt: 1 }),
    imported('b', 1, { name: 'B', lastReconnectedAt: 1 }),
    { id: 's', at: 5, type: 'pageDetected', sighting, connection: 'facebook/iris', asks: false },
    { id: 'r', at: 6, type: 'reconnected', connection: 'facebook/iris' },
    { id: 'u', at: 7, type: 'undone', targets: ['r'] },
    { id: 'v', at: 8, type: 'undone', targets: ['u'] },
    { id: 'x', at: 9, type: 'removed', account: 'facebook/b', connection: 'facebook/iris' },
  ]
  await append(db, log)
  const wanted = await shown(db)
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 }),
      fc.integer({ min: 1, max: 5 }),
      async (order, size) => {
        const other = openDb(`test-${n++}`)
        for (let i = 0; i < order.length; i += size)
          await append(other, [...new Map(order.slice(i, i + size).map(e => [e.id, e])).values()])
        expect(await shown(other)).toEqual(wanted)
        await other.delete()
      },
    ),
    { numRuns: 25 },
  )
})

// Every released schema with its rows, as the browser stored them. Never changed: every later version must open them.
it.each([1])('opens a database of version %d', async version => {
  const dump = JSON.parse(fs.readFileSync(`e2e/fixtures/store-v${version}.json`, 'utf8'))
  const old = new Dexie(db.name, { indexedDB, IDBKeyRange })
  old.version(version).stores(dump.schema)
  for (const [table, rows] of Object.entries(dump.rows)) await old.table(table).bulkAdd(rows as object[])
  old.close()
  expect(await db.events.toArray()).toEqual(dump.rows.events)
  expect(await db.notices.count()).toBe(dump.rows.notices.length)
  const [row] = await readRows(db)
  expect([row?.connection.name, row?.connection.trouble?.cause, row?.accounts.map(a => a.name)]).toEqual([
    'Iris Wolf',
    'security-checkpoint',
    ['Lantern Books', 'lantern.books'],
  ])
  expect(row?.connection.trouble?.state).toBe('resolved')
  expect(await db.notices.where('unread').equals(1).count()).toBe(1)
  await append(db, [{ id: 'later', at: Date.UTC(2026, 11, 1), type: 'reconnected', connection: 'facebook/iris wolf' }])
  expect((await readRows(db))[0]?.connection.trouble).toBeUndefined()
})
