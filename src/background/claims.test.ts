import { beforeEach, describe, expect, it } from 'vitest'
import type { Reminder } from '../domain/reminders/plan'
import { accountHash } from '../platform/routes'
import { readRows } from '../storage/queries'
import { trouble } from '../testing/examples'
import { FakeBackground } from '../testing/fakeBackground'
import { claimReminders } from './notifications'

let w: FakeBackground
let connections: string[]
const logins = ['a', 'b', 'c', 'd', 'e']
beforeEach(async () => {
  w = new FakeBackground()
  // nothing of theirs is due by itself
  await w.import(...logins.map(l => w.entry(l, 5)))
  connections = (await readRows(w.context.db)).map(r => r.connection.id).sort()
  await w.context.db.notices.clear()
})
const due = (i: number, stage: Reminder['stage'] = 3, extra: Partial<Reminder> = {}): Reminder => ({
  connection: connections[i]!,
  stage,
  clock: 'token',
  key: `due:${i}#${stage}`,
  dueAt: w.now,
  also: [],
  ...extra,
})
const claim = async (...list: Reminder[]) => {
  await claimReminders(w.context, list, await readRows(w.context.db))
  return w.context.db.notices.toArray()
}
const loginsOf = (list: readonly { connections?: readonly string[] }[]) => list.map(n => n.connections?.length).sort()

describe('claims', () => {
  it('are one notice each, up to three, and the weekly lines one together', async () => {
    const notices = await claim(due(0), due(1), due(2), due(3, 'still'), due(4, 'still'))
    expect(loginsOf(notices)).toEqual([1, 1, 1, 2])
    const digest = notices.find(n => n.connections?.length === 2)!
    expect([digest.id, digest.opens, digest.buttons]).toEqual(['reminded:due:3#still', '#/reminders', undefined])
    expect(notices.find(n => n.id === 'reminded:due:0#3')?.opens).toBe(accountHash(connections[0]!))
  })

  it('above three are one digest, weekly lines included', async () => {
    expect(loginsOf(await claim(due(0), due(1), due(2), due(3), due(4, 'still')))).toEqual([5])
  })

  it('of a weekly line alone are one, and of nothing none', async () => {
    expect(loginsOf(await claim(due(3, 'still')))).toEqual([1])
    await w.context.db.notices.clear()
    expect(await claim()).toEqual([])
  })

  it('are made once by key, whatever else comes with them, and only for logins that are here', async () => {
    await claim(due(0, 3, { also: ['due:0#7'] }), due(1))
    expect(
      loginsOf(await claim(due(0), due(1), due(2), due(0, 7), due(3, 3, { connection: 'facebook/gone' }))),
    ).toEqual([1, 1, 1])
    const steps = (await w.context.db.events.where('type').equals('reminded').toArray()).flatMap(e =>
      e.type === 'reminded' ? e.steps.map(s => s.key) : [],
    )
    expect(steps.sort()).toEqual(['due:0#3', 'due:0#7', 'due:1#3', 'due:2#3'])
  })

  it('offer what can be done with one press', async () => {
    const [use] = await claim(due(0, 3, { clock: 'use' }))
    expect(use?.buttons).toEqual(['used', 'tomorrow'])
    await w.context.db.notices.clear()
    const [token] = await claim(due(2))
    expect(token?.buttons).toEqual(['reconnected', 'tomorrow'])
    await w.context.db.notices.clear()
    const rows = (await readRows(w.context.db)).map(r => ({
      ...r,
      connection: { ...r.connection, trouble: trouble(w.now) },
    }))
    await claimReminders(w.context, [due(3, 'again')], rows)
    await claimReminders(w.context, [due(4, 'ready')], rows)
    const buttons = (await w.context.db.notices.toArray()).map(n => [n.id, n.buttons])
    expect(buttons).toEqual([
      ['reminded:due:3#again', ['tomorrow']],
      ['reminded:due:4#ready', ['reconnected', 'tomorrow']],
    ])
  })
})
