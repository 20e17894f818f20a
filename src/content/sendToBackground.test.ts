import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { sendToBackground } from './sendToBackground'

const sendMessage = vi.fn()
const runtime: { id?: string; sendMessage: typeof sendMessage } = { id: 'radar', sendMessage }

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('chrome', { runtime })
  sendMessage.mockReset()
  runtime.id = 'radar'
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const told = async () => {
  const done = sendToBackground({ type: 'page.detected' })
  await vi.runAllTimersAsync()
  return done
}

it.each([
  ['a worker that was just stopped', () => Promise.reject(new Error('Receiving end does not exist'))],
  ['a reply that got lost', () => Promise.resolve(undefined)],
  ['a store that was busy', () => Promise.resolve({ ok: false, error: 'blocked' })],
])('sends again after %s, until it is committed', async (_, first) => {
  sendMessage.mockImplementationOnce(first).mockResolvedValue({ ok: true })
  expect(await told()).toBe(true)
  expect(sendMessage).toHaveBeenCalledTimes(2)
  expect(sendMessage.mock.calls[0]).toEqual(sendMessage.mock.calls[1])
})

it('says it once when it is refused', async () => {
  sendMessage.mockResolvedValue({ ok: false, error: 'refused' })
  expect(await told()).toBe(true)
  expect(sendMessage).toHaveBeenCalledTimes(1)
})

it('gives up in the end, and at once when the extension has gone', async () => {
  sendMessage.mockRejectedValue(new Error('gone'))
  expect(await told()).toBe(true)
  expect(sendMessage.mock.calls.length).toBeLessThan(10)
  sendMessage.mockClear()
  runtime.id = undefined
  expect(await told()).toBe(false)
  expect(sendMessage).not.toHaveBeenCalled()
})
