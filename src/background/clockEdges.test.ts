import { expect, it, vi } from 'vitest'
import { dayMs, hourMs } from '../domain/time'
import { readState, writeState } from '../storage/localState'
import { FakeBackground } from '../testing/fakeBackground'
import { watchClock } from './clock'

const minuteMs = 60_000
const when = (w: FakeBackground) => ({ now: w.now }) as Parameters<typeof watchClock>[3]

/** What is made of a look that comes `by` ms after the last one; of another run of the browser, with `again`. */
async function looked(by: number | undefined, again = false) {
  const w = new FakeBackground()
  if (!again) await writeState(w.context.db, 'lastSession', w.session)
  const given = when(w)
  const made = await watchClock(w.context, by === undefined ? 0 : w.now - by, [], given)
  return {
    told: (await readState(w.context.db, 'clockChanged'))?.by,
    retold: made !== given,
    session: await readState(w.context.db, 'lastSession'),
  }
}

it('a clock set back is told of from more than an hour on, also after a new start', async () => {
  for (const again of [false, true]) {
    expect((await looked(-hourMs, again)).told, `${again}`).toBeUndefined()
    expect((await looked(-hourMs - 1, again)).told, `${again}`).toBe(-hourMs - 1)
  }
})

it('a leap ahead is told of from more than 60 days on, and only while the browser ran', async () => {
  expect((await looked(60 * dayMs)).told).toBeUndefined()
  expect((await looked(60 * dayMs + 1)).told).toBe(60 * dayMs + 1)
  expect((await looked(60 * dayMs + 1, true)).told).toBeUndefined()
})

it('what was told too early is looked for from more than two minutes back', async () => {
  expect((await looked(-2 * minuteMs)).retold).toBe(false)
  expect((await looked(-2 * minuteMs - 1)).retold).toBe(true)
  for (const by of [0, 1, 2 * minuteMs + 1, 90 * dayMs]) expect((await looked(by)).retold, `${by}`).toBe(false)
})

it('the first look of all has nothing to compare with', async () => {
  expect(await looked(undefined, true)).toEqual({ told: undefined, retold: false, session: 'one' })
})

it('the run of the browser is noted when it is another, and not again', async () => {
  const w = new FakeBackground()
  const put = vi.spyOn(w.context.db.localState, 'put')
  await watchClock(w.context, w.now, [], when(w))
  expect(await readState(w.context.db, 'lastSession')).toBe('one')
  const written = put.mock.calls.length
  expect(written).toBeGreaterThan(0)
  await watchClock(w.context, w.now, [], when(w))
  expect(put.mock.calls).toHaveLength(written)
})

it('with nothing told too early, what was reissueCount before stays as it was', async () => {
  const w = new FakeBackground()
  const reissueCount = { 'facebook/iris#3': 2 }
  await writeState(w.context.db, 'reissueCount', reissueCount)
  const made = await watchClock(w.context, w.now + dayMs, [], { ...when(w), reissueCount })
  expect(made.reissueCount).toEqual(reissueCount)
  expect(await readState(w.context.db, 'reissueCount')).toEqual(reissueCount)
})
