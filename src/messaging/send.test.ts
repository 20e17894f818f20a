import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Message, Reply } from './protocol'
import { deliver, onSendFailure, send, setTransport } from './send'

const platform = { send: vi.fn<(message: unknown) => Promise<unknown>>() }

beforeEach(() => {
  vi.useFakeTimers()
  platform.send.mockReset()
  setTransport(platform.send)
})
afterEach(() => vi.useRealTimers())

const message: Message = { type: 'connection.used', id: 'u1', connection: 'x/quay' }
const done: Reply = { ok: true, ids: ['u1'] }
const never = () => new Promise(() => {})
const after = (ms: number, reply: unknown) => new Promise(heard => setTimeout(() => heard(reply), ms))
const refused = new Error('Could not establish connection')

/** What becomes of it, and after how many ms. */
async function outcome(what = message): Promise<[Reply, number]> {
  const begun = Date.now()
  const all = deliver(what).then(reply => [reply, Date.now() - begun] as [Reply, number])
  await vi.advanceTimersByTimeAsync(120_000)
  return all
}

test('what is answered is said once', async () => {
  platform.send.mockImplementation(() => after(2900, done))
  expect(await outcome()).toEqual([done, 2900])
  expect(platform.send.mock.calls).toEqual([[message]])
})

test('what is never answered is said again in three seconds, with the same id', async () => {
  platform.send.mockImplementationOnce(never).mockResolvedValue(done)
  expect(await outcome()).toEqual([done, 3000])
  expect(platform.send.mock.calls).toEqual([[message], [message]])
})

test('a late answer to an earlier try counts', async () => {
  platform.send.mockImplementationOnce(() => after(4000, done)).mockImplementation(never)
  expect(await outcome()).toEqual([done, 4000])
  expect(platform.send).toHaveBeenCalledTimes(2)
})

test.each([
  ['refuses', () => Promise.reject(refused)],
  ['has nothing to say', () => Promise.resolve(undefined)],
])('a worker that %s is asked again in a moment', async (_, fails) => {
  platform.send.mockImplementationOnce(fails).mockImplementationOnce(fails).mockResolvedValue(done)
  expect(await outcome()).toEqual([done, 450])
})

test.each([
  ['refused for good', () => Promise.reject(refused), refused.message, 2000],
  ['thrown something else', () => Promise.reject('gone'), 'gone', 2000],
  ['no answer at all', never, 'no answer', 60_000],
])('%s: said after four tries, within a minute', async (_, fails, error, most) => {
  platform.send.mockImplementation(fails)
  const [reply, ms] = await outcome()
  expect(reply).toEqual({ ok: false, error })
  expect(ms).toBeLessThanOrEqual(most)
  expect(platform.send).toHaveBeenCalledTimes(4)
})

test('a store is not made anew twice while the first try is still at it', async () => {
  platform.send.mockImplementation(() => after(19_000, { ok: true }))
  expect(await outcome({ type: 'store.recreate', id: 'm1', restore: false })).toEqual([{ ok: true }, 19_000])
  expect(platform.send).toHaveBeenCalledTimes(1)
})

test('a reply that says no is one, and is not asked for again', async () => {
  const no = { ok: false, error: 'full' }
  platform.send.mockResolvedValue(no)
  expect(await outcome()).toEqual([no, 0])
  expect(platform.send).toHaveBeenCalledTimes(1)
})

test('what could not be saved is told until something is, to whoever still listens', async () => {
  const told: string[] = []
  const stop = onSendFailure(error => told.push(error))
  platform.send.mockResolvedValueOnce({ ok: false, error: 'full' }).mockResolvedValue(done)
  await send(message)
  expect(await send(message)).toEqual(done)
  expect(told).toEqual(['full', ''])
  stop()
  await send(message)
  expect(told).toHaveLength(2)
})
