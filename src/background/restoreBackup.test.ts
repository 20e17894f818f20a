import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { dayMs } from '../domain/time'
import { undoneIds } from '../events/order'
import type { LoggedEvent } from '../events/types'
import { writeBackup } from '../importExport/backup'
import { readHistory, readLog, readRows } from '../storage/queries'
import { runs } from '../testing/counts'
import { FakeBackground, noon } from '../testing/fakeBackground'
import { eventsIn, logOf } from '../testing/logs'
import { runMaintenance } from './maintain'
import { restoreBackup } from './restoreBackup'

const connection = 'facebook/iris'
let w: FakeBackground
beforeEach(() => {
  w = new FakeBackground()
})

/** What a machine has as a file, read as another one would. */
const saved = async (of: FakeBackground) => eventsIn(writeBackup(await readLog(of.context.db), of.now))
let n = 0
const restore = (to: FakeBackground, events: readonly LoggedEvent[], more = {}) =>
  to.send({ type: 'backup.restore', id: `restore${n++}`, events: [...events], ...more })
/** The same without what follows from it outside the store. */
const merge = (to: FakeBackground, events: readonly LoggedEvent[], bringBack = false) =>
  restoreBackup(to.context, { type: 'backup.restore', id: `merge${n++}`, events: [...events], bringBack })
const undo = (of: FakeBackground, ...targets: string[]) => of.send({ type: 'undo.asked', id: `undo${n++}`, targets })
const iris = async (of: FakeBackground) => (await readRows(of.context.db))[0]?.connection
/** What follows from the log. */
const shown = async ({ context: { db } }: FakeBackground) => [
  await db.accounts.toArray(),
  await db.connections.toArray(),
  await db.questions.toArray(),
]

describe('two logs that are merged', () => {
  it('keep what was undone on either machine undone, whichever file is restored first', async () => {
    await w.import(w.entry('Iris', 40))
    const other = new FakeBackground()
    await restore(other, await saved(w))
    await w.send({ type: 'connection.reconnected', id: 'r', connection })
    const before = await saved(w)
    await restore(other, before)
    w.now += 1000
    await undo(w, 'r')
    expect((await iris(w))?.lastReconnectedAt).toBe(noon - 40 * dayMs)
    // the other machine has not heard of the undo, and gives its file back
    await restore(w, await saved(other))
    expect((await iris(w))?.lastReconnectedAt).toBe(noon - 40 * dayMs)
    await restore(other, await saved(w))
    expect(await shown(other)).toEqual(await shown(w))
    // nor does an old file of its own revive it
    expect(await restore(w, before)).toMatchObject({ ok: true, ids: [] })
    expect((await iris(w))?.lastReconnectedAt).toBe(noon - 40 * dayMs)
  })

  const count = runs(15, 400)
  it(`${count} times are the same in any order, in any groups and repeated`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(logOf('a'), logOf('b'), logOf('c')), async ([a, b, c]) => {
        const merged = async (...logs: (readonly LoggedEvent[])[]) => {
          const of = new FakeBackground()
          for (const log of logs) await merge(of, log)
          const result = { shown: await shown(of), log: await saved(of) }
          await of.context.db.delete()
          return result
        }
        const all = await merged(a, b, c)
        expect((await merged(b, c, a)).shown).toEqual(all.shown)
        expect((await merged(c, b, a, b, c)).shown).toEqual(all.shown)
        const ab = await merged(a, b)
        const bc = await merged(b, c)
        expect((await merged(ab.log, c)).shown).toEqual(all.shown)
        expect((await merged(a, bc.log)).shown).toEqual(all.shown)
      }),
      { numRuns: count },
    )
  }, 600_000)
})

describe('what was undone here', () => {
  it('comes back on purpose, with nothing else that was undone', async () => {
    await w.import(w.entry('Iris', 40), w.entry('Noor', 5))
    await w.send({ type: 'connection.reconnected', id: 'r', connection })
    await w.send({ type: 'connection.muted', id: 'm', connection, muted: true })
    const events = await saved(w)
    await w.send({ type: 'connection.reconnected', id: 'later', connection: 'facebook/noor' })
    w.now += 1000
    await undo(w, 'r', 'later')
    await undo(w, 'm')
    w.now += 1000
    await restore(w, events, { bringBack: true })
    const [first, second] = (await readRows(w.context.db)).map(r => r.connection)
    expect([first?.lastReconnectedAt, first?.muted]).toEqual([noon, true])
    // not in the file, and undone in one go with what is
    expect(second?.lastReconnectedAt).toBe(noon - 5 * dayMs)
    // a second time there is nothing to bring back
    expect(await restore(w, events, { bringBack: true })).toMatchObject({ ok: true, ids: [] })
  })

  it('comes back as often as it is undone, and Undo of that is one', async () => {
    await w.import(w.entry('Iris', 40))
    const events = await saved(w)
    const [{ batch }] = events as [LoggedEvent]
    for (let i = 0; i < 3; i++) {
      w.now += 1000
      await undo(w, batch!)
      expect(await readRows(w.context.db)).toEqual([])
      w.now += 1000
      const reply = await restore(w, events, { bringBack: true })
      expect(await readRows(w.context.db)).toHaveLength(1)
      await undo(w, ...(reply.ok ? (reply.ids ?? []) : []))
      expect(await readRows(w.context.db)).toEqual([])
      await restore(w, events, { bringBack: true })
      expect(await readRows(w.context.db)).toHaveLength(1)
    }
  })

  const count = runs(25, 500)
  it(`${count} times is all there that counts in the file`, async () => {
    await fc.assert(
      fc.asyncProperty(logOf('a'), logOf('b'), async (a, b) => {
        const of = new FakeBackground()
        await merge(of, a)
        await merge(of, b, true)
        const counts = (log: readonly LoggedEvent[]) => {
          const dead = undoneIds(log.filter(e => e.type === 'undone'))
          return log.filter(e => e.type !== 'undone' && !dead.has(e.id) && !dead.has(e.batch ?? '')).map(e => e.id)
        }
        // where both have an id, what is here stands
        const there = new Map((await saved(of)).map(e => [e.id, e]))
        const inFile = b.map(e => there.get(e.id)!)
        const after = new Set(counts([...there.values()]))
        expect(counts(inFile).filter(id => !after.has(id))).toEqual([])
        await of.context.db.delete()
      }),
      { numRuns: count },
    )
  }, 600_000)
})

