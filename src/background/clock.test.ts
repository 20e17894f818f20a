import { beforeEach, expect, it } from 'vitest'
import { dayMs, hourMs } from '../domain/time'
import { readState } from '../storage/localState'
import { readSentReminders } from '../storage/queries'
import { FakeBackground } from '../testing/fakeBackground'
import { runMaintenance } from './maintain'
import { reconcile } from './reconcile'

let w: FakeBackground
beforeEach(() => {
  w = new FakeBackground()
})
const changed = () => readState(w.context.db, 'clockChanged')
const told = async () => (await readSentReminders(w.context.db, 99)).map(e => e.steps[0]!.key.split('#')[1])
const at = async (ms: number) => {
  w.now = ms
  await reconcile(w.context, false)
}

it('a clock that is set back is told of, and nothing is told twice', async () => {
  await w.import(w.entry('Iris', 57))
  const then = w.now
  await at(then - 5 * 365 * dayMs)
  expect(await changed()).toEqual({ at: w.now, by: -5 * 365 * dayMs })
  await w.send({ type: 'settings.changed', changes: { clockChangeRead: true } })
  expect(await changed()).toBeNull()
  await at(then)
  // a computer may sleep with its browser for long, not for years
  expect(await changed()).toMatchObject({ by: 5 * 365 * dayMs })
  expect(await told()).toEqual(['3'])
})

it('a clock that is set right by minutes, a sleep of weeks and a new start of the browser are no news', async () => {
  await w.import(w.entry('Iris', 10))
  await at(w.now - 50 * 60_000)
  await at(w.now + 50 * dayMs)
  w.session = 'two'
  await at(w.now + 300 * dayMs)
  expect(await changed()).toBeNull()
})

it('what a clock that was ahead told too early comes again in its time, each step once', async () => {
  await w.import(w.entry('Iris', 40))
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
  await w.import(w.entry('Iris', 10))
  w.now -= 1000 * dayMs
  await runMaintenance(w.context, false)
  expect(w.alarms.get('heartbeat')).toBe(w.now + hourMs / 2)
})
