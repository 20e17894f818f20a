import { beforeEach, describe, expect, it } from 'vitest'
import { dayMs } from '../domain/time'
import { type CopyRow, makeCopy, readCopy, safetyCopyHeadKey, safetyCopyRowsKey } from '../importExport/safetyCopy'
import { readState } from '../storage/localState'
import { readHistory, readRows } from '../storage/queries'
import { FakeBackground, seen, site } from '../testing/fakeBackground'
import { runMaintenance } from './maintain'

let w: FakeBackground
beforeEach(() => {
  w = new FakeBackground()
})

const rows = () => w.local[safetyCopyRowsKey] as CopyRow[]
const names = async (of = w) => (await readRows(of.context.db)).map(r => r.connection.name).sort()
/** The same browser after its store has gone. */
const bereft = async () => {
  const after = new FakeBackground()
  after.local = w.local
  after.now = w.now
  await runMaintenance(after.context, false)
  return after
}

describe('the second copy', () => {
  it('follows every change, and has no client, note or history', async () => {
    await w.import(
      w.entry('Iris', 10, { client: 'Secret client' }),
      w.entry('Noor', undefined, { network: 'linkedin' }),
    )
    expect(rows()).toEqual([
      { id: 'facebook/page of iris', network: 'facebook', name: 'Page of Iris', login: 'Iris', at: w.now - 10 * dayMs },
      { id: 'linkedin/page of noor', network: 'linkedin', name: 'Page of Noor', login: 'Noor' },
    ])
    expect(JSON.stringify(w.local)).not.toContain('Secret')
    w.now += dayMs
    await w.send({ type: 'connection.reconnected', id: 'r', connection: 'facebook/iris' })
    expect(rows()[0]?.at).toBe(w.now)
    await w.send({ type: 'account.removed', id: 'x', account: 'facebook/page of iris', connection: 'facebook/iris' })
    expect(rows().map(r => r.login)).toEqual(['Noor'])
    await w.send({ type: 'undo.asked', id: 'u', targets: ['x'] })
    expect(rows()).toHaveLength(2)
  })

  it('becomes empty when the user empties the list', async () => {
    await w.import(w.entry('Iris', 10))
    await w.send({ type: 'account.removed', id: 'x', account: 'facebook/page of iris', connection: 'facebook/iris' })
    expect(rows()).toEqual([])
    expect((await bereft()).badge).toBe('')
  })

  it('of 5,000 accounts with long names fits into 10 MB', () => {
    const many = Array.from({ length: 5000 }, (_, i) =>
      w.entry(`Login ${i} ${'n'.repeat(90)}`, i % 60, { name: `Page ${i} ${'m'.repeat(90)}` }),
    )
    const copy = makeCopy(many, { at: w.now, store: 's', events: 5000 })
    expect(readCopy(copy)).toMatchObject({ state: 'ok' })
    expect(JSON.stringify(copy).length).toBeLessThan(10_000_000)
  })

  it('is made again when it is missing, damaged, or behind', async () => {
    await w.import(w.entry('Iris', 10))
    const good = structuredClone(w.local)
    for (const broken of [
      {},
      { [safetyCopyHeadKey]: 7, [safetyCopyRowsKey]: 'x' },
      { ...good, [safetyCopyHeadKey]: { ...(good[safetyCopyHeadKey] as object), events: 0 } },
    ]) {
      w.local = structuredClone(broken)
      await runMaintenance(w.context, false)
      expect(w.local[safetyCopyRowsKey]).toEqual(good[safetyCopyRowsKey])
      expect(readCopy(w.local).state).toBe('ok')
    }
  })
})

describe('a store that has gone', () => {
  beforeEach(() => w.import(w.entry('Iris', 10), w.entry('Noor', 3)))

  it('leaves its copy alone until the user has said what counts', async () => {
    const before = structuredClone(w.local)
    const after = await bereft()
    await after.send(seen, site)
    await after.send({ type: 'settings.changed', changes: { reminderHours: { from: 8, to: 20 } } })
    await runMaintenance(after.context, true)
    expect(after.local).toMatchObject(before)
    expect([after.badge, after.notices]).toEqual(['!', ['store']])
    expect(await readState(after.context.db, 'copyLost')).toBe(2)
  })

  it('comes back from it in one go, which can be undone', async () => {
    const after = await bereft()
    expect(await after.send({ type: 'safetyCopy.restore', id: 'c' })).toMatchObject({ ok: true, ids: ['c:0', 'c:1'] })
    // whose answer was lost asks again, and gets what there is to undo
    expect(await after.send({ type: 'safetyCopy.restore', id: 'c' })).toMatchObject({ ok: true, ids: ['c:0', 'c:1'] })
    expect(await after.context.db.events.where('batch').equals('c').count()).toBe(2)
    expect(await names(after)).toEqual(['Iris', 'Noor'])
    expect((await readRows(after.context.db))[0]?.connection.lastReconnectedAt).toBe(w.now - 10 * dayMs)
    expect(await readState(after.context.db, 'copyLost')).toBe(0)
    expect((await readHistory(after.context.db, 9)).items).toHaveLength(1)
    await after.send({ type: 'undo.asked', id: 'u', targets: ['c'] })
    expect(await names(after)).toEqual([])
  })

  it('gives what a new list lacks, and dates that are newer, nothing else', async () => {
    const after = await bereft()
    await after.import(after.entry('Iris', 20), after.entry('Otto', 1))
    expect(await readState(after.context.db, 'copyLost')).toBe(2)
    after.now += 1000
    await after.send({ type: 'safetyCopy.restore', id: 'c' })
    expect(await names(after)).toEqual(['Iris', 'Noor', 'Otto'])
    expect((await after.context.db.connections.get('facebook/iris'))?.lastReconnectedAt).toBe(w.now - 10 * dayMs)
    expect(rowsOf(after)).toEqual(['Iris', 'Noor', 'Otto'])
  })

  it('is forgotten when the user says so', async () => {
    const after = await bereft()
    await after.send({ type: 'safetyCopy.discard' })
    expect(rowsOf(after)).toEqual([])
    await after.import(after.entry('Otto', 1))
    expect(rowsOf(after)).toEqual(['Otto'])
    expect(await readState(after.context.db, 'copyLost')).toBe(0)
  })

  it('that only went back in time is told of, too', async () => {
    const { db } = w.context
    const old = await db.events.toArray()
    w.now += dayMs
    await w.send({ type: 'connection.reconnected', id: 'r', connection: 'facebook/iris' })
    const store = await readState(db, 'storeId')
    const after = new FakeBackground()
    after.local = w.local
    after.now = w.now
    await after.context.db.localState.put({ id: 'storeId', value: store })
    await after.send({ type: 'backup.restore', id: 'b', events: old.map(({ timelines: _, lookup: __, ...e }) => e) })
    expect(await readState(after.context.db, 'copyLost')).toBe(1)
    await after.send({ type: 'safetyCopy.restore', id: 'c' })
    expect((await after.context.db.connections.get('facebook/iris'))?.lastReconnectedAt).toBe(w.now)
  })

  const rowsOf = (of: FakeBackground) => (of.local[safetyCopyRowsKey] as CopyRow[]).map(r => r.login).sort()
})