describe('what a file claims', () => {
  const entry = { network: 'facebook', name: 'Page of Iris', login: 'Iris', client: '' } as const
  const far = Date.UTC(9999, 11, 31)

  it('as undone at the end of all calendars can be undone', async () => {
    await w.import(w.entry('Iris', 40))
    const ids = (await readLog(w.context.db)).map(e => e.id)
    await restore(w, [{ id: 'zzz', at: far, type: 'undone', targets: ids }])
    expect(await readRows(w.context.db)).toEqual([])
    await undo(w, 'zzz')
    expect(await readRows(w.context.db)).toHaveLength(1)
    await undo(w, ids[0]!)
    expect(await readRows(w.context.db)).toEqual([])
  })

  it('of the future stands in the order it had, and what is done here stands behind it', async () => {
    const own = (id: string, at: number, muted: boolean): LoggedEvent => ({ id, at, type: 'muted', connection, muted })
    await restore(w, [
      { id: 'z', at: far - 3, type: 'imported', account: entry },
      own('y', far - 2, true),
      own('x', far - 1, false),
      own('w', far, true),
    ])
    expect((await iris(w))?.muted).toBe(true)
    await w.send({ type: 'connection.muted', id: 'm', connection, muted: false })
    expect((await iris(w))?.muted).toBeUndefined()
    w.now += dayMs
    expect((await readLog(w.context.db)).every(e => e.at <= w.now)).toBe(true)
  })

  it('of reminders for what is still to come silences none', async () => {
    const ends = Math.floor((noon + 20 * dayMs) / dayMs)
    const stages = ['14', '7', '3', '1', '0', 'expired']
    const keys = stages.map(s => `due:${connection}@${ends}#${s}`)
    const forged: LoggedEvent[] = [
      { id: 'i', at: noon - dayMs, type: 'imported', account: { ...entry, lastReconnectedAt: noon - 40 * dayMs } },
      {
        id: 'f',
        at: noon - dayMs,
        type: 'reminded',
        steps: keys.map(key => ({ connection, key })),
        title: '',
        text: '',
      },
      // the ids that reminders are recorded under can be guessed, too
      ...keys.map((key): LoggedEvent => ({ id: `reminded:${key}`, at: noon, type: 'used', connection })),
    ]
    await restore(w, forged)
    for (let i = 0; i < 22 * 4; i++) {
      w.now += dayMs / 4
      await runMaintenance(w.context, false)
    }
    expect(w.notices).toHaveLength(stages.length)
    // each once, and each is in the list of those that were sent
    const told = (await readLog(w.context.db)).filter(e => e.type === 'reminded' && e.at > noon)
    expect(told.map(e => e.type === 'reminded' && e.steps[0]!.key)).toEqual(keys)
  }, 60_000)

  it('of reminders for what is over is believed', async () => {
    await w.import(w.entry('Iris', 90))
    await runMaintenance(w.context, false)
    expect(w.notices).toHaveLength(1)
    const other = new FakeBackground()
    other.now = w.now + 1000
    await restore(other, await saved(w))
    await runMaintenance(other.context, false)
    expect(other.notices).toEqual([])
  })

  it('of the reminder to save a backup silences none', async () => {
    const forged = Array.from(
      { length: 900 },
      (_, i): LoggedEvent => ({
        id: `reminded:backup:1:${i}`,
        at: 1,
        type: 'reminded',
        steps: [],
        title: '',
        text: '',
      }),
    )
    await restore(w, [{ id: 'i', at: 1, type: 'imported', account: { ...entry, network: 'youtube' } }, ...forged])
    await w.context.db.localState.delete('exportedAt')
    await runMaintenance(w.context, false)
    await runMaintenance(w.context, false)
    expect(w.notices).toHaveLength(1)
  })

  it('as a name is tidied as in a list', async () => {
    await restore(w, [
      { id: 'i', at: 1, type: 'imported', account: { ...entry, login: '\u202EIris\n\u2066 Wolf\u200F' } },
    ])
    expect((await iris(w))?.name).toBe('Iris Wolf')
    const { items } = await readHistory(w.context.db, 9)
    expect(items[0]?.events[0]).toMatchObject({ account: { login: 'Iris Wolf' } })
  })
})
