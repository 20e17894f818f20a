import { expect, it } from 'vitest'
import { FakeBackground } from '../testing/fakeBackground'
import { ensureHeartbeat } from './heartbeat'

const half = 30 * 60_000

async function asked(at?: number) {
  const w = new FakeBackground()
  if (at !== undefined) w.alarms.set('heartbeat', w.now + at)
  const calls: unknown[] = []
  await ensureHeartbeat({ ...w.context.platform, alarm: async (...call) => void calls.push(call) })
  return { calls, made: [['heartbeat', w.now + half, 30]] }
}

it('is made where there is none, each half hour', async () => {
  const { calls, made } = await asked()
  expect(calls).toEqual(made)
})

it('is left alone as long as it comes within half an hour, or is overdue', async () => {
  for (const at of [half, half - 1, 1, 0, -half, -half - 1]) expect((await asked(at)).calls, `${at}`).toEqual([])
})

it('is made anew where it lies further ahead, as after a clock was set back', async () => {
  const { calls, made } = await asked(half + 1)
  expect(calls).toEqual(made)
})
