import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { RadarDb } from '../storage/db'
import { readLog } from '../storage/queries'
import { recordBound, runs } from '../testing/counts'
import { sighting as factsAt } from '../testing/examples'
import { FakeBackground, seen, site } from '../testing/fakeBackground'

// what follows from a change and fails is tried again at the next wake, and logged until then
beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))

const most = runs(12, 200, 4)

/** Fails the n-th change of a row of the store from now on, as a full disk does. */
function failing(db: RadarDb, n: number) {
  let count = 0
  const state = { failed: false }
  db.close({ disableAutoOpen: false })
  db.use({
    stack: 'dbcore',
    name: 'failing',
    create: core => ({
      ...core,
      table: name => {
        const table = core.table(name)
        return {
          ...table,
          mutate: request => {
            if (++count !== n) return table.mutate(request)
            state.failed = true
            return Promise.reject(new DOMException('The quota has been exceeded.', 'QuotaExceededError'))
          },
        }
      },
    }),
  })
  return state
}

let first: Promise<FakeBackground> | undefined
/** One that has something to lose. */
async function worker(): Promise<FakeBackground> {
  first ??= begun()
  return (await first).copy()
}

async function begun(): Promise<FakeBackground> {
  const w = new FakeBackground()
  await w.send({
    type: 'accounts.import',
    id: 'first',
    entries: [w.entry('Iris', 10), w.entry('@quay', 70, { network: 'x', login: '' }), w.entry('Otto', 3)],
  })
  await w.send({ ...seen, id: 'before' }, site)
  w.now += 120_000
  return w
}

const sighting = factsAt(5)

/** Each with a state of its own to fall back to. */
const commands: Record<string, (w: FakeBackground) => Promise<unknown>> = {
  import: w =>
    w.send({
      type: 'accounts.import',
      id: 'i',
      entries: Array.from({ length: 40 }, (_, i) => w.entry(`Login ${i}`, i)),
    }),
  reconnect: w => w.send({ type: 'connection.reconnected', id: 'r', connection: 'facebook/iris' }),
  undo: w => w.send({ type: 'undo.asked', id: 'u', targets: ['first'] }),
  edit: w => w.send({ type: 'connection.edited', id: 'e', connection: 'facebook/iris', lastReconnectedAt: 5 }),
  restore: w =>
    w.send({
      type: 'backup.restore',
      id: 'b',
      events: [
        { id: 'o1', at: 1, type: 'imported', account: w.entry('Noor') },
        { id: 'o2', at: 2, type: 'reconnected', connection: 'facebook/noor' },
        { id: 'o3', at: 3, type: 'undone', targets: ['o2'] },
      ],
    }),
  answered: w => w.send({ type: 'question.answered', id: 'a', sighting, connection: 'facebook/iris' }),
  'answered reconnect': w =>
    w.send({
      type: 'question.answered',
      id: 'a',
      sighting: { ...sighting, kind: 'reconnected' },
      connection: 'facebook/iris',
    }),
  sighting: w => w.send({ ...seen, id: 'later', kind: 'suspended', pattern: 'x-suspended' }, site),
  'copy restored': w => w.send({ type: 'safetyCopy.restore', id: 'c' }),
}

/** What the log and what follows from it say, without what comes about by itself. */
async function told({ db }: FakeBackground['context']) {
  const log = (await readLog(db)).filter(e => e.type !== 'reminded')
  return JSON.stringify([
    log,
    await db.accounts.toArray(),
    await db.connections.toArray(),
    await db.questions.toArray(),
    (await db.settings.toArray()).filter(f => f.id === 'signedIn'),
  ])
}

const results: { name: string; n: number; failed: boolean; partial: boolean; silent: boolean }[] = []

describe.each(Object.entries(commands))('%s', (name, command) => {
  const start = async () => {
    const w = await worker()
    // what the copy alone knows
    if (name === 'copy restored') {
      const other = new FakeBackground()
      other.local = w.local
      other.now = w.now
      return other
    }
    return w
  }
  it(`is all there or not at all, whichever of ${most} writes fails`, async () => {
    const whole = await start()
    const nothing = await told(whole.context)
    expect(await command(whole)).toMatchObject({ ok: true })
    const all = await told(whole.context)
    expect(all).not.toBe(nothing)
    let hit = 0
    for (let n = 1; n <= most; n++) {
      const w = await start()
      const state = failing(w.context.db, n)
      const reply = (await command(w)) as { ok: boolean; error?: string }
      const now = await told(w.context)
      if (state.failed) hit++
      results.push({
        name,
        n,
        failed: state.failed,
        partial: now !== (reply.ok ? all : nothing),
        // what was not saved says so; what only follows from it marks the toolbar button, and is done at the next wake
        silent: state.failed && (reply.ok ? w.badge !== '!' : !reply.error?.startsWith('trouble_full')),
      })
      w.context.db.close()
    }
    expect(hit).toBeGreaterThan(2)
    expect(results.filter(r => r.name === name && (r.partial || r.silent))).toEqual([])
  }, 120_000)
})

it('holds', () => {
  const failed = results.filter(r => r.failed)
  const bad = results.filter(r => r.partial || r.silent)
  recordBound({
    promise: 'P6',
    what: `the n-th write fails, n = 1 to ${most}, ${Object.keys(commands).length} commands (${failed.length} writes failed)`,
    bound: '0 half-done, 0 without a word',
    measured: `${bad.filter(r => r.partial).length} half-done, ${bad.filter(r => r.silent).length} without a word`,
    ok: !bad.length,
  })
  expect(results).toHaveLength(most * Object.keys(commands).length)
})
