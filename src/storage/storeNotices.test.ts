import { beforeEach, expect, it } from 'vitest'
import type { Happening, RadarEvent } from '../events/types'
import { dayMs } from '../domain/time'
import { openDb, type RadarDb } from './db'
import { writeFact } from './settings'
import { readBackupState } from './backupState'
import { readStanding } from './storeNotices'
import { append } from './commands'

let db: RadarDb
let n = 0
beforeEach(() => {
  db = openDb(`standing-${n++}`)
})
const now = 100 * dayMs
const record = (at: number, what: Happening) => append(db, [{ ...what, id: `e${at}`, at } as RadarEvent])
const imported = {
  type: 'imported',
  account: { network: 'facebook', name: 'Page', login: 'Iris', client: '' },
} as const

it('has nothing to say of an empty list', async () => {
  await record(5, { type: 'used', connection: 'facebook/iris' })
  expect(await readBackupState(db)).toEqual({ exportedAt: 0, accounts: 0 })
  expect(await readStanding(db, now)).toEqual({ newer: false, lost: 0, backup: undefined })
})

it('says since when there is something that no backup has, and not of what came about by itself', async () => {
  await record(3 * dayMs, imported)
  await record(5 * dayMs, { type: 'used', connection: 'facebook/iris' })
  expect(await readBackupState(db)).toEqual({ exportedAt: 0, accounts: 1, firstSince: 3 * dayMs })
  expect((await readStanding(db, now)).backup).toMatchObject({ period: expect.any(String) })
  await writeFact(db, 'exportedAt', 5 * dayMs)
  expect(await readBackupState(db)).toEqual({ exportedAt: 5 * dayMs, accounts: 1 })
  await record(6 * dayMs, { type: 'reminded', steps: [], title: '', text: '' })
  await record(7 * dayMs, { type: 'dismissed', site: 'x', kind: 'locked' })
  await record(8 * dayMs, { type: 'tried', site: 'x', how: 'refused' })
  expect((await readStanding(db, now)).backup).toBeUndefined()
  await record(9 * dayMs, { type: 'works', connection: 'facebook/iris' })
  expect(await readBackupState(db)).toEqual({ exportedAt: 5 * dayMs, accounts: 1, firstSince: 9 * dayMs })
  expect((await readStanding(db, now)).backup).toMatchObject({ days: 95 })
})

it('counts what the second copy knows and the list does not', async () => {
  await writeFact(db, 'copyLost', 3)
  expect((await readStanding(db, now)).lost).toBe(3)
})
