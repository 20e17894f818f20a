import { beforeEach, expect, it, vi } from 'vitest'
import { FakeWorker } from '../testing/fakeBackground'
import { readFact } from '../storage/settings'
import { copyHeadKey, copyRowsKey, readHead } from '../importExport/safetyCopy'
import { keepCopy } from './safetyCopy'

let w: FakeWorker
beforeEach(() => {
  w = new FakeWorker()
})
const lost = (of = w) => readFact(of.radar.db, 'copyLost')
const head = () => readHead(w.local[copyHeadKey])
const made = () => vi.spyOn(w.radar.platform.local, 'set')
/** The same browser with an empty store. */
const bereft = () => {
  const after = new FakeWorker()
  after.local = w.local
  return after
}

it('is not made again while the log is as it was', async () => {
  await w.bring(w.entry('Iris', 10))
  const set = made()
  expect(await keepCopy(w.radar)).toBe(false)
  expect(set).not.toHaveBeenCalled()
  await keepCopy(w.radar, true)
  expect(set).toHaveBeenCalledTimes(1)
})

it('is made of no empty store that never had one, unless the user says so', async () => {
  const set = made()
  expect(await keepCopy(w.radar)).toBe(false)
  expect(set).not.toHaveBeenCalled()
  await keepCopy(w.radar, true)
  expect(head()).toMatchObject({ events: 0 })
})

it('that cannot be read is kept beside an empty list, and made again beside another', async () => {
  await w.bring(w.entry('Iris', 10))
  w.local[copyRowsKey] = 'damaged'
  const after = bereft()
  expect(await keepCopy(after.radar)).toBe(true)
  expect(w.local[copyRowsKey]).toBe('damaged')
  w.local[copyHeadKey] = 'damaged'
  expect(await keepCopy(w.radar)).toBe(false)
  expect(w.local[copyRowsKey]).toHaveLength(1)
})

it('says how much is lost, and no more once the user has said what becomes of it', async () => {
  await w.bring(w.entry('Iris', 10), w.entry('Noor', 20))
  const after = bereft()
  expect(await keepCopy(after.radar)).toBe(true)
  expect(await lost(after)).toBe(2)
  const put = vi.spyOn(after.radar.db.facts, 'put')
  expect(await keepCopy(after.radar)).toBe(true)
  expect(put).not.toHaveBeenCalled()
  expect(await keepCopy(after.radar, true)).toBe(false)
  expect(await lost(after)).toBe(0)
  expect(w.local[copyRowsKey]).toEqual([])
})

it('a list with something of its own has not gone altogether', async () => {
  await w.bring(w.entry('Iris', 10), w.entry('Noor', 20))
  const kept = { ...w.local }
  const after = new FakeWorker()
  await after.bring(after.entry('Iris', 10))
  after.local = kept
  expect(await keepCopy(after.radar)).toBe(false)
  expect(await lost(after)).toBe(1)
})

it('knows its store by a name that stays', async () => {
  await w.bring(w.entry('Iris', 10))
  const store = await readFact(w.radar.db, 'storeId')
  expect(store).not.toBe('')
  await w.bring(w.entry('Noor', 10))
  expect(await readFact(w.radar.db, 'storeId')).toBe(store)
  expect(head()?.store).toBe(store)
})

it('writes of a loss only where there is one', async () => {
  await w.bring(w.entry('Iris', 10))
  const put = vi.spyOn(w.radar.db.facts, 'put')
  w.local = {}
  await keepCopy(w.radar)
  expect(put).not.toHaveBeenCalled()
  await keepCopy(w.radar, true)
  expect(put).toHaveBeenCalledTimes(1)
})
