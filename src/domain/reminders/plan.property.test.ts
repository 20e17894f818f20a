import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { isMutationTest, recordBound, runs, sample } from '../../testing/counts'
import { connection } from '../../testing/examples'
import { Oracle } from '../../testing/oracle'
import { type Awake, run, type Told } from '../../testing/sleepSim'
import type { Connection } from '../connection/types'
import { dayMs, hourMs } from '../time'
import { officeHours, type ReminderHours } from './quietHours'
import { defaultDays } from './schedule'

const count = (n: number) => n.toLocaleString('en')
const start = Date.UTC(2026, 10, 24, 12)

/** What must have been told of one countdown of a token, and by when: nothing else, nothing twice, nothing late. */
function faults(
  oracle: Oracle,
  startedAt: number,
  days: number,
  { told, looks }: { told: readonly Told[]; looks: readonly number[] },
  until = Number.POSITIVE_INFINITY,
): string[] {
  const ladder = days >= 120 ? defaultDays.year : defaultDays.weeks
  const steps = oracle.countdown(startedAt, days, ladder)
  const wrong: string[] = []
  const keys = told.map(t => t.key)
  if (new Set(keys).size < keys.length) wrong.push('told twice')
  const mine = told.filter(t => t.stage !== 'still')
  for (const t of mine) {
    const i = steps.findIndex(s => s.stage === t.stage)
    const step = steps[i]
    if (!step) wrong.push(`no such step: ${t.stage}`)
    else if (t.at < (t.atOnce ? step.from : step.at)) wrong.push(`${t.stage} too early`)
    else if (steps[i + 1] && t.at >= (t.atOnce ? steps[i + 1]!.from : steps[i + 1]!.at))
      wrong.push(`${t.stage} overtaken`)
    if (!t.atOnce && !oracle.isDecent(t.at)) wrong.push(`${t.stage} at an hour that is not decent`)
  }
  const decentLooks = looks.filter(l => oracle.isDecent(l))
  for (const [i, step] of steps.entries()) {
    const next = steps[i + 1]?.at ?? Number.POSITIVE_INFINITY
    const first = decentLooks.find(l => l >= step.at)
    if (first === undefined || first >= Math.min(next, until)) continue
    // somebody who came back may have been told before the decent hour, or of a later step
    const got = mine.find(t => steps.findIndex(s => s.stage === t.stage) >= i && t.at <= first)
    if (!got) wrong.push(`${step.stage} missed`)
  }
  return wrong
}

/** Sleeps and wakes over some days: nights, lunch breaks, weeks away. */
const schedule = (days: number): fc.Arbitrary<Awake[]> =>
  fc
    .array(
      fc.tuple(
        fc.integer({ min: 1, max: 40 * 60 }),
        fc.oneof(fc.integer({ min: 1, max: 16 * 60 }), fc.integer({ min: 1, max: 20 * 24 * 60 })),
      ),
      {
        minLength: 3,
        maxLength: 60,
      },
    )
    .map(list => {
      const awake: Awake[] = []
      let at = start
      for (const [on, off] of list) {
        awake.push({ from: at, to: at + on * 60_000 })
        at += (on + off) * 60_000
        if (at > start + days * dayMs) break
      }
      return awake
    })

const someHours: fc.Arbitrary<ReminderHours> = fc.oneof(
  fc.constant(officeHours),
  fc
    .tuple(
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 1, max: 24 }),
      fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    )
    .filter(([from, to]) => from < to)
    .map(([from, to, days]) => ({ from, to, days })),
)
const someZone = fc.constantFrom(
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
)

const asleep = runs(80, 10_000, 20)
it(`tells every step once and in time through ${count(asleep)} schedules of sleep`, () => {
  let late = 0
  let told = 0
  fc.assert(
    fc.property(schedule(90), fc.integer({ min: 0, max: 59 }), someZone, someHours, (awake, ago, zone, hours) => {
      const startedAt = start - ago * dayMs - 1234
      const oracle = new Oracle(zone, hours)
      const result = run(connection({ lastReconnectedAt: startedAt }), awake, zone, hours)
      expect(faults(oracle, startedAt, 60, result)).toEqual([])
      const steps = oracle.countdown(startedAt, 60, defaultDays.weeks)
      for (const t of result.told) {
        const due = steps.find(s => s.stage === t.stage)?.at
        told++
        if (due !== undefined) late = Math.max(late, missedTime(oracle, awake, due, t.at))
      }
    }),
    { numRuns: asleep },
  )
  recordBound({
    promise: 'P3',
    what: `${count(asleep)} schedules of sleep and wake, ${count(told)} reminders`,
    bound: '0 missed, 0 twice, at most 30 minutes of decent waking time late',
    measured: `0 missed, 0 twice, ${Math.ceil(late / 60_000)} minutes`,
    ok: late <= hourMs / 2,
  })
  expect(told).toBeGreaterThan(asleep)
  expect(late).toBeLessThanOrEqual(hourMs / 2)
}, 3_600_000)

/** How long the computer was awake at decent hours in a time, ms, to the quarter of an hour. */
function missedTime(oracle: Oracle, awake: readonly Awake[], from: number, to: number): number {
  const step = hourMs / 4
  let sum = 0
  for (let t = from; t < to; t += step)
    if (oracle.isDecent(t) && awake.some(a => a.from <= t && t < a.to)) sum += Math.min(step, to - t)
  return sum
}

