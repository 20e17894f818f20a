import { beforeEach, expect, it, vi } from 'vitest'
import type { LoggedEvent } from '../events/types'
import { append, appendAfterLatest } from './commands'
import { openDb, type RadarDb } from './db'
import { readLog, readRows } from './queries'

let db: RadarDb
let n = 0
const connection = 'facebook/iris'
const muted = (id: string, at: number, on: boolean): LoggedEvent => ({ id, at, type: 'muted', connection, muted: on })
const isMuted = async () => Boolean((await readRows(db))[0]?.connection.muted)
beforeEach(async () => {
  db = openDb(`write-${n++}`)
  await append(db, [
    {
      ...{ id: 'i', at: 1, type: 'imported' },
      account: { network: 'facebook', name: 'Lantern', login: 'Iris', client: '' },
    },
  ])
})

it('what the user does now counts after what a clock that was ahead has left, and a retry changes nothing', async () => {
  await append(db, [muted('ahead', 900, true)])
  expect(await isMuted()).toBe(true)
  expect(await appendAfterLatest(db, [muted('now', 100, false)])).toEqual(['now'])
  expect(await isMuted()).toBe(false)
  expect(await appendAfterLatest(db, [muted('now', 100, false)])).toEqual([])
  expect((await readLog(db)).map(e => [e.id, e.at])).toEqual([
    ['i', 1],
    ['ahead', 900],
    ['now', 901],
  ])
})

it('of several, what the earliest of them could stand before is looked at', async () => {
  await append(db, [muted('between', 500, true)])
  await appendAfterLatest(db, [muted('late', 800, true), muted('early', 200, false)])
  expect((await readLog(db)).map(e => [e.id, e.at])).toEqual([
    ['i', 1],
    ['between', 500],
    ['early', 501],
    ['late', 800],
  ])
})

it('nothing to write changes nothing', async () => {
  expect(await appendAfterLatest(db, [])).toEqual([])
  expect((await readLog(db)).map(e => e.id)).toEqual(['i'])
})

it('is written whole or not at all, and says so', async () => {
  const full = vi.spyOn(db.connections, 'bulkPut').mockRejectedValueOnce(new Error('full'))
  await expect(appendAfterLatest(db, [muted('m', 100, true)])).rejects.toThrow('full')
  expect(full).toHaveBeenCalledOnce()
  expect((await readLog(db)).map(e => e.id)).toEqual(['i'])
  expect(await isMuted()).toBe(false)
})
