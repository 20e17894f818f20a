// before all else: it stands in for the browser
import '../testing/fakeBackground'
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayMs } from '../domain/time'
import { readSentReminders } from '../storage/queries'
import { type Bound, recordBound, runs } from '../testing/counts'
import { FakeBackground } from '../testing/fakeBackground'
import { acts } from '../testing/reminderSimActs'
import { ReminderModel } from '../testing/reminderSimModel'
import { reconcile } from './reconcile'

const count = (n: number) => n.toLocaleString('en')
/** Notes what was held whether it was or not; numbers are filled in when all is done. */
async function noted(row: Omit<Bound, 'measured' | 'ok'>, job: () => Promise<unknown>): Promise<void> {
  let ok = false
  try {
    await job()
    ok = true
  } finally {
    recordBound({ ...row, measured: ok ? row.bound : 'not so', ok })
  }
}

const plays = runs(25, 500)
it(`${count(plays)} sequences of what can happen: each reminder once, none at a bad hour, none lost`, async () => {
  const all = { sequences: plays, steps: 0 }
  const clocks = { steps: 0 }
  await noted(
    {
      promise: 'P4',
      what: '{steps} steps of the clock, of up to ten years there and back, in these sequences',
      bound: '0 twice, 0 missed, none outside decent hours',
      counts: clocks,
    },
    () =>
      noted(
        {
          promise: 'P2',
          what: '{sequences} sequences of up to 200 steps, {steps} in all, on the real worker and store: accounts, clock, sleep, restart, update, kills, permission loss',
          bound: 'each reminder once, none lost',
          counts: all,
        },
        () =>
          fc.assert(
            fc.asyncProperty(acts, async list => {
              const play = new ReminderModel()
              for (const a of list) await play.act(a)
              all.steps += list.length
              clocks.steps += list.filter(a => a.do === 'clock').length
              expect(await play.end()).toEqual([])
            }),
            { numRuns: plays, endOnFailure: true },
          ),
      ),
  )
}, 3_600_000)

const overlaps = runs(40, 2500)
it(`${count(overlaps)} interleavings of two to five looks at once: each reminder claimed once`, async () => {
  const play = () =>
    fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.integer({ min: 2, max: 5 }),
        fc.integer({ min: 1, max: 6 }),
        async (s, looks, logins) => {
          const w = new FakeBackground()
          await w.import(...Array.from({ length: logins }, (_, i) => w.entry(`l${i}`, 40 + i)))
          w.notices.length = 0
          w.now += 14 * dayMs
          const { platform, db } = w.context
          const wait = <A extends unknown[], R>(call: (...a: A) => Promise<R>) => s.scheduleFunction(call)
          // every look is a worker of its own, and each word to the browser and each transaction may come in any order
          const workers = Array.from({ length: looks }, () => ({
            ...w.context,
            underway: new Set<string>(),
            platform: {
              ...platform,
              session: wait(platform.session),
              notify: wait(platform.notify),
              badge: wait(platform.badge),
              alarm: wait(platform.alarm),
              alarmAt: wait(platform.alarmAt),
            },
          }))
          const all = Promise.all(workers.map(r => s.schedule(Promise.resolve()).then(() => reconcile(r, true))))
          let done = false
          void all.then(() => (done = true))
          while (!done) {
            if (s.count()) await s.waitOne()
            else await new Promise(next => setTimeout(next, 0))
          }
          const keys = (await readSentReminders(db, 99)).flatMap(e => e.steps.map(x => x.key))
          expect(new Set(keys).size).toBe(keys.length)
          expect(keys.length).toBeGreaterThanOrEqual(logins)
          expect(new Set(w.notices).size).toBe((await db.notices.count()) - (await before(w)))
          await db.delete()
        },
      ),
      { numRuns: overlaps, endOnFailure: true },
    )
  await noted(
    {
      promise: 'P2',
      what: '{times} interleavings of 2 to 5 overlapping looks',
      bound: '0 claimed twice',
      counts: { times: overlaps },
    },
    play,
  )
}, 3_600_000)

/** Notices that the import had sent, before the looks. */
async function before(w: FakeBackground): Promise<number> {
  return (await w.context.db.notices.toArray()).filter(n => n.at < w.now).length
}

it('after weeks away five hundred that are due are one notice', async () => {
  const w = new FakeBackground()
  await w.import(...Array.from({ length: 500 }, (_, i) => w.entry(`l${i}`, i % 40)))
  w.notices.length = 0
  w.now += 90 * dayMs
  w.alarms.clear()
  await reconcile(w.context, true)
  const told = await readSentReminders(w.context.db, 9)
  recordBound({
    promise: 'P3',
    what: '500 logins overdue after weeks away',
    bound: '1 notice that names all',
    measured: `${w.notices.length} notice, ${told[0]!.text.split('\n').length} named`,
    ok: w.notices.length === 1,
  })
  expect(w.notices).toHaveLength(1)
  expect(told[0]!.text.split('\n')).toHaveLength(500)
}, 60_000)
