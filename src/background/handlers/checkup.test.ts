import { beforeEach, expect, it } from 'vitest'
import { foldCheckup, reviewOf } from '../../domain/checkup'
import { writeBackup } from '../../importExport/backup'
import { readHistory, readLog, readReviews } from '../../storage/queries'
import { FakeBackground, noon, page, site } from '../../testing/fakeBackground'
import { eventsIn } from '../../testing/logs'

let w: FakeBackground
beforeEach(() => {
  w = new FakeBackground()
})

const message = { type: 'checkup.reviewed', id: 'c1', family: 'facebook', point: 'alerts', state: 'done' }
const now = async () => reviewOf(foldCheckup(await readReviews(w.context.db), 'UTC'), 'facebook', 'alerts')?.state

it('a review is recorded once, and taken back by Undo', async () => {
  expect(await w.send(message)).toEqual({ ok: true, ids: ['c1'] })
  w.now += 1000
  expect(await w.send(message)).toEqual({ ok: true, ids: ['c1'] })
  expect(await readLog(w.context.db)).toEqual([{ ...message, type: 'reviewed', at: noon }])
  await w.send({ ...message, id: 'c2', state: 'not-for-us' })
  expect(await now()).toBe('not-for-us')
  await w.send({ type: 'undo.asked', id: 'u1', targets: ['c2'] })
  expect(await now()).toBe('done')
  await w.send({ type: 'undo.asked', id: 'u2', targets: ['c1'] })
  expect(await now()).toBeUndefined()
  // an undo can be undone as well
  await w.send({ type: 'undo.asked', id: 'u3', targets: ['u2'] })
  expect(await now()).toBe('done')
  const { items } = await readHistory(w.context.db, 10)
  expect(items.map(i => [i.events[0].id, i.undone])).toEqual([
    ['c2', true],
    ['c1', false],
  ])
})

it('is taken from our own pages only, in its shape, and of points that network has', async () => {
  const refused = { ok: false, error: 'refused' }
  expect(await w.send(message, site)).toEqual(refused)
  expect(await w.send(message, { ...site, url: 'https://www.facebook.com/' })).toEqual(refused)
  expect(await w.send(message, { ...page, id: 'other' })).toEqual(refused)
  for (const wrong of [{ family: 'friendster' }, { point: 'luck' }, { state: 'maybe' }, { id: '' }])
    expect(await w.send({ ...message, ...wrong })).toEqual(refused)
  expect(await w.send({ ...message, family: 'x' })).toMatchObject({ ok: false })
  expect(await w.context.db.events.count()).toBe(0)
})

it('goes into a backup and comes back out of it, undone as it was', async () => {
  await w.send(message)
  await w.send({ ...message, id: 'c2', point: 'twoFactor' })
  await w.send({ type: 'undo.asked', id: 'u', targets: ['c2'] })
  const log = await readLog(w.context.db)
  const events = eventsIn(writeBackup(log, w.now))
  expect(events).toEqual(log)
  w = new FakeBackground()
  await w.send({ type: 'backup.restore', id: 'b', events })
  expect((await readReviews(w.context.db)).map(e => e.id)).toEqual(['c1'])
})
