import { beforeEach, expect, it, vi } from 'vitest'
import { dayMs, hourMs } from '../domain/time'
import { writeBackup } from '../importExport/backup'
import { readLog, readRows } from '../storage/queries'
import { readStoreNotices } from '../storage/storeNotices'
import { FakeBackground, noon } from '../testing/fakeBackground'
import { eventsIn } from '../testing/logs'
import { runMaintenance } from './maintain'

// many wakes, on a machine that may be busy
vi.setConfig({ testTimeout: 30_000 })

let w: FakeBackground
beforeEach(() => {
  w = new FakeBackground()
})

const bring = () => w.import(w.entry('TV', undefined, { network: 'youtube', login: '' }))
const asked = () => w.notices.filter(id => id.startsWith('reminded:backup:')).length
const days = async (n: number) => {
  // at noon and at midnight
  for (let i = 0; i < n * 2; i++) {
    w.now += 12 * hourMs
    await runMaintenance(w.context, false)
  }
}
const due = async () => (await readStoreNotices(w.context.db, w.now)).backup

it('reminds of a backup once in 30 days, in decent hours, while there is something to lose', async () => {
  await days(40)
  expect(asked()).toBe(0)
  await bring()
  await days(29)
  expect([asked(), await due()]).toEqual([0, undefined])
  await days(2)
  expect(asked()).toBe(1)
  expect(await due()).not.toHaveProperty('days')
  await days(28)
  expect(asked()).toBe(1)
  await days(60)
  expect(asked()).toBe(3)
  for (const e of await w.context.db.events.where('type').equals('reminded').toArray()) {
    const { hour } = Temporal.Instant.fromEpochMilliseconds(e.at).toZonedDateTimeISO('UTC')
    expect(hour).toBeGreaterThanOrEqual(9)
    expect(hour).toBeLessThan(18)
  }
})

it('is quiet after an export, until something new is 30 days without one', async () => {
  await bring()
  await days(31)
  await w.send({ type: 'backup.exported' })
  expect(await due()).toBeUndefined()
  await days(100)
  expect(asked()).toBe(1)
  await w.send({ type: 'connection.confirmedWorking', id: 'w', connection: 'youtube/~youtube/page of tv' })
  expect(await due()).toMatchObject({ days: 100 })
})

it('takes a list that came out of a file as backed up', async () => {
  await bring()
  const file = writeBackup(await readLog(w.context.db), w.now)
  const other = new FakeBackground()
  other.now = noon + 400 * dayMs
  const events = eventsIn(file)
  await other.send({ type: 'backup.restore', id: 'b', events })
  expect(await readRows(other.context.db)).toEqual(await readRows(w.context.db))
  expect(await readLog(other.context.db)).toEqual(await readLog(w.context.db))
  expect((await readStoreNotices(other.context.db, other.now)).backup).toBeUndefined()
})
