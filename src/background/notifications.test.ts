import { beforeEach, describe, expect, it, vi } from 'vitest'
import { dayMs } from '../domain/time'
import { readState } from '../storage/localState'
import { readSentReminders } from '../storage/queries'
import { FakeBackground } from '../testing/fakeBackground'
import { reconcile } from './reconcile'

let w: FakeBackground
beforeEach(() => {
  w = new FakeBackground()
})

describe('reminders', () => {
  it('come once, however many runs overlap', async () => {
    await w.import(w.entry('Iris', 40))
    w.now += 13 * dayMs
    await Promise.all([reconcile(w.context, true), reconcile(w.context, true), reconcile(w.context, true)])
    expect(w.notices).toHaveLength(1)
    expect(await readSentReminders(w.context.db, 9)).toHaveLength(1)
  })

  it('survive a worker that dies between claim and notice', async () => {
    const { notify } = w.context.platform
    w.context = { ...w.context, platform: { ...w.context.platform, notify: () => new Promise(() => {}) } }
    void w.import(w.entry('Iris', 57))
    await vi.waitFor(async () => expect(await w.context.db.notices.count()).toBe(1))
    w.context = { ...w.context, showingNotices: new Set(), platform: { ...w.context.platform, notify } }
    await reconcile(w.context, false)
    expect(w.notices).toHaveLength(1)
    expect((await w.context.db.notices.toArray()).map(x => x.state)).toEqual(['shown'])
    await reconcile(w.context, true)
    expect(w.notices).toHaveLength(1)
  })

  it('stay in the list and the badge when the browser refuses to show them', async () => {
    w.context = { ...w.context, platform: { ...w.context.platform, notify: () => Promise.reject(new Error('denied')) } }
    expect(await w.import(w.entry('Iris', 57))).toMatchObject({ ok: true })
    expect(await readSentReminders(w.context.db, 9)).toHaveLength(1)
    expect(w.badge).toBe('1')
    expect(await readState(w.context.db, 'noticeTrouble')).toContain('denied')
    expect((await w.context.db.notices.toArray()).map(x => x.state)).toEqual(['failed'])
  })

  it('are on their way to the screen once, also while the browser takes its time', async () => {
    const notify = vi.fn(() => new Promise<void>(() => {}))
    w.context = { ...w.context, platform: { ...w.context.platform, notify } }
    void w.import(w.entry('Iris', 57))
    await vi.waitFor(() => expect(notify).toHaveBeenCalledOnce())
    await reconcile(w.context, true)
    expect(notify).toHaveBeenCalledOnce()
  })

  it('become one digest above three, and wait for a decent hour when nobody is there', async () => {
    await w.import(...['a', 'b', 'c', 'd'].map(l => w.entry(l, 40)))
    w.now = Date.UTC(2026, 11, 7, 22)
    await w.context.db.localState.put({ id: 'lastWakeAt', value: w.now - 1000 })
    await reconcile(w.context, false)
    expect(w.notices).toEqual([])
    expect(w.alarms.get('due')).toBe(Date.UTC(2026, 11, 8, 9))
    w.now = w.alarms.get('due')!
    await w.context.db.localState.put({ id: 'lastWakeAt', value: w.now - 1000 })
    await reconcile(w.context, false)
    expect(w.notices).toHaveLength(1)
    expect((await readSentReminders(w.context.db, 9))[0]?.steps).toHaveLength(4)
  })

  it('say what can be done: before the end, and after it', async () => {
    await w.import(w.entry('Iris', 57), w.entry('Otto', 70))
    const told = await readSentReminders(w.context.db, 9)
    expect(told.map(e => e.text.split(' ')[0])).toEqual(['notice_expired_text', 'notice_due_text'])
  })

  it('of many in one name all in the list, and a few on the screen', async () => {
    const shown: string[] = []
    w.context = {
      ...w.context,
      platform: { ...w.context.platform, notify: async (_, __, text) => void shown.push(text) },
    }
    await w.import(...Array.from({ length: 600 }, (_, i) => w.entry(`l${i}`, 70)))
    expect(shown[0]!.split('\n')).toHaveLength(5)
    expect((await readSentReminders(w.context.db, 9))[0]!.text.split('\n')).toHaveLength(600)
  })

  it('need two alarms for a thousand accounts', async () => {
    await w.import(...Array.from({ length: 1000 }, (_, i) => w.entry(`l${i}`, i % 40)))
    expect([...w.alarms.keys()].sort()).toEqual(['due', 'heartbeat'])
  })
})
