import { beforeEach, expect, it } from 'vitest'
import { statusOf } from '../domain/connection/status'
import { dayMs } from '../domain/time'
import { writeBackup } from '../importExport/backup'
import { readLog, readRows, readSentReminders } from '../storage/queries'
import { FakeBackground, seen, site } from '../testing/fakeBackground'
import { eventsIn } from '../testing/logs'
import { runMaintenance } from './maintain'

/*
 * A clock that was a year ahead, and was put right: what somebody said meanwhile lies in the future now. What they say
 * after that must count all the same.
 */
const connection = 'facebook/iris'
let w: FakeBackground
let right: number
beforeEach(async () => {
  w = new FakeBackground()
  await w.import(w.entry('Iris', 10))
  right = w.now + dayMs
  w.now += 365 * dayMs
})
const iris = async () => (await readRows(w.context.db)).find(r => r.connection.id === connection)?.connection
/** The steps that were told, newest first. */
const told = async (of: FakeBackground) =>
  (await readSentReminders(of.context.db, 99)).flatMap(e => e.steps.map(s => s.key.split('#')[1]))
const putRight = () => {
  w.now = right
}

it('a reconnect that lies ahead is flagged, and a date corrects it', async () => {
  await w.send({ type: 'connection.reconnected', id: 'r', connection })
  putRight()
  expect(statusOf((await iris())!, w.now)).toMatchObject({ ahead: true, needsAttention: true })
  await w.send({ type: 'connection.edited', id: 'e', connection, lastReconnectedAt: w.now - 5 * dayMs })
  expect(await iris()).toMatchObject({ lastReconnectedAt: w.now - 5 * dayMs })
  await w.send({ type: 'connection.edited', id: 'f', connection, lastReconnectedAt: w.now - 4 * dayMs })
  expect(await iris()).toMatchObject({ lastReconnectedAt: w.now - 4 * dayMs })
})

it('a reconnect is taken, and taken back', async () => {
  await w.send({ type: 'connection.reconnected', id: 'r', connection })
  const ahead = w.now
  putRight()
  await w.send({ type: 'connection.reconnected', id: 's', connection })
  expect((await iris())?.lastReconnectedAt).toBe(w.now)
  w.now += dayMs
  await w.send({ type: 'connection.reconnected', id: 't', connection })
  expect((await iris())?.lastReconnectedAt).toBe(w.now)
  await w.send({ type: 'undo.asked', id: 'u', targets: ['t'] })
  expect((await iris())?.lastReconnectedAt).toBe(w.now - dayMs)
  await w.send({ type: 'undo.asked', id: 'v', targets: ['s'] })
  expect((await iris())?.lastReconnectedAt).toBe(ahead)
})

it('a page that is seen after the correction counts', async () => {
  await w.import(w.entry('Noor', 10, { network: 'x' }))
  const noor = async () => (await readRows(w.context.db)).find(r => r.connection.id === 'x/noor')?.connection
  await w.send({ type: 'connection.reconnected', id: 'r', connection: 'x/noor' })
  putRight()
  await w.send({ type: 'connection.reconnected', id: 's', connection: 'x/noor' })
  expect((await noor())?.trouble).toBeUndefined()
  w.now += dayMs
  await w.send(seen, site)
  expect((await noor())?.trouble?.cause).toBe('locked-account')
  await w.send({ type: 'connection.reconnected', id: 't', connection: 'x/noor' })
  expect((await noor())?.trouble).toBeUndefined()
})

it('mute, quiet, lifespan, undo and undo of that', async () => {
  await w.send({ type: 'connection.muted', id: 'm', connection, muted: true })
  await w.send({ type: 'connection.snoozed', id: 'z', connection, until: w.now + dayMs })
  await w.send({ type: 'connection.lifespan', id: 'l', connection, lifespan: { kind: 'never' } })
  putRight()
  await w.send({ type: 'connection.muted', id: 'n', connection, muted: false })
  await w.send({ type: 'connection.snoozed', id: 'y', connection, until: null })
  await w.send({ type: 'connection.lifespan', id: 'k', connection, lifespan: null })
  expect(await iris()).not.toMatchObject({ muted: expect.anything() })
  expect((await iris())?.snoozedUntil).toBeUndefined()
  expect((await iris())?.lifespan).toBeUndefined()
  await w.send({ type: 'undo.asked', id: 'u', targets: ['n'] })
  expect((await iris())?.muted).toBe(true)
  await w.send({ type: 'undo.asked', id: 'v', targets: ['u'] })
  expect((await iris())?.muted).toBeUndefined()
})

it('an undo by the clock that was ahead is undone', async () => {
  await w.send({ type: 'undo.asked', id: 'u', targets: ['i0:0', 'i0'] })
  await w.send({ type: 'connection.muted', id: 'm', connection, muted: true })
  await w.send({ type: 'undo.asked', id: 'w', targets: ['m'] })
  putRight()
  await w.send({ type: 'undo.asked', id: 'v', targets: ['w'] })
  expect((await iris())?.muted).toBe(true)
})

it('a list that is imported anew, a removal and another import', async () => {
  await w.send({ type: 'connection.edited', id: 'e', connection, lastReconnectedAt: w.now - 3 * dayMs })
  putRight()
  await w.import(w.entry('Iris', 20))
  expect((await iris())?.lastReconnectedAt).toBe(w.now - 20 * dayMs)
  const account = 'facebook/page of iris'
  await w.send({ type: 'account.removed', id: 'x', account, connection })
  expect(await iris()).toBeUndefined()
  await w.import(w.entry('Iris', 7))
  expect((await iris())?.lastReconnectedAt).toBe(w.now - 7 * dayMs)
})

it('a backup of all that comes back whole, and its reminders in their time', async () => {
  await w.send({ type: 'connection.reconnected', id: 'r', connection })
  w.now += 53 * dayMs
  w.session = 'next'
  await runMaintenance(w.context, false)
  expect(await told(w)).toContain('7')
  const log = await readLog(w.context.db)
  const after = new FakeBackground()
  after.now = right
  await after.send({ type: 'backup.restore', id: 'b', events: eventsIn(writeBackup(log, w.now)) })
  const restored = async () => (await readRows(after.context.db))[0]!.connection
  expect(statusOf(await restored(), after.now)).toMatchObject({ ahead: true, needsAttention: true })
  await after.send({ type: 'connection.reconnected', id: 's', connection })
  expect((await restored()).lastReconnectedAt).toBe(right)
  after.now += 53 * dayMs
  await runMaintenance(after.context, false)
  expect(await told(after)).toEqual(['7'])
  expect(after.shown).toHaveLength(1)
})