const seeds = runs(2, 10)
const logins = runs(40, 500)
it(`tells what is due, no more and no less, of ${logins} logins in 5 years, ${seeds} times over`, () => {
  const all = { seeds, due: 0, wrong: 0 }
  // each round has a seed of its own
  const first = Math.trunc(Math.random() * 2 ** 31)
  for (let seed = first; seed < first + seeds; seed++)
    for (let i = 0; i < logins; i++) {
      const { due, faulty } = fiveYears(generator(seed * 1000 + i))
      all.due += due
      all.wrong += faulty.length
      expect(faulty, `seed ${seed}, login ${i}`).toEqual([])
    }
  recordBound({
    promise: 'P2',
    what: `${logins} logins through 5 years, {seeds} times: {due} reminders`,
    bound: 'each exactly once',
    measured: 'each exactly once, {wrong} wrong',
    counts: all,
    ok: !all.wrong,
  })
  expect(all.due).toBeGreaterThan(seeds * logins * 20)
}, 3_600_000)

/** One login that is reconnected now and then, early, late or after weeks, on a computer that is on all day. */
function fiveYears(random: () => number) {
  const oracle = utc
  const cycles: { startedAt: number; until: number }[] = []
  const days = random() < 0.8 ? 60 : 365
  let at = start + Math.floor(random() * 30 * dayMs)
  while (at < start + 5 * 365 * dayMs) {
    const until = at + Math.floor(dayMs * (days - 20 + random() * 40))
    cycles.push({ startedAt: at, until })
    at = until
  }
  let due = 0
  const faulty: string[] = []
  for (const { startedAt, until } of cycles) {
    const c = connection({ lastReconnectedAt: startedAt, lifespan: { kind: 'fixed', days } })
    // nothing is due while most of its days are left
    const awake = [{ from: startedAt + (days - 40) * dayMs, to: until }]
    // it is on all the time: what is due wakes it, and more looks would only take longer
    const result = run(c, awake, 'UTC', officeHours, 3 * dayMs)
    faulty.push(...faults(oracle, startedAt, days, result, until))
    due += result.told.length
  }
  return { due, faulty }
}

/** Shared, so that no quarter of an hour is worked out twice. */
const utc = new Oracle('UTC', officeHours)

/** mulberry32 */
function generator(seed: number): () => number {
  let s = seed
  return () => {
    s = (s + 0x6d2b79f5) | 0
    let t = Math.imul(s ^ (s >>> 15), 1 | s)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const zones = Intl.supportedValuesOf('timeZone')
const looked = sample(20, zones)
const title = `tells every step once, at a decent hour, around the clock changes of ${looked.length} time zones`
it.skipIf(isMutationTest)(title, { timeout: 3_600_000 }, () => {
  let changes = 0
  let told = 0
  const seen = new Set<string>()
  for (const zone of looked) {
    const oracle = new Oracle(zone, officeHours)
    for (const change of changesOf(zone)) {
      changes++
      // zones that change alike need one look: the rule knows nothing else of a zone
      const alike = `${change} ${offsets(zone, change)}`
      if (seen.has(alike)) continue
      seen.add(alike)
      for (const [endsIn, ladderDays] of [
        [0.4, 60],
        [1.3, 60],
        [2.9, 60],
        [7.1, 365],
      ] as const) {
        const startedAt = change + endsIn * dayMs - ladderDays * dayMs
        const c: Connection = connection({
          lastReconnectedAt: startedAt,
          lifespan: { kind: 'fixed', days: ladderDays },
        })
        const awake = [{ from: change - 4 * dayMs, to: change + 5 * dayMs }]
        const result = run(c, awake, zone, officeHours)
        // what came before this window was told before it
        const wrong = faults(oracle, startedAt, ladderDays, result).filter(
          w => !w.endsWith('missed') || within(w, oracle, startedAt, ladderDays, awake[0]!),
        )
        expect(wrong, `${zone} ${new Date(change).toISOString()} ${endsIn}`).toEqual([])
        told += result.told.length
      }
    }
  }
  recordBound({
    promise: 'P4',
    what: `${count(changes)} clock changes of ${looked.length} time zones from 2025 to 2035, ${count(told)} reminders around them`,
    bound: '0 twice, 0 missed, none outside decent hours',
    measured: '0 twice, 0 missed, none',
    ok: true,
  })
  expect(changes).toBeGreaterThan(100)
  expect(told).toBeGreaterThan(100)
})

function within(wrong: string, oracle: Oracle, startedAt: number, days: number, { from, to }: Awake): boolean {
  const stage = wrong.split(' ')[0]!
  const step = oracle
    .countdown(startedAt, days, days >= 120 ? defaultDays.year : defaultDays.weeks)
    .find(s => `${s.stage}` === stage)!
  return step.at >= from && step.at < to
}

function changesOf(zone: string): number[] {
  const end = Date.UTC(2036, 0, 1)
  const list: number[] = []
  let z = Temporal.Instant.from('2025-01-01T00:00Z').toZonedDateTimeISO(zone)
  for (;;) {
    const next = z.getTimeZoneTransition('next')
    if (!next || next.epochMilliseconds >= end) return list
    list.push(next.epochMilliseconds)
    z = next
  }
}

function offsets(zone: string, change: number): string {
  const at = (ms: number) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).offset
  return `${at(change - 1)} ${at(change)}`
}
