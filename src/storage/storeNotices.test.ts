import { beforeEach, expect, it } from 'vitest'
import { dayMs } from '../domain/time'
import type { EventData, LoggedEvent } from '../events/types'
import { readBackupState } from './backupState'
import { append } from './commands'
import { openDb, type RadarDb } from './db'
import { writeState } from './localState'
import { readStoreNotices } from './storeNotices'

let db: RadarDb
let n = 0
beforeEach(() => {
  db = openDb(`standing-${n++}`)
})
const now = 100 * dayMs
const record = (at: number, what: EventData) => append(db, [{ ...what, id: `e${at}`, at } as LoggedEvent])
const imported = {
  type: 'imported',
  account: { network: 'facebook', name: 'Page', login: 'Iris', client: '' },
} as const

it('has nothing to say of an empty list', async () => {
  await record(5, { type: 'used', connection: 'facebook/iris' })
  expect(await readBackupState(db)).toEqual({ exportedAt: 0, accounts: 0 })
  expect(await readStoreNotices(db, now)).toEqual({ newer: false, lost: 0, backup: undefined })
})

it('says since when there is something that no backup has, and not of what came about by itself', async () => {
  await record(3 * dayMs, imported)
  await record(5 * dayMs, { type: 'used', connection: 'facebook/iris' })
  expect(await readBackupState(db)).toEqual({ exportedAt: 0, accounts: 1, firstSince: 3 * dayMs })
  expect((await readStoreNotices(db, now)).backup).toMatchObject({ period: expect.any(String) })
  await writeState(db, 'exportedAt', 5 * dayMs)
  expect(await readBackupState(db)).toEqual({ exportedAt: 5 * dayMs, accounts: 1 })
  await record(6 * dayMs, { type: 'reminded', steps: [], title: '', text: '' })
  await record(7 * dayMs, { type: 'dismissed', site: 'x', kind: 'locked' })
  await record(8 * dayMs, { type: 'oauthAbandoned', site: 'x', how: 'refused' })
  expect((await readStoreNotices(db, now)).backup).toBeUndefined()
  await record(9 * dayMs, { type: 'confirmedWorking', connection: 'facebook/iris' })
  expect(await readBackupState(db)).toEqual({ exportedAt: 5 * dayMs, accounts: 1, firstSince: 9 * dayMs })
  expect((await readStoreNotices(db, now)).backup).toMatchObject({ days: 95 })
})

it('counts what the second copy knows and the list does not', async () => {
  await writeState(db, 'copyLost', 3)
  expect((await readStoreNotices(db, now)).lost).toBe(3)
})
