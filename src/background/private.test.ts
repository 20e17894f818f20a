import { expect, it } from 'vitest'
import { isFromSite } from '../messaging/protocol'
import { FakeBackground } from '../testing/fakeBackground'
import { examples, rightSenders, types } from '../testing/messageExamples'
import { snapshot } from '../testing/snapshot'

it('a private window writes nothing, whatever it sends', async () => {
  const w = new FakeBackground()
  await w.import(w.entry('Iris', 10), w.entry('@quay', undefined, { network: 'x', login: '' }))
  const before = await snapshot(w.context.db)
  w.inject.mockClear()
  w.ran = []
  for (const type of types)
    for (const from of rightSenders(type)) {
      const reply = await w.send(examples[type], { ...from, tabId: from.tabId ?? 3, incognito: true })
      // a page script is done with it; our own page says why nothing came of a click
      expect(reply, type).toEqual(
        isFromSite(type) || type === 'background.wake'
          ? { ok: true, ids: [] }
          : { ok: false, error: 'private_window {name} {status}' },
      )
    }
  await w.send({ type: 'nonsense' }, { ...rightSenders('page.detected')[0]!, incognito: true })
  expect(await snapshot(w.context.db)).toEqual(before)
  expect(w.inject).not.toHaveBeenCalled()
  expect([...w.ran, ...w.marked]).toEqual([])
})

it('the same from an ordinary window does write', async () => {
  const w = new FakeBackground()
  await w.import(w.entry('Iris', 10), w.entry('@quay', undefined, { network: 'x', login: '' }))
  for (const type of ['page.detected', 'tip.off', 'connection.reconnected', 'settings.changed'] as const) {
    const before = await snapshot(w.context.db)
    await w.send(examples[type], rightSenders(type)[0]!)
    expect(await snapshot(w.context.db), type).not.toEqual(before)
  }
})
