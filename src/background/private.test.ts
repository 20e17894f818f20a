import { expect, it } from 'vitest'
import { FakeWorker } from '../testing/fakeBackground'
import { examples, rightSenders, types } from '../testing/messageExamples'
import { snapshot } from '../testing/snapshot'
import { isFromSite } from '../messaging/protocol'

it('a private window writes nothing, whatever it sends', async () => {
  const w = new FakeWorker()
  await w.bring(w.entry('Iris', 10), w.entry('@quay', undefined, { network: 'x', login: '' }))
  const before = await snapshot(w.radar.db)
  w.inject.mockClear()
  w.ran = []
  for (const type of types)
    for (const from of rightSenders(type)) {
      const reply = await w.send(examples[type], { ...from, tabId: from.tabId ?? 3, incognito: true })
      // a page script is done with it; our own page says why nothing came of a click
      expect(reply, type).toEqual(
        isFromSite(type) || type === 'radar.wake'
          ? { ok: true, ids: [] }
          : { ok: false, error: 'private_window {name} {status}' },
      )
    }
  await w.send({ type: 'nonsense' }, { ...rightSenders('page.seen')[0]!, incognito: true })
  expect(await snapshot(w.radar.db)).toEqual(before)
  expect(w.inject).not.toHaveBeenCalled()
  expect([...w.ran, ...w.marked]).toEqual([])
})

it('the same from an ordinary window does write', async () => {
  const w = new FakeWorker()
  await w.bring(w.entry('Iris', 10), w.entry('@quay', undefined, { network: 'x', login: '' }))
  for (const type of ['page.seen', 'hint.off', 'connection.reconnected', 'on-page.changed'] as const) {
    const before = await snapshot(w.radar.db)
    await w.send(examples[type], rightSenders(type)[0]!)
    expect(await snapshot(w.radar.db), type).not.toEqual(before)
  }
})
