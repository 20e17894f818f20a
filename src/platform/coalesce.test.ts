import { expect, it } from 'vitest'
import { coalesce } from './coalesce'

it('runs once at a time, and once more after the last call', async () => {
  const ends: (() => void)[] = []
  let running = 0
  let most = 0
  const call = coalesce(async () => {
    most = Math.max(most, ++running)
    await new Promise<void>(done => ends.push(done))
    running--
  })
  for (let i = 0; i < 20; i++) call()
  expect(ends).toHaveLength(1)
  ends[0]!()
  await new Promise(done => setTimeout(done))
  expect(ends).toHaveLength(2)
  ends[1]!()
  await new Promise(done => setTimeout(done))
  expect([ends.length, most, running]).toEqual([2, 1, 0])
  call()
  expect(ends).toHaveLength(3)
})

it('runs again after a run that failed', async () => {
  let runs = 0
  const call = coalesce(async () => {
    if (++runs === 1) throw new Error('gone')
  })
  call()
  await new Promise(done => setTimeout(done))
  call()
  expect(runs).toBe(2)
})
