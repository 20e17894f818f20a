import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Platform } from '../platform/types'
import { readState } from '../storage/localState'
import { readRows } from '../storage/queries'
import { FakeBackground, seen, site } from '../testing/fakeBackground'
import { asks, ReminderSim } from '../testing/reminderSim'
import { pressNotice } from './notificationActions'

beforeAll(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))

/** For what follows from a change. */
const patient = { timeout: 60_000 }

type Call = keyof { [K in keyof Platform as Platform[K] extends (...a: never[]) => Promise<unknown> ? K : never]: 1 }
/** What a call of the browser is for. Each is refused in turn; all the others must be done. */
const effects: Partial<Record<Call, (w: FakeBackground) => unknown>> = {
  badge: w => w.badge,
  alarm: w => w.alarms.has('due') && w.alarms.has('heartbeat'),
  notify: w => w.notices.length,
  inject: w => w.inject.mock.calls.length,
}
/** What cannot be done without it. */
const needs: Partial<Record<Call, readonly Call[]>> = { alarmAt: ['alarm'] }

const refuse = (w: FakeBackground, call: Call) => {
  const how = vi.fn().mockRejectedValue(new Error(`no ${call}`))
  w.context = { ...w.context, platform: { ...w.context.platform, [call]: how } }
  return how
}

async function opened() {
  const w = new FakeBackground()
  await w.import(w.entry('@quay', 3, { network: 'x', login: '' }), w.entry('Iris', 57), w.entry('Otto', 10))
  w.now += 1000
  // as if nothing of it had been done yet
  w.alarms.clear()
  w.badge = ''
  w.notices = []
  w.local = {}
  await w.context.db.notices.toCollection().modify({ state: 'showing' })
  return w
}

describe.each<Call>(['badge', 'alarm', 'alarmAt', 'notify', 'unnotify', 'inject', 'canSee', 'hostOf'])(
  'a browser that refuses "%s"',
  call => {
    let w: FakeBackground
    beforeEach(async () => {
      w = await opened()
      refuse(w, call)
    })

    it('takes what a page says, and does all else that follows', async () => {
      expect(await w.send(seen, site)).toEqual({ ok: true, ids: ['s1'] })
      const [row] = (await readRows(w.context.db)).filter(r => r.connection.family === 'x')
      expect(row!.connection.trouble).toBeDefined()
      // the answer does not wait for all of it
      await vi.waitFor(async () => {
        for (const [name, done] of Object.entries(effects) as [Call, (w: FakeBackground) => unknown][])
          if (name !== call && !needs[call]?.includes(name)) expect(done(w), name).toBeTruthy()
        expect(Object.keys(w.local)).not.toEqual([])
        expect(await readState(w.context.db, 'lastWakeAt')).toBe(w.now)
      }, patient)
    })

    it('answers the user', async () => {
      const pressed = { type: 'connection.reconnected', id: 'r', connection: 'facebook/iris' }
      expect(await w.send(pressed)).toEqual({ ok: true, ids: ['r'] })
    })
  },
)

it('what may be seen is left out of the toolbar button where the browser does not say', async () => {
  const w = new FakeBackground()
  await w.import(w.entry('Iris', 70))
  refuse(w, 'canSee')
  await vi.waitFor(() => expect(w.badge).toBe('1'), patient)
  await w.send({ type: 'connection.reconnected', id: 'r', connection: 'facebook/iris' })
  await vi.waitFor(() => expect(w.badge).toBe(''), patient)
})

it('a second copy that cannot be written leaves the reminder of a backup', async () => {
  const w = await opened()
  w.context.platform.local.set = async () => {
    throw new Error('no room')
  }
  w.now += 100 * 86_400_000
  await w.send({ type: 'connection.reconnected', id: 'r', connection: 'facebook/iris' })
  await vi.waitFor(() => expect(w.notices.filter(n => n.startsWith('reminded:backup'))).toHaveLength(1), patient)
})

it('a page that never finishes loading holds up neither the badge nor the notices', async () => {
  const w = await opened()
  w.inject.mockReturnValue(new Promise(() => {}))
  expect(await w.send(seen, site)).toEqual({ ok: true, ids: ['s1'] })
  await vi.waitFor(() => {
    expect(w.badge).not.toBe('')
    expect(w.notices).not.toEqual([])
  }, patient)
})

it('a page that never finishes loading holds up nothing of a reconnect', async () => {
  const w = new ReminderSim()
  await w.import(w.entry('Maya Ortiz', 55))
  w.inject.mockReturnValue(new Promise(() => {}))
  w.notices = []
  await w.reconnect(asks)
  expect(await w.recorded()).toHaveLength(1)
  await vi.waitFor(() => expect(w.notices).toHaveLength(1), patient)
})

it('a notice that does not go away has done what its button says', async () => {
  const w = await opened()
  refuse(w, 'unnotify')
  const [notice] = await w.context.db.notices.toArray()
  await pressNotice(w.context, notice!.id, 0)
  expect(await w.context.db.events.where('type').equals('reconnected').count()).toBe(1)
})
