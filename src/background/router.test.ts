import { beforeEach, describe, expect, it } from 'vitest'
import { dayMs } from '../domain/time'
import type { Sender } from '../platform/types'
import { readState } from '../storage/localState'
import { readRows } from '../storage/queries'
import { FakeBackground, noon, page, seen, site } from '../testing/fakeBackground'

let w: FakeBackground
beforeEach(() => {
  w = new FakeBackground()
})

describe('messages', () => {
  const refused = { ok: false, error: 'refused' }
  it('that are sent again are answered with what they recorded, so that Undo is offered; pages of others learn nothing', async () => {
    await w.import(w.entry('Iris', 5))
    const pressed = { type: 'connection.reconnected', id: 'r', connection: 'facebook/iris' }
    for (let i = 0; i < 2; i++) expect(await w.send(pressed)).toEqual({ ok: true, ids: ['r'] })
    expect(await w.context.db.events.where('type').equals('reconnected').count()).toBe(1)
    const entries = [w.entry('Noor', 5), w.entry('Otto', 5)]
    const both = { ok: true, ids: ['i:0', 'i:1'] }
    for (let i = 0; i < 2; i++) expect(await w.send({ type: 'accounts.import', id: 'i', entries })).toEqual(both)
    expect(await w.send(seen, site)).toMatchObject({ ids: ['s1'] })
    expect(await w.send(seen, site)).toEqual({ ok: true, ids: [] })
  })

  it('are taken only from who may send them, in their shape and size', async () => {
    const cases: [object, Sender][] = [
      [seen, page],
      [seen, { ...site, id: 'other' }],
      [seen, { ...site, frameId: 3 }],
      [seen, { ...site, url: 'https://x.com.evil.example/' }],
      [seen, { ...site, url: 'http://x.com/' }],
      [{ ...seen, host: 'twitter.com' }, site],
      [{ ...seen, site: 'facebook' }, site],
      [{ ...seen, kind: 'hacked' }, site],
      [{ ...seen, extra: 'x'.repeat(50_000) }, site],
      [{ ...seen, rows: [['x'.repeat(81)]] }, site],
      [{ type: 'overlay.notCorrect', id: 'd', site: 'facebook', kind: 'locked', pattern: 'p', scope: '' }, site],
      [{ type: 'sighting.missed', id: 'm', site: 'x', kind: 'locked', host: 'x.com', segment: '' }, site],
      [{ type: 'connection.reconnected', id: 'r', connection: 'x/iris' }, site],
      [{ type: 'connection.reconnected', id: '', connection: 'x/iris' }, page],
      [{ type: '__proto__' }, page],
    ]
    for (const [m, from] of cases) expect(await w.send(m, from)).toEqual(refused)
    expect(await w.context.db.events.count()).toBe(0)
    expect(await readState(w.context.db, 'refused')).toBe(cases.length)
  })

  it('record nothing of a private window', async () => {
    await w.import(w.entry('@quay', undefined, { network: 'x', login: '' }))
    const before = await w.context.db.events.count()
    expect(await w.send(seen, { ...site, incognito: true })).toEqual({ ok: true, ids: [] })
    expect(await w.context.db.events.count()).toBe(before)
    expect(w.inject).not.toHaveBeenCalled()
  })

  it('sent again are recorded once', async () => {
    await w.import(w.entry('Iris', 10))
    const m = { type: 'connection.reconnected', id: 'r', connection: 'facebook/iris' }
    await w.send(m)
    w.now += 5000
    await w.send(m)
    expect((await readRows(w.context.db))[0]?.connection.lastReconnectedAt).toBe(noon)
  })

  it('of use elsewhere move LinkedIn’s second clock, not the first', async () => {
    await w.import(w.entry('Noor', 58, { network: 'linkedin' }))
    expect(w.badge).toBe('1')
    await w.send({ type: 'connection.used', id: 'u', connection: 'linkedin/noor' })
    expect((await readRows(w.context.db))[0]?.connection).toMatchObject({
      lastUsedAt: w.now,
      lastReconnectedAt: w.now - 58 * dayMs,
    })
    expect(w.badge).toBe('')
  })

  it('are answered though a call of the browser after them never returns', async () => {
    await w.import(w.entry('Iris', 10))
    Object.assign(w.context.platform, { badge: () => new Promise(() => {}) })
    w.context = { ...w.context, replyWithinMs: 20 }
    const reply = await w.send({ type: 'connection.reconnected', id: 'r', connection: 'facebook/iris' })
    expect(reply).toEqual({ ok: true, ids: ['r'] })
  })

  it('with a date in the future change nothing', async () => {
    expect(await w.import(w.entry('Iris', -3))).toMatchObject({ ok: false })
    expect(await w.context.db.events.count()).toBe(0)
  })
})

describe('restore', () => {
  it('brings back what was undone here only if that is asked for, and adds nothing twice', async () => {
    const id = 'batch'
    await w.send({ type: 'accounts.import', id, entries: [w.entry('Iris', 5)] })
    const events = (await w.context.db.events.where('type').equals('imported').toArray()).map(
      ({ timelines: _, lookup: __, ...e }) => e,
    )
    await w.send({ type: 'undo.asked', id: 'u', targets: [id] })
    expect(await readRows(w.context.db)).toEqual([])
    w.now += 1000
    await w.send({ type: 'backup.restore', id: 'b', events })
    expect(await readRows(w.context.db)).toEqual([])
    await w.send({ type: 'backup.restore', id: 'c', events, bringBack: true })
    expect(await readRows(w.context.db)).toHaveLength(1)
    expect(await w.send({ type: 'backup.restore', id: 'b2', events })).toMatchObject({ ok: true, ids: [] })
  })
})
