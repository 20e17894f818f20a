import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readHistory, readMutedPatterns, readRows } from '../../storage/queries'
import { runs } from '../../testing/counts'
import { FakeBackground, seen, site } from '../../testing/fakeBackground'

let w: FakeBackground
beforeEach(async () => {
  w = new FakeBackground()
  await w.import(w.entry('@quay', undefined, { network: 'x', login: '' }))
})

const trouble = async () => (await readRows(w.context.db))[0]!.connection.trouble?.cause
const again = async (id: string, more = {}) => {
  w.now += 61_000
  w.inject.mockClear()
  await w.send({ ...seen, id, ...more }, site)
}
const notRight = {
  type: 'overlay.notCorrect',
  id: 'd',
  site: 'x',
  kind: 'locked',
  pattern: 'x-locked',
  scope: 'account',
}

describe('“Not right”', () => {
  it('takes the sighting back and silences the pattern on such pages, until it is undone', async () => {
    await w.send(seen, site)
    expect(await trouble()).toBe('locked-account')
    await w.send(notRight, site)
    expect(await trouble()).toBeUndefined()
    await again('s2')
    expect([await trouble(), w.inject.mock.calls.length]).toEqual([undefined, 0])
    // another pattern speaks for itself
    await again('s3', { pattern: 'x-locked-check' })
    expect([await trouble(), w.inject.mock.calls.length]).toEqual(['locked-account', 1])
    await w.send({ type: 'undo.asked', id: 'u', targets: ['s3'] })

    await w.send({ type: 'undo.asked', id: 'u2', targets: ['d'] })
    expect(await trouble()).toBe('locked-account')
    expect(await readMutedPatterns(w.context.db)).toEqual([])
    await again('s4')
    expect(w.inject).toHaveBeenCalledTimes(1)
  })

  it('leaves older sightings alone, which may have been right', async () => {
    await w.send(seen, site)
    await again('s2')
    await w.send(notRight, site)
    expect(await trouble()).toBe('locked-account')
  })

  it('in the history does the same, and keeps no more than a pattern and the shape of an address', async () => {
    await w.send({ ...seen, segment: 'quay_coffee', pattern: 'x-suspended' }, site)
    w.now += 1000
    await w.send({ type: 'sighting.falsePositive', id: 'd', sighting: 's1' })
    expect(await trouble()).toBeUndefined()
    const [kept] = await readMutedPatterns(w.context.db)
    expect(kept).toMatchObject({ pattern: 'x-suspended', scope: '*', site: 'x' })
    expect(JSON.stringify(kept)).not.toContain('quay')
    const { items } = await readHistory(w.context.db, 10)
    expect(items.map(i => i.events[0].type).slice(0, 2)).toEqual(['falsePositiveReported', 'pageDetected'])
    await again('s2', { segment: 'another_name', pattern: 'x-suspended' })
    expect(w.inject).not.toHaveBeenCalled()
  })

  it('about what is no sighting changes nothing', async () => {
    const before = await w.context.db.events.count()
    await w.send({ type: 'sighting.falsePositive', id: 'd', sighting: 'nothing' })
    expect(await w.context.db.events.count()).toBe(before)
  })
})

describe('“You missed this”', () => {
  const missed = { type: 'sighting.missed', id: 'm', site: 'x', kind: 'suspended', host: 'x.com', segment: 'home' }
  it('counts as seen, for the login it would have belonged to', async () => {
    await w.send(missed)
    expect(await trouble()).toBe('suspended-account')
    await w.send({ type: 'undo.asked', id: 'u', targets: ['m'] })
    expect(await trouble()).toBeUndefined()
  })

  it('asks whose it was where several could own it', async () => {
    await w.import(w.entry('@other', undefined, { network: 'x', login: '' }))
    await w.send(missed)
    expect(await w.context.db.questions.count()).toBe(1)
  })
})

describe('a flood', () => {
  it('of one page leaves at most one event a kind and minute, and the memory alone', { timeout: 60_000 }, async () => {
    const count = runs(5000, 100_000)
    for (let i = 0; i < count; i++) {
      if (i % (count / 100) === 0) w.now += 600
      await w.send({ ...seen, id: `f${i}` }, site)
    }
    expect(await w.context.db.events.where('type').equals('pageDetected').count()).toBe(1)
    expect(w.context.recentSightings.size).toBe(1)
    expect(w.inject.mock.calls.length).toBeLessThan(60)
    w.now += 61_000
    await w.send({ ...seen, id: 'later' }, site)
    expect(await w.context.db.events.where('type').equals('pageDetected').count()).toBe(2)
  })

  it('is no reason to lose what could not be stored at first', async () => {
    w.context.db.close()
    const open = vi.spyOn(w.context.db, 'open').mockRejectedValueOnce(new DOMException('damaged', 'UnknownError'))
    expect(await w.send(seen, site)).toMatchObject({ ok: false })
    open.mockRestore()
    expect(await w.send(seen, site)).toMatchObject({ ok: true, ids: ['s1'] })
  })
})
