import { beforeEach, expect, it } from 'vitest'
import { dayMs, hourMs } from '../domain/time'
import { readRows } from '../storage/queries'
import { FakeBackground, seen, site } from '../testing/fakeBackground'

const minuteMs = 60_000
const dashboard = { ...site, url: 'https://hootsuite.com/dashboard' }

let w: FakeBackground
let n: number
beforeEach(async () => {
  w = new FakeBackground()
  n = 0
  await w.import(
    w.entry('Iris', 10, { name: 'Lantern Books' }),
    w.entry('Iris', 10, { name: 'Harbour Club' }),
    w.entry('Maya', 10, { name: 'Quay' }),
    w.entry('Otto', 10, { name: 'Nook' }),
  )
  w.now += minuteMs
})

/** Opens a page of Hootsuite that lists these accounts as disconnected. @returns how many events that recorded */
async function view(names: readonly string[], more: object = {}): Promise<number> {
  const before = await w.context.db.events.count()
  const message = {
    ...seen,
    site: 'hootsuite',
    kind: 'disconnected',
    pattern: 'hootsuite-reconnect-list',
    host: 'hootsuite.com',
    segment: 'dashboard',
    id: `view${n++}`,
    rows: names.map(name => [name.toLowerCase()]),
    ...more,
  }
  await w.send(message, dashboard)
  return (await w.context.db.events.count()) - before
}
const trouble = async (name: string) =>
  (await readRows(w.context.db)).find(r => r.connection.name === name)!.connection.trouble
const all = ['Lantern Books', 'Harbour Club', 'Quay']

it('records a list that stands there unchanged once a day for each login', async () => {
  let events = await view(all)
  expect(events).toBe(2)
  for (let i = 0; i < 60; i++) {
    w.now += 20 * minuteMs
    events += await view(all)
  }
  expect(events).toBe(2)
  w.now += 5 * hourMs
  expect(await view(all)).toBe(2)
})

it('records two lists that are shown in turns once a day each', async () => {
  expect(await view(all)).toBe(2)
  w.now += 2 * minuteMs
  expect(await view(['Quay'], { pattern: 'hootsuite-reconnect-banner' })).toBe(1)
  for (let i = 0; i < 10; i++) {
    w.now += 2 * minuteMs
    expect(await view(all)).toBe(0)
    w.now += 2 * minuteMs
    expect(await view(['Quay'], { pattern: 'hootsuite-reconnect-banner' })).toBe(0)
  }
})

it('records a list again for the login whose accounts in it have changed', async () => {
  await view(all)
  w.now += 2 * minuteMs
  expect(await view(['Lantern Books', 'Quay'])).toBe(1)
  expect((await trouble('Iris'))?.at).toBe(w.now)
  w.now += 2 * minuteMs
  expect(await view(['Lantern Books', 'Quay', 'Nook'])).toBe(1)
  expect((await trouble('Otto'))?.at).toBe(w.now)
})

it.each(['connection.reconnected', 'connection.confirmedWorking', 'connection.blockCleared', 'connection.used'])(
  'records a list again after a %s, for that login alone',
  async type => {
    await view(all)
    w.now += 2 * minuteMs
    await w.send({ type, id: 'done', connection: 'facebook/iris' })
    w.now += 2 * minuteMs
    expect(await view(all)).toBe(1)
    expect((await trouble('Iris'))?.at).toBe(w.now)
    w.now += 2 * minuteMs
    expect(await view(all)).toBe(0)
  },
)

it('records a list again once it was taken back', async () => {
  await view(['Quay'])
  w.now += 2 * minuteMs
  await w.send({ type: 'undo.asked', id: 'u', targets: ['view0'] })
  expect(await trouble('Maya')).toBeUndefined()
  expect(await view(['Quay'])).toBe(1)
})

it('knows when a list was last seen once the date of a reconnect is put before that', async () => {
  await view(['Quay'])
  w.now += 3 * hourMs
  expect(await view(['Quay'])).toBe(0)
  const seenLast = w.now
  w.now += hourMs
  // reconnected two hours ago, as somebody says: Hootsuite showed it as down after that
  const edited = { type: 'connection.edited', connection: 'facebook/maya' }
  await w.send({ ...edited, id: 'e1', lastReconnectedAt: w.now - 2 * hourMs })
  expect((await trouble('Maya'))?.at).toBe(seenLast)
  await w.send({ ...edited, id: 'e2', lastReconnectedAt: w.now - 30 * minuteMs })
  expect(await trouble('Maya')).toBeUndefined()
  expect(await w.context.db.events.where('type').equals('pageDetected').count()).toBe(2)
  // and that is not recorded a second time
  await w.send({ ...edited, id: 'e3', lastReconnectedAt: w.now - 2 * hourMs })
  expect(await w.context.db.events.where('type').equals('pageDetected').count()).toBe(2)
})

it('records a list that asks once a day, and again once it was answered', async () => {
  expect(await view(['Somebody'])).toBe(1)
  w.now += hourMs
  expect(await view(['Somebody'])).toBe(0)
  const { sighting } = (await w.context.db.questions.toArray())[0]!
  await w.send({ type: 'question.answered', id: 'a', sighting, connection: 'facebook/maya' })
  await w.send({ type: 'connection.reconnected', id: 'r', connection: 'facebook/maya' })
  w.now += hourMs
  expect(await view(['Somebody'])).toBe(1)
  expect(await w.context.db.questions.count()).toBe(1)
})

it('records a page that changes all day a dozen times at most', async () => {
  let events = 0
  for (let i = 0; i < 200; i++) {
    w.now += 2 * minuteMs
    events += await view(['Quay'], { pattern: `p${i}` })
  }
  for (let i = 0; i < 200; i++) {
    w.now += 2 * minuteMs
    await w.send({ ...seen, id: `lock${i}` }, site)
  }
  expect(events).toBe(12)
  expect(await w.context.db.events.where('type').equals('pageDetected').count()).toBe(24)
})

it('counts again after a day what a page that changes all day says', async () => {
  for (let i = 0; i < 20; i++) {
    w.now += 2 * minuteMs
    await view(['Quay'], { pattern: `p${i}` })
  }
  w.now += dayMs
  expect(await view(['Quay'])).toBe(1)
})
