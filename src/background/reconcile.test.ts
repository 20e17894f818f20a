import { beforeEach, describe, expect, it, vi } from 'vitest'
import { dayMs, hourMs } from '../domain/time'
import { readState } from '../storage/localState'
import { FakeBackground, seen, site } from '../testing/fakeBackground'
import { reconcile } from './reconcile'

let w: FakeBackground
beforeEach(() => {
  w = new FakeBackground()
})
const wake = (atOnce = false) => reconcile(w.context, atOnce)
/** Facebook asks for a check. */
const checkpoint = () =>
  w.send(
    { ...seen, site: 'facebook', kind: 'checkpoint', pattern: 'facebook-checkpoint', host: 'www.facebook.com' },
    { ...site, url: 'https://www.facebook.com/checkpoint/1' },
  )

describe('what comes due outside decent hours', () => {
  const quarterToTen = 9.75 * hourMs
  const due = 41 * dayMs + quarterToTen
  beforeEach(async () => {
    await w.import(w.entry('Iris', undefined, { lastReconnectedAt: w.now - 5 * dayMs + quarterToTen }))
    w.now += due - hourMs / 4
    await wake()
    expect(w.notices).toEqual([])
  })

  it('waits for the morning', async () => {
    w.now += hourMs / 2
    await wake()
    expect(w.notices).toEqual([])
    w.now += 11 * hourMs
    await wake()
    expect(w.notices).toHaveLength(1)
  })

  it('is said at once to who is there', async () => {
    w.now += hourMs / 2
    await wake(true)
    expect(w.notices).toHaveLength(1)
  })

  it.each([
    [2, 0],
    [2.1, 1],
  ])('and after %d hours away: %d', async (hours, told) => {
    w.now += hours * hourMs
    await wake()
    expect(w.notices).toHaveLength(told)
  })
})

it('keeps to the hours that were chosen', async () => {
  await w.send({ type: 'settings.changed', changes: { reminderHours: { from: 15, to: 16 } } })
  await w.import(w.entry('Iris', 40))
  const toldAt = async (at: number) => {
    w.now = at
    await w.context.db.localState.put({ id: 'lastWakeAt', value: at - 1000 })
    await wake()
    return w.notices.length
  }
  const due = w.now + 6 * dayMs
  expect(await toldAt(due)).toBe(0)
  expect(await toldAt(due + 2.9 * hourMs)).toBe(0)
  expect(await toldAt(due + 3.1 * hourMs)).toBe(1)
})

describe('the toolbar button', () => {
  const shown = async () => {
    const said: (readonly [string, string, string])[] = []
    const platform = { ...w.context.platform, badge: async (...args: [string, string, string]) => void said.push(args) }
    await reconcile({ ...w.context, platform }, false)
    return said.at(-1)!
  }
  const amber = '#8a5300'
  const red = '#b3261e'

  it('is calm, amber or red by the worst of the logins', async () => {
    await w.import(w.entry('Iris', 5), w.entry('Maya', 5))
    const [none, , calm] = await shown()
    expect([none, calm]).toEqual(['', expect.not.stringMatching(/^badge_need/)])
    w.now += 53 * dayMs
    expect(await shown()).toEqual(['2', amber, expect.stringMatching(/^badge_need_other/)])
    w.now += 9 * dayMs
    expect((await shown()).slice(0, 2)).toEqual(['2', red])
  })

  it('is red for one that is blocked among others that are well', async () => {
    await w.import(w.entry('Iris', 5), w.entry('@quay', 5, { network: 'x', login: '' }))
    await checkpoint()
    expect(await shown()).toEqual(['1', red, expect.stringMatching(/^badge_need_one/)])
  })
})

describe('the next alarm', () => {
  it('is for the end of a wait where that comes before a reminder', async () => {
    await w.import(w.entry('Iris', 5), w.entry('@quay', undefined, { network: 'linkedin', lastReconnectedAt: w.now }))
    await checkpoint()
    expect(w.alarms.get('due')).toBeGreaterThan(w.now + dayMs)
    w.now += hourMs
    await w.send({
      type: 'connection.blockCleared',
      id: 'c',
      connection: 'facebook/iris',
      cause: 'security-checkpoint',
    })
    expect(w.alarms.get('due')).toBe(w.now + dayMs)
  })

  it('is for the end of a wait also where nothing is told of it: what the button says changes then', async () => {
    await w.import(w.entry('Iris', 5), w.entry('@quay', undefined, { network: 'linkedin', lastReconnectedAt: w.now }))
    await w.send({ type: 'connection.muted', id: 'm', connection: 'facebook/iris', muted: true })
    await checkpoint()
    w.now += hourMs
    await w.send({
      type: 'connection.blockCleared',
      id: 'c',
      connection: 'facebook/iris',
      cause: 'security-checkpoint',
    })
    expect(w.alarms.get('due')).toBe(w.now + dayMs)
  })

  it('is set again only when it is another one', async () => {
    await w.import(w.entry('Iris', 5))
    const alarm = vi.spyOn(w.context.platform, 'alarm')
    await wake()
    expect(alarm.mock.calls.filter(([name]) => name === 'due')).toEqual([])
    w.alarms.delete('due')
    await wake()
    expect(alarm.mock.calls.filter(([name]) => name === 'due')).toHaveLength(1)
  })
})

it('notes when it looked last, and what that took', async () => {
  const began = performance.now()
  await wake()
  expect(await readState(w.context.db, 'lastWakeAt')).toBe(w.now)
  const took = await readState(w.context.db, 'lastReconcileMs')
  expect(took).toBeGreaterThan(0)
  expect(took).toBeLessThan(performance.now() - began)
})
