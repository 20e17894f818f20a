import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const sendMessage = vi.fn()
const left = new Set<() => void>()
const leave = () => {
  for (const listener of left) listener()
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.resetModules()
  sendMessage.mockReset()
  left.clear()
  vi.stubGlobal('chrome', { runtime: { id: 'radar', sendMessage } })
  vi.stubGlobal('document', { referrer: 'https://hootsuite.com/dashboard' })
  vi.stubGlobal('location', {
    href: 'https://x.com/i/oauth2/authorize?redirect_uri=https%3A%2F%2Fhootsuite.com%2Fback',
  })
  vi.stubGlobal('performance', { getEntriesByType: () => [{ type: 'navigate' }] })
  vi.stubGlobal('window', globalThis)
  vi.stubGlobal('top', globalThis)
  vi.stubGlobal('addEventListener', (_: 'pagehide', listener: () => void) => left.add(listener))
  vi.stubGlobal('removeEventListener', (_: 'pagehide', listener: () => void) => left.delete(listener))
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('says a step that is not yet heard once more as the page is left, as the same', async () => {
  sendMessage.mockResolvedValue(undefined)
  await import('./oauthFlow.iife')
  await vi.advanceTimersByTimeAsync(10)
  expect(sendMessage).toHaveBeenCalledTimes(1)
  leave()
  expect(sendMessage).toHaveBeenCalledTimes(2)
  expect(sendMessage.mock.calls[1]).toEqual(sendMessage.mock.calls[0])
})

it('says nothing more as the page is left once it is heard', async () => {
  sendMessage.mockResolvedValue({ ok: true })
  await import('./oauthFlow.iife')
  await vi.advanceTimersByTimeAsync(10)
  leave()
  expect(sendMessage).toHaveBeenCalledTimes(1)
})

it('leaves a page quietly when the extension has gone', async () => {
  sendMessage.mockRejectedValue(new Error('gone'))
  await import('./oauthFlow.iife')
  await vi.advanceTimersByTimeAsync(10)
  vi.stubGlobal('chrome', undefined)
  expect(leave).not.toThrow()
})
