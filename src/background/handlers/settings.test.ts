import { beforeEach, describe, expect, it } from 'vitest'
import { daysForLogin, daysForScope } from '../../domain/reminders/schedule'
import type { ScheduleScope } from '../../events/types'
import { readChosenDays, readRows } from '../../storage/queries'
import { readReminderHours } from '../../storage/settings'
import { FakeBackground } from '../../testing/fakeBackground'

let w: FakeBackground
beforeEach(() => {
  w = new FakeBackground()
})

let n = 0
const press = (scope: ScheduleScope, day: number | null, on = false) =>
  w.send({ type: 'reminderDays.changed', id: `l${n++}`, scope, kind: 'weeks', step: day === null ? null : { day, on } })
const all = { of: 'all' } as const
const quay = { of: 'client', client: 'Quay' } as const
const iris = { of: 'connection', connection: 'facebook/iris' } as const
const weeksOf = async (scope: typeof all | typeof quay) =>
  daysForScope(scope, 'weeks', await readChosenDays(w.context.db))
const weeksOfIris = async () => {
  const [row] = await readRows(w.context.db)
  return daysForLogin(row!.connection, row!.accounts, 'weeks', await readChosenDays(w.context.db))
}

describe('steps of a ladder', () => {
  it('all count, however fast they are pressed', async () => {
    await Promise.all([press(all, 14), press(all, 7), press(all, 30, true), press(all, 21, true), press(all, 0)])
    expect(await weeksOf(all)).toEqual({ days: [30, 21, 3, 1], own: true })
    await Promise.all([press(all, null), press(all, 5, true)])
    expect(await weeksOf(all)).toEqual({ days: [14, 7, 5, 3, 1, 0], own: true })
    await press(all, null)
    expect(await weeksOf(all)).toEqual({ days: [14, 7, 3, 1, 0], own: false })
  })

  it('are counted from what stands there: the next wider circle where nothing was chosen', async () => {
    await w.import(w.entry('Iris', 10, { client: 'Quay' }))
    await press(all, 21, true)
    await press(quay, 14)
    expect(await weeksOf(quay)).toEqual({ days: [21, 7, 3, 1, 0], own: true })
    await press(iris, 0)
    expect(await weeksOfIris()).toEqual([21, 7, 3, 1])
    await press(iris, null)
    expect(await weeksOfIris()).toEqual([21, 7, 3, 1, 0])
    expect(await weeksOf(all)).toEqual({ days: [21, 14, 7, 3, 1, 0], own: true })
  })

  it('are each undone by themselves, the last one first', async () => {
    await press(all, 14)
    const last = await press(all, 7)
    await w.send({ type: 'undo.asked', id: 'u', targets: last.ok ? last.ids! : [] })
    expect((await weeksOf(all)).days).toEqual([7, 3, 1, 0])
  })

  it('of a login that is not there change nothing', async () => {
    await w.import(w.entry('Iris', 10))
    await press({ of: 'connection', connection: 'facebook/nobody' }, 7)
    expect(await weeksOfIris()).toEqual([14, 7, 3, 1, 0])
  })
})

describe('decent hours', () => {
  const change = (what: { from?: number; to?: number; weekday?: { day: number; on: boolean } }) =>
    w.send({ type: 'settings.changed', changes: { reminderHours: what } })
  const hours = () => readReminderHours(w.context.db)

  it('keep every change, however fast they come', async () => {
    await Promise.all([
      change({ from: 8 }),
      change({ weekday: { day: 5, on: false } }),
      change({ to: 20 }),
      change({ weekday: { day: 6, on: true } }),
      change({ weekday: { day: 6, on: true } }),
    ])
    expect(await hours()).toEqual({ from: 8, to: 20, days: [1, 2, 3, 4, 6] })
  })

  it('end after they begin, and are on one day at least', async () => {
    await change({ from: 18 })
    await change({ to: 9 })
    expect(await hours()).toEqual({ from: 9, to: 18, days: [1, 2, 3, 4, 5] })
    await Promise.all([1, 2, 3, 4, 5].map(day => change({ weekday: { day, on: false } })))
    expect(await hours()).toEqual({ from: 9, to: 18, days: [5] })
  })
})

describe('answers at once', () => {
  const choose = (changes: object) => w.send({ type: 'settings.changed', changes })

  it('are all kept: who is signed in where, where cards may stand, which tips come', async () => {
    await w.import(w.entry('Iris', 10), w.entry('@quay', 10, { network: 'x', login: '' }))
    await Promise.all([
      choose({ signedIn: { site: 'facebook', connection: 'facebook/iris' } }),
      choose({ signedIn: { site: 'x', connection: 'x/@quay' } }),
      choose({ signedIn: { site: 'linkedin', connection: null } }),
      choose({ overlayAllowed: { site: 'linkedin', on: true } }),
      choose({ overlayAllowed: { site: 'x', on: false } }),
      choose({ tip: { tip: 'before-reconnect', on: false } }),
      choose({ tip: { tip: 'after-reconnect', on: false } }),
    ])
    const kept = async (id: string) => (await w.context.db.settings.get(id))?.value
    expect(await kept('signedIn')).toEqual({ facebook: 'facebook/iris', x: 'x/@quay', linkedin: null })
    expect(await kept('overlayAllowed')).toEqual({ linkedin: true, x: false })
    expect(await kept('tipsOff')).toEqual({ 'before-reconnect': true, 'after-reconnect': true })
  })
})
