import { expect, it } from 'vitest'
import { recordBound } from '../testing/counts'
import { examples, own, rightSenders, types, wrongSenders } from '../testing/messageExamples'
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
  recordBound({
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

it.each([
  ['nothing', null],
  ['no value', undefined],
  ['text', 'oauth.step'],
  ['a list', []],
  ['no type', {}],
  ['a type that is no text', { ...examples['settingsPage.opened'], type: ['settingsPage.opened'] }],
  ['a name that every object has', { type: 'toString' }],
  ['one that is missing a part', { ...examples['oauth.step'], id: undefined }],
  ['one that holds itself', Object.assign({}, examples['settingsPage.opened'], { self: null as unknown })],
])('takes %s from nobody', (_, raw) => {
  if (raw && typeof raw === 'object' && 'self' in raw) raw.self = raw
  expect(parseMessage(raw, rightSenders('settingsPage.opened')[0]!, own)).toBeNull()
  expect(parseMessage(raw, rightSenders('background.wake')[0]!, own)).toBeNull()
})

it('takes no type with a part of another kind', () => {
  const tried = types.flatMap(type => Object.entries(without(type)).map(([part, value]) => ({ type, part, value })))
  expect(tried.length).toBeGreaterThan(60)
  for (const { type, part, value } of tried) {
    const raw = { ...examples[type], [part]: value && typeof value === 'object' ? 7 : [value] }
    expect(parseMessage(raw, rightSenders(type)[0]!, own), `${type} with another ${part}`).toBeNull()
  }
})

it('takes nothing where the sender or its address is missing or none', () => {
  const [from] = rightSenders('settingsPage.opened')
  const take = (change: object) => parseMessage(examples['settingsPage.opened'], { ...from!, ...change }, own)
  expect(take({})).not.toBeNull()
  for (const change of [
    { id: 'another' },
    { id: undefined },
    { url: undefined },
    { url: 'no address' },
    { url: from!.url!.replace('https:', 'http:') },
    { frameId: 1 },
    { frameId: undefined },
    { tabId: undefined },
  ])
    expect(take(change), JSON.stringify(change)).toBeNull()
})

it('takes steps of ways where there are ways, and the host a page is on', () => {
  const at = (url: string) => ({ ...rightSenders('settingsPage.opened')[0]!, url })
  // part of a way, and nothing else is looked at there
  const wayOnly = at('https://api.x.com/oauth/authorize')
  expect(parseMessage(examples['oauth.step'], wayOnly, own)).not.toBeNull()
  expect(parseMessage(examples['tip.off'], wayOnly, own)).not.toBeNull()
  expect(parseMessage(examples['settingsPage.opened'], wayOnly, own)).toBeNull()
  expect(parseMessage(examples['page.detected'], at('https://x.com/account/access'), own)).not.toBeNull()
  expect(parseMessage(examples['page.detected'], at('https://twitter.com/account/access'), own)).toBeNull()
})

it('takes a message of a site up to 20,000 characters', () => {
  const [from] = rightSenders('settingsPage.opened')
  const message = { ...examples['settingsPage.opened'], more: '' }
  const room = 20_000 - JSON.stringify(message).length
  expect(parseMessage({ ...message, more: 'a'.repeat(room) }, from!, own)).not.toBeNull()
  expect(parseMessage({ ...message, more: 'a'.repeat(room + 1) }, from!, own)).toBeNull()
})
