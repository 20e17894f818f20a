import { beforeEach, expect, it, vi } from 'vitest'
import { readHead, safetyCopyHeadKey, safetyCopyRowsKey } from '../importExport/safetyCopy'
import { readState } from '../storage/localState'
import { FakeBackground } from '../testing/fakeBackground'
import { updateSafetyCopy } from './safetyCopy'

let w: FakeBackground
beforeEach(() => {
  w = new FakeBackground()
})
const lost = (of = w) => readState(of.context.db, 'copyLost')
const head = () => readHead(w.local[safetyCopyHeadKey])
const made = () => vi.spyOn(w.context.platform.local, 'set')
/** The same browser with an empty store. */
const bereft = () => {
  const after = new FakeBackground()
  after.local = w.local
  return after
}

it('is not made again while the log is as it was', async () => {
  await w.import(w.entry('Iris', 10))
  const set = made()
  expect(await updateSafetyCopy(w.context)).toBe(false)
  expect(set).not.toHaveBeenCalled()
  await updateSafetyCopy(w.context, true)
  expect(set).toHaveBeenCalledTimes(1)
})

it('is made of no empty store that never had one, unless the user says so', async () => {
  const set = made()
  expect(await updateSafetyCopy(w.context)).toBe(false)
  expect(set).not.toHaveBeenCalled()
  await updateSafetyCopy(w.context, true)
  expect(head()).toMatchObject({ events: 0 })
})

it('that cannot be read is kept beside an empty list, and made again beside another', async () => {
  await w.import(w.entry('Iris', 10))
  w.local[safetyCopyRowsKey] = 'damaged'
  const after = bereft()
  expect(await updateSafetyCopy(after.context)).toBe(true)
  expect(w.local[safetyCopyRowsKey]).toBe('damaged')
  w.local[safetyCopyHeadKey] = 'damaged'
  expect(await updateSafetyCopy(w.context)).toBe(false)
  expect(w.local[safetyCopyRowsKey]).toHaveLength(1)
})

it('says how much is lost, and no more once the user has said what becomes of it', async () => {
  await w.import(w.entry('Iris', 10), w.entry('Noor', 20))
  const after = bereft()
  expect(await updateSafetyCopy(after.context)).toBe(true)
  expect(await lost(after)).toBe(2)
  const put = vi.spyOn(after.context.db.localState, 'put')
  expect(await updateSafetyCopy(after.context)).toBe(true)
  expect(put).not.toHaveBeenCalled()
  expect(await updateSafetyCopy(after.context, true)).toBe(false)
  expect(await lost(after)).toBe(0)
  expect(w.local[safetyCopyRowsKey]).toEqual([])
})

it('a list with something of its own has not gone altogether', async () => {
  await w.import(w.entry('Iris', 10), w.entry('Noor', 20))
  const kept = { ...w.local }
  const after = new FakeBackground()
  await after.import(after.entry('Iris', 10))
  after.local = kept
  expect(await updateSafetyCopy(after.context)).toBe(false)
  expect(await lost(after)).toBe(1)
})

it('knows its store by a name that stays', async () => {
  await w.import(w.entry('Iris', 10))
  const store = await readState(w.context.db, 'storeId')
  expect(store).not.toBe('')
  await w.import(w.entry('Noor', 10))
  expect(await readState(w.context.db, 'storeId')).toBe(store)
  expect(head()?.store).toBe(store)
})

it('writes of a loss only where there is one', async () => {
  await w.import(w.entry('Iris', 10))
  const put = vi.spyOn(w.context.db.localState, 'put')
  w.local = {}
  await updateSafetyCopy(w.context)
  expect(put).not.toHaveBeenCalled()
  await updateSafetyCopy(w.context, true)
  expect(put).toHaveBeenCalledTimes(1)
})
