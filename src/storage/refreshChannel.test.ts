import { expect, it, vi } from 'vitest'
import { onRefresh, refreshOpenPages } from './refreshChannel'

it('asks every open page to read the store again, until the page is closed', async () => {
  const [first, second] = [vi.fn(), vi.fn()]
  const stops = [onRefresh(first), onRefresh(second)]
  refreshOpenPages()
  await vi.waitFor(() => expect([first, second].map(f => f.mock.calls.length)).toEqual([1, 1]))

  stops[1]!()
  refreshOpenPages()
  await vi.waitFor(() => expect(first).toHaveBeenCalledTimes(2))
  expect(second).toHaveBeenCalledTimes(1)
  stops[0]!()
})
