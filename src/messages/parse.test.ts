import { expect, it } from 'vitest'
import { held } from '../../e2e/support/figures'
import { examples, own, rightSenders, types, wrongSenders } from '../../e2e/support/messages'
import { parseMessage } from './parse'
import { isFromSite, type MessageType } from './protocol'

const without = (type: MessageType) => {
  const { type: _, ...rest } = examples[type]
  return rest
}

it('takes every type from those who may send it', () => {
  expect(types.length).toBeGreaterThan(30)
  for (const type of types) {
    expect(rightSenders(type).length, type).toBeGreaterThan(0)
    for (const from of rightSenders(type)) expect(parseMessage(examples[type], from, own), type).toEqual(examples[type])
  }
})

it('takes no type from anybody else', () => {
  const taken = types.flatMap(type =>
    wrongSenders(type)
      .filter(([, from]) => parseMessage(examples[type], from, own))
      .map(([who]) => `${type} from ${who}`),
  )
  const tried = types.flatMap(wrongSenders).length
  held({
    promise: 'P8',
    what: `every message type (${types.length}) from every wrong sender, ${tried} pairs`,
    bound: '0 accepted',
    measured: `${taken.length} accepted`,
    ok: !taken.length,
  })
  expect(taken).toEqual([])
  expect(tried).toBeGreaterThan(600)
})

it('takes a type of a site from that site only, also where it names another', () => {
  const others = ['facebook', 'instagram', 'threads', 'linkedin', 'pinterest', 'google', 'hootsuite']
  for (const type of types.filter(isFromSite))
    for (const site of others)
      expect(parseMessage({ ...examples[type], site }, rightSenders(type)[0]!, own), `${type} of ${site}`).toBeNull()
})

it('takes the shape of one type under no other name', () => {
  // those that hold nothing but what they are called may look alike
  const alike = (a: MessageType, b: MessageType) =>
    Object.keys(without(a)).sort().join() === Object.keys(without(b)).sort().join()
  for (const type of types)
    for (const other of types.filter(o => !alike(type, o) && isFromSite(o) === isFromSite(type))) {
      const parsed = parseMessage({ ...without(other), type }, rightSenders(type)[0]!, own)
      // what is over is left out, never passed on
      if (parsed)
        expect(Object.keys(without(other)), `${other} as ${type}`).toEqual(
          expect.arrayContaining(Object.keys(parsed).filter(k => k !== 'type')),
        )
    }
})

it('passes on nothing that its shape does not name', () => {
  for (const type of types) {
    const more = JSON.parse(
      JSON.stringify(examples[type]).replace('{', '{"__proto__":{"polluted":1},"constructor":1,"extra":1,'),
    )
    const parsed = parseMessage(more, rightSenders(type)[0]!, own)
    expect(parsed, type).toEqual(examples[type])
    expect(Object.getPrototypeOf(parsed), type).toBe(Object.prototype)
  }
  expect({}).not.toHaveProperty('polluted')
})
