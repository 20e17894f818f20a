import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldAccount, foldConnection, foldQuestion } from '../domain/connection/fold'
import { groupByEntity, undoneIds } from '../events/order'
import type { EventOf, LoggedEvent, Sighting } from '../events/types'
import { runs } from '../testing/counts'
import { counting } from '../testing/reads'
import { append } from './commands'
import { openDb, type RadarDb } from './db'

let n = 0
const connection = 'facebook/iris'
const sighting = (at: number, id: string): Sighting => ({
  id,
  site: 'facebook',
  kind: at % 7 ? 'disconnected' : 'cleared',
  pattern: 'p',
  strength: 'certain',
  host: 'h',
  segment: '',
  at,
})

/** One event of a login's years, made of a number. */
function made(i: number, at: number, pick: number): LoggedEvent {
  const id = `e${i}`
  const common = { id, at }
  switch (pick % 12) {
    case 0:
      return { ...common, type: 'reconnected', connection }
    case 1:
      return { ...common, type: 'edited', connection, lastReconnectedAt: pick % 5 ? Math.floor(at / 2) : null }
    case 2:
      return { ...common, type: 'undone', targets: [`e${pick % (i + 1)}`] }
    case 3:
      return {
        ...common,
        type: 'imported',
        batch: `b${pick % 4}`,
        account: {
          network: 'facebook',
          name: `Page ${pick % 3}`,
          login: 'Iris',
          client: `${pick}`,
          ...(pick % 2 && { lastReconnectedAt: at - 1 }),
        },
      }
    case 4:
      return { ...common, type: 'removed', connection, account: `facebook/page ${pick % 3}` }
    case 5:
      return { ...common, type: 'blockCleared', connection }
    case 6:
      return { ...common, type: 'pageDetected', sighting: sighting(at, id), asks: true }
    case 7:
      return {
        ...common,
        type: 'answered',
        sighting: sighting(at - 3, `e${i - 3}`),
        connection: pick % 2 ? connection : null,
      }
    default:
      return { ...common, type: 'pageDetected', sighting: sighting(at, id), connection, asks: false }
  }
}

const shownIn = async (db: RadarDb) => ({
  accounts: await db.accounts.toArray(),
  connections: await db.connections.toArray(),
  questions: await db.questions.toArray(),
})

function shownBy(log: readonly LoggedEvent[]) {
  const about = groupByEntity(log, undoneIds(log.filter((e): e is EventOf<'undone'> => e.type === 'undone')))
  const of = <T>(letter: string, fold: (id: string, events: readonly LoggedEvent[]) => T | undefined) =>
    [...about]
      .filter(([key]) => key[0] === letter)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([key, events]) => fold(key.slice(2), events) ?? [])
  return { accounts: of('a', foldAccount), connections: of('c', foldConnection), questions: of('q', foldQuestion) }
}

it('shows what the whole log amounts to, however many snapshots it is folded from', async () => {
  const size = 260
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.nat(1_000_000), { minLength: size, maxLength: size }),
      fc.array(fc.nat(size), { maxLength: 6 }),
      fc.integer({ min: 1, max: 40 }),
      async (picks, late, piece) => {
        const log = picks.map((pick, i) => made(i, 1000 + i * 10 + (pick % 20), pick))
        // most come in order, as they happen; some are told late
        const held = new Set(late)
        const order = [...log.filter((_, i) => !held.has(i)), ...log.filter((_, i) => held.has(i))]
        const db = openDb(`project-${n++}`)
        for (let i = 0; i < order.length; i += piece) await append(db, order.slice(i, i + piece))
        expect(await shownIn(db)).toEqual(shownBy(log))
        expect(await db.snapshots.count()).toBeGreaterThan(0)
        await db.delete()
      },
    ),
    { numRuns: runs(12, 400) },
  )
})

it('reads as many events for a change of a login with 5,000 as for one with 500', async () => {
  const db = openDb(`project-${n++}`)
  const reads = counting(db)
  const step = async (i: number) => {
    await append(db, [
      { id: `d${i}`, at: 10_000 + i, type: 'pageDetected', sighting: sighting(8, `d${i}`), connection, asks: false },
    ])
  }
  const cost = async (from: number) => {
    reads.clear()
    for (let i = from; i < from + 100; i++) await step(i)
    return reads.of('events')
  }
  await append(db, [made(3, 1, 3)])
  for (let i = 0; i < 400; i++) await step(i)
  const early = await cost(400)
  // the rest at once, as a file would bring it
  await append(
    db,
    Array.from({ length: 4500 }, (_, i) => ({
      ...{ id: `m${i}`, at: 11_000 + i, type: 'pageDetected' as const },
      ...{ sighting: sighting(8, `m${i}`), connection, asks: false },
    })),
  )
  const late = await cost(20_000)
  expect(early).toBeGreaterThan(0)
  expect(late).toBeLessThanOrEqual(early)
  expect(late / 100).toBeLessThan(70)
})
