import { beforeEach, expect, it } from 'vitest'
import { FakeWorker } from '../testing/fakeBackground'
import { dayMs, hourMs } from '../domain/time'
import { readFact } from '../storage/settings'
import { readReminded } from '../storage/queries'
import { keepUp } from './maintain'
import { reconcile } from './reconcile'

let w: FakeWorker
beforeEach(() => {
  w = new FakeWorker()
})
const changed = () => readFact(w.radar.db, 'clockChanged')
const told = async () => (await readReminded(w.radar.db, 99)).map(e => e.steps[0]!.key.split('#')[1])
const at = async (ms: number) => {
  w.now = ms
  await reconcile(w.radar, false)
}

it('a clock that is set back is told of, and nothing is told twice', async () => {
  await w.bring(w.entry('Iris', 57))
  const then = w.now
  await at(then - 5 * 365 * dayMs)
  expect(await changed()).toEqual({ at: w.now, by: -5 * 365 * dayMs })
  await w.send({ type: 'clock.noted' })
  expect(await changed()).toBeNull()
  await at(then)
  // a computer may sleep with its browser for long, not for years
  expect(await changed()).toMatchObject({ by: 5 * 365 * dayMs })
  expect(await told()).toEqual(['3'])
})

it('a clock that is set right by minutes, a sleep of weeks and a new start of the browser are no news', async () => {
  await w.bring(w.entry('Iris', 10))
  await at(w.now - 50 * 60_000)
  await at(w.now + 50 * dayMs)
  w.session = 'two'
  await at(w.now + 300 * dayMs)
  expect(await changed()).toBeNull()
})

it('what a clock that was ahead told too early comes again in its time, each step once', async () => {
  await w.bring(w.entry('Iris', 40))
  const start = w.now
  await at(start + 400 * dayMs)
  expect(await told()).toEqual(['expired'])
  await at(start + 1000)
  expect(await told()).toEqual(['expired'])
  for (let hours = 0; hours < 30 * 24; hours += 2) await at(start + hours * hourMs)
  // the day before its last is a Sunday; the false one stands last, by its date
  expect((await told()).reverse()).toEqual(['14', '7', '3', '0', 'expired~1', 'expired'])
}, 20_000)

it('the alarms follow a clock that was set back', async () => {
  await w.bring(w.entry('Iris', 10))
  w.now -= 1000 * dayMs
  await keepUp(w.radar, false)
  expect(w.alarms.get('heartbeat')).toBe(w.now + hourMs / 2)
})
