import { beforeEach, describe, expect, it } from 'vitest'
import { readQuestions, readRows } from '../storage/queries'
import { FakeBackground, seen, site } from '../testing/fakeBackground'

let w: FakeBackground
beforeEach(() => {
  w = new FakeBackground()
})

const dashboard = { ...site, url: 'https://hootsuite.com/dashboard' }
const listed = (rows: string[][], more = {}) => ({
  ...seen,
  site: 'hootsuite',
  kind: 'disconnected',
  pattern: 'hootsuite-reconnect-notice',
  host: 'hootsuite.com',
  segment: 'dashboard',
  rows,
  ...more,
})
const used = (rows: string[][]) => listed(rows, { kind: 'linkedin-used', pattern: 'hootsuite-linkedin-stream' })
const statusOf = async (name: string) =>
  (await readRows(w.context.db)).find(r => r.connection.name === name)!.connection.trouble?.cause
const questions = async () => readQuestions(w.context.db, await readRows(w.context.db))

describe('a list on Hootsuite', () => {
  beforeEach(() =>
    w.import(
      w.entry('Iris', 10, { name: 'Lantern Books' }),
      w.entry('Iris', 10, { name: 'Harbour Club' }),
      w.entry('Maya', 10, { name: 'Quay' }),
      w.entry('Noor', 10, { network: 'linkedin', name: 'Quay' }),
    ),
  )

  it('turns the logins it names, each at once, and asks nothing', async () => {
    await w.send(listed([['lantern books'], ['harbour club'], ['quay', 'linkedin']]), dashboard)
    expect([await statusOf('Iris'), await statusOf('Noor'), await statusOf('Maya')]).toEqual([
      'disconnected',
      'disconnected',
      undefined,
    ])
    expect(await questions()).toEqual([])
    const log = JSON.stringify(await w.context.db.events.where('type').equals('pageDetected').toArray())
    expect(log).not.toMatch(/rows/)
  })

  it('that names one Page of several points at the role', async () => {
    await w.send(listed([['lantern books']]), dashboard)
    expect(await statusOf('Iris')).toBe('role-lost')
  })

  it('asks among those that a name fits, and turns none', async () => {
    await w.send(listed([['quay']]), dashboard)
    expect((await questions()).map(q => q.candidates.map(c => c.connection.name).sort())).toEqual([['Maya', 'Noor']])
    expect([await statusOf('Maya'), await statusOf('Noor')]).toEqual([undefined, undefined])
  })

  it('asks among all where it names nobody known, even where one login is all there is', async () => {
    await w.send(listed([['somebody else']]), dashboard)
    expect((await questions())[0]?.candidates).toHaveLength(3)
    const one = new FakeBackground()
    await one.import(one.entry('Iris', 10))
    await one.send(listed([['somebody else']]), dashboard)
    expect((await readRows(one.context.db))[0]!.connection.trouble).toBeUndefined()
  })

  it('known by its structure alone counts as possible, and not at all for strangers', async () => {
    await w.send(listed([['somebody else']], { strength: 'possible' }), dashboard)
    expect(await w.context.db.events.where('type').equals('pageDetected').count()).toBe(0)
    w.now += 5000
    await w.send(listed([['lantern books']], { id: 's2', strength: 'possible' }), dashboard)
    expect(await w.context.db.events.where('type').equals('pageDetected').count()).toBe(1)
    expect(await statusOf('Iris')).toBeUndefined()
  })
})

describe('LinkedIn used in Hootsuite', () => {
  const lastUsed = async (name: string) =>
    (await readRows(w.context.db)).find(r => r.connection.name === name)!.connection.lastUsedAt

  it('is counted for the login it names, once a day', async () => {
    await w.import(
      w.entry('Noor', 10, { network: 'linkedin', name: 'Quay' }),
      w.entry('Ola', 10, { network: 'linkedin', name: 'Harbour' }),
    )
    const first = w.now
    await w.send(used([['quay', 'linkedin']]), dashboard)
    w.now += 3_600_000
    await w.send({ ...used([['quay', 'linkedin']]), id: 's2' }, dashboard)
    expect([await lastUsed('Noor'), await lastUsed('Ola')]).toEqual([first, undefined])
    w.now += 24 * 3_600_000
    await w.send({ ...used([['harbour', 'linkedin']]), id: 's3' }, dashboard)
    expect(await lastUsed('Ola')).toBe(w.now)
    // another login on the same day
    w.now += 3_600_000
    await w.send({ ...used([['quay', 'linkedin']]), id: 's4' }, dashboard)
    expect(await lastUsed('Noor')).toBe(w.now)
  })

  it('that names nobody is asked about among several, once a day, where one would run out soon', async () => {
    const early = w.entry('Noor', 50, { network: 'linkedin', name: 'Quay' })
    await w.import(early, w.entry('Ola', 10, { network: 'linkedin', name: 'Harbour' }), w.entry('Iris', 10))
    w.now += 1000
    await w.send(used([['linkedin']]), dashboard)
    w.now += 3_600_000
    await w.send({ ...used([['linkedin']]), id: 's2' }, dashboard)
    const list = await questions()
    expect(list.map(q => q.candidates.map(r => r.connection.name).sort())).toEqual([['Noor', 'Ola']])
    const noor = list[0]!.candidates.find(r => r.connection.name === 'Noor')!.connection.id
    await w.send({ type: 'question.answered', id: 'a', sighting: list[0]!.sighting, connection: noor })
    expect(await lastUsed('Noor')).toBe(list[0]!.sighting.at)
    expect(await questions()).toEqual([])
    await w.send({ type: 'undo.asked', id: 'u', targets: ['a'] })
    expect(await lastUsed('Noor')).toBeUndefined()
    await w.send({ type: 'question.answered', id: 'b', sighting: list[0]!.sighting, connection: noor })
    await w.send({ type: 'sighting.falsePositive', id: 'd', sighting: list[0]!.sighting.id })
    expect(await lastUsed('Noor')).toBeUndefined()

    const calm = new FakeBackground()
    await calm.import(
      calm.entry('Noor', 10, { network: 'linkedin', name: 'Quay' }),
      calm.entry('Ola', 10, { network: 'linkedin', name: 'Harbour' }),
    )
    await calm.send(used([['linkedin']]), dashboard)
    expect(await readQuestions(calm.context.db, await readRows(calm.context.db))).toEqual([])
  })

  it('is the only login’s where no name is read, and nobody’s among several', async () => {
    await w.import(w.entry('Noor', 10, { network: 'linkedin', name: 'Quay' }), w.entry('Iris', 10))
    await w.send(used([['linkedin']]), dashboard)
    expect(await lastUsed('Noor')).toBe(w.now)
    await w.import(w.entry('Ola', 10, { network: 'linkedin', name: 'Harbour' }))
    w.now += 25 * 3_600_000
    await w.send({ ...used([['linkedin']]), id: 's2' }, dashboard)
    expect([await lastUsed('Noor'), await lastUsed('Ola')]).not.toContain(w.now)
    expect(w.inject).not.toHaveBeenCalled()
  })
})
