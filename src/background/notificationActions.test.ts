import { beforeEach, describe, expect, it, vi } from 'vitest'
import { dayMs, hourMs } from '../domain/time'
import { readRows, readSentReminders, readUnread } from '../storage/queries'
import { FakeBackground } from '../testing/fakeBackground'
import { openNotice, pressNotice } from './notificationActions'
import { reconcile } from './reconcile'

let w: FakeBackground
beforeEach(() => {
  w = new FakeBackground()
})
const sent = async () => (await readSentReminders(w.context.db, 9))[0]!
const unread = async () => (await readUnread(w.context.db, await readRows(w.context.db))).map(n => n.id)
const only = async () => (await readRows(w.context.db))[0]!.connection

describe('a reminder', () => {
  it('stays unread until it is opened, and counts nowhere beside its login', async () => {
    await w.import(w.entry('Iris', 47), w.entry('Otto', 10))
    expect([await unread(), w.badge]).toEqual([[(await sent()).id], ''])
    const openOptions = vi.fn()
    w.context = { ...w.context, platform: { ...w.context.platform, openOptions } }
    await openNotice(w.context, (await sent()).id)
    await reconcile(w.context, false)
    expect([await unread(), w.badge]).toEqual([[], ''])
    expect(openOptions).toHaveBeenCalledWith('#/accounts/facebook%2Firis')
  })

  it('can be marked as read: one, or all', async () => {
    await w.import(w.entry('Iris', 47), w.entry('Otto', 47))
    const [first] = await unread()
    await w.send({ type: 'reminders.read', notices: [first] })
    expect(await unread()).toHaveLength(1)
    await w.send({ type: 'reminders.read', notices: null })
    expect(await unread()).toEqual([])
  })

  it('of several is read when each of them was dealt with', async () => {
    await w.import(...['a', 'b', 'c', 'd'].map(l => w.entry(l, 47)))
    expect(await unread()).toHaveLength(1)
    w.now += hourMs
    for (const [i, l] of ['a', 'b', 'c'].entries())
      await w.send({ type: 'connection.reconnected', id: `r${i}`, connection: `facebook/${l}` })
    expect(await unread()).toHaveLength(1)
    await w.send({ type: 'account.removed', id: 'x', account: 'facebook/page of d', connection: 'facebook/d' })
    expect(await unread()).toEqual([])
  })

  const acts: Record<string, object> = {
    'connection.reconnected': {},
    'connection.blockCleared': {},
    'connection.used': {},
    'connection.confirmedWorking': {},
    'connection.usageReported': { used: 'yes' },
    'connection.edited': { lastReconnectedAt: null },
    'connection.lifespan': { lifespan: { kind: 'none' } },
    'connection.snoozed': { until: Date.UTC(2027, 0, 1) },
    'connection.muted': { muted: true },
  }
  it.each(Object.entries(acts))(
    'is settled by %s, and open again with the badge when that is undone',
    async (type, what) => {
      await w.import(w.entry('Iris', 57))
      const [open, badge] = [await unread(), w.badge]
      expect([open.length, badge]).toEqual([1, '1'])
      w.now += hourMs
      const id = `act of ${type}`
      expect(await w.send({ type, id, connection: 'facebook/iris', ...what })).toMatchObject({ ok: true })
      expect(await unread()).toEqual([])
      w.now += hourMs
      await w.send({ type: 'undo.asked', id: 'undo', targets: [id] })
      expect([await unread(), w.badge]).toEqual([open, badge])
    },
  )

  it('is no longer open after a month, when the next ones have come', async () => {
    await w.import(w.entry('Iris', 57))
    w.now += 31 * dayMs
    await reconcile(w.context, false)
    expect(await unread()).not.toContain('reminded:due:facebook/iris@0#3')
    expect((await w.context.db.notices.where('unread').equals(1).toArray()).every(n => n.at === w.now)).toBe(true)
  })

  it('is read once a reconnect was seen, and not by one before it', async () => {
    await w.import(w.entry('Iris', 47))
    await reconcile(w.context, false)
    expect(await unread()).toHaveLength(1)
    w.now += hourMs
    const datesChosen = ['facebook/iris']
    await w.send({ type: 'accounts.import', id: 'again', entries: [w.entry('Iris', 0)], datesChosen })
    expect(await unread()).toEqual([])
  })
})

it('a notice opens our page also when the list cannot be read', async () => {
  const openOptions = vi.fn()
  const db = { isOpen: () => false, open: () => Promise.reject(new Error('corrupt')) } as never
  vi.spyOn(console, 'error').mockImplementation(() => {})
  await openNotice({ ...w.context, db, platform: { ...w.context.platform, openOptions } }, 'store')
  expect(openOptions).toHaveBeenCalledWith('#/accounts')
})

describe('buttons of a notice', () => {
  it('record a reconnect, once, and take the notice away', async () => {
    await w.import(w.entry('Iris', 57))
    const { id } = await sent()
    expect(w.shown[0]!.buttons).toEqual([
      'notice_button_reconnected {name} {status}',
      'notice_button_tomorrow {name} {status}',
    ])
    w.now += hourMs
    await pressNotice(w.context, id, 0)
    await pressNotice(w.context, id, 0)
    expect((await only()).lastReconnectedAt).toBe(w.now)
    expect(await w.context.db.events.where('type').equals('reconnected').count()).toBe(1)
    expect([await unread(), w.cleared]).toEqual([[], [id, id]])
  })

  it('put it off until tomorrow morning, even if it was read meanwhile', async () => {
    await w.import(w.entry('Iris', 57))
    const { id } = await sent()
    await w.send({ type: 'reminders.read', notices: null })
    await pressNotice(w.context, id, 1)
    expect((await only()).snoozedUntil).toBe(Date.UTC(2026, 10, 25, 9))
    w.now = Date.UTC(2026, 10, 25, 9)
    await reconcile(w.context, false)
    expect(w.notices).toHaveLength(2)
  })

  it('of LinkedIn’s use record a use', async () => {
    await w.import(w.entry('Iris', 57, { network: 'linkedin' }))
    await pressNotice(w.context, (await sent()).id, 0)
    expect((await only()).lastUsedAt).toBe(w.now)
    expect((await only()).lastReconnectedAt).toBe(w.now - 57 * dayMs)
  })

  it('are none where several are named, or nothing can be pressed for', async () => {
    await w.import(...['a', 'b', 'c', 'd'].map(l => w.entry(l, 47)))
    expect(w.shown.map(s => s.buttons)).toEqual([[]])
    await pressNotice(w.context, (await sent()).id, 0)
    await pressNotice(w.context, 'reminded:gone', 0)
    expect(await w.context.db.events.where('type').equals('reconnected').count()).toBe(0)
  })
})
