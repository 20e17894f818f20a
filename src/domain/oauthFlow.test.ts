import { describe, expect, it } from 'vitest'
import type { OAuthStep } from './oauthFlow'
import { advanceFlow, noFlows, type OAuthFlows, openFlows } from './oauthFlow'

const minute = 60_000
const start = Date.UTC(2026, 10, 25)
const asked = { what: 'asked', site: 'facebook', returns: 'tool', from: 'tool' } as const
const back = { what: 'returned', site: 'hootsuite', network: 'facebook' } as const
let n = 0
const take = (
  flows: OAuthFlows,
  step: OAuthStep,
  { tab = 1, opener = 0, openerAtTool = true, at = start, id = `s${n++}` } = {},
) => advanceFlow(flows, 'one', { ...step, id, tab, opener, openerAtTool, at })!

describe('fifteen minutes', () => {
  const began = take(noFlows, asked).flows
  const ends = (ms: number) => take(began, back, { at: start + ms }).ended.map(e => e.result)

  it('are in time to the last, and no longer', () => {
    expect(ends(15 * minute)).toEqual(['complete'])
    expect(ends(15 * minute + 1)).toEqual(['late'])
  })

  it('are as much as a clock may be set back without a doubt', () => {
    expect(ends(-15 * minute)).toEqual(['complete'])
    expect(ends(-15 * minute - 1)).toEqual(['doubtful'])
  })

  it('show what is under way', () => {
    expect(openFlows(began, start + 15 * minute)).toEqual(began.open)
    expect(openFlows(began, start - 15 * minute)).toEqual(began.open)
    expect(openFlows(began, start + 15 * minute + 1)).toEqual([])
    expect(openFlows(began, start - 15 * minute - 1)).toEqual([])
  })
})

it('another network’s page in the same tab begins another way; one for somebody else ends the one before', () => {
  const began = take(noFlows, asked, { id: 'a' }).flows
  const other = take(began, { ...asked, site: 'x', from: 'network' }, { id: 'b' })
  expect(other.ended).toMatchObject([{ flow: { id: 'a' }, result: 'left' }])
  expect(other.flows.open).toMatchObject([{ id: 'b', site: 'x' }])
  const foreign = take(began, { ...asked, from: 'network', returns: 'other' })
  expect(foreign.ended).toMatchObject([{ flow: { id: 'a' }, result: 'left' }])
  expect(foreign.flows.open).toEqual([])
})

it('the answer to a way that took too long is no answer to another that was opened from the same tab', () => {
  const later = start + 20 * minute
  const inPopup = take(
    noFlows,
    { ...asked, site: 'x' },
    { id: 'popup', tab: 2, opener: 1, at: start + 10 * minute },
  ).flows
  const both = take(inPopup, asked, { id: 'here' }).flows
  const returned = { what: 'returned', site: 'hootsuite' } as const
  expect(take(inPopup, returned, { at: later }).ended).toMatchObject([{ flow: { id: 'popup' }, result: 'complete' }])
  const late = take(both, returned, { at: later })
  expect(late.ended).toMatchObject([{ flow: { id: 'here' }, result: 'late' }])
  expect(late.flows.open).toMatchObject([{ id: 'popup' }])
  // from another network it cannot be the answer to the late one
  expect(take(both, { ...returned, network: 'x' }, { at: later }).ended).toMatchObject([
    { flow: { id: 'here' }, result: 'late' },
    { flow: { id: 'popup' }, result: 'complete' },
  ])
})

it('what is remembered is bounded: flows, steps and tabs', () => {
  let flows = noFlows
  for (let tab = 0; tab < 300; tab++) flows = take(flows, asked, { tab, id: `w${tab}` }).flows
  expect(flows.open.map(w => w.tab)).toEqual(Array.from({ length: 50 }, (_, i) => 250 + i))
  for (let tab = 0; tab < 300; tab++)
    flows = take(flows, { what: 'arrived', site: 'hootsuite' }, { tab: 1000 + tab }).flows
  expect(flows.toolTabs).toEqual(Array.from({ length: 100 }, (_, i) => 1200 + i))
  expect(flows.done).toHaveLength(100)
})

it('windows that a page opens push aside no way that the tool began', () => {
  let flows = take(noFlows, asked, { id: 'mine' }).flows
  for (let tab = 2; tab < 80; tab++)
    flows = take(flows, { ...asked, from: 'unsaid' }, { tab, openerAtTool: false }).flows
  expect(flows.open).toHaveLength(50)
  expect(take(flows, back).ended).toMatchObject([{ flow: { id: 'mine' }, result: 'complete' }])
})

it('a tab of an earlier run of the browser is no tab of this one', () => {
  const before = take(noFlows, { what: 'arrived', site: 'hootsuite' }).flows
  const step = { ...asked, from: 'unsaid', id: 'x', tab: 1, at: start } as const
  expect(advanceFlow(before, 'one', step)!.flows.open).toMatchObject([{ start: 'likely' }])
  expect(advanceFlow(before, 'two', step)!.flows.open).toMatchObject([{ start: 'unknown' }])
  expect(advanceFlow(before, 'two', step)!.flows.toolTabs).toEqual([])
})

describe('a way is proven', () => {
  const silent = { what: 'returned', site: 'hootsuite' } as const
  const unsaid = { ...asked, from: 'unsaid' } as const
  const atTool = take(noFlows, { what: 'silent', site: 'hootsuite' }, { openerAtTool: false }).flows
  const ends = (flows: OAuthFlows, from: OAuthStep, to: OAuthStep, where: { openerAtTool?: boolean } = {}) =>
    take(take(flows, from, where).flows, to, where).ended.map(e => e.result)

  it.each<[string, string[], ...Parameters<typeof ends>]>([
    ['at both ends', ['complete'], noFlows, asked, back],
    ['by the tool', ['complete'], noFlows, asked, silent],
    ['by the network, in a tab that showed the tool', ['complete'], atTool, unsaid, back, { openerAtTool: false }],
    ['by the network, in a window that the tool opened', ['complete'], noFlows, unsaid, back],
    ['by the network alone', ['doubtful'], noFlows, unsaid, back, { openerAtTool: false }],
    ['by no one', ['doubtful'], atTool, unsaid, silent],
    ['by the tool, in a window of another page’s', ['doubtful'], noFlows, asked, silent, { openerAtTool: false }],
    ['by both, in a window of another page’s', ['complete'], noFlows, asked, back, { openerAtTool: false }],
  ])('%s', (_, how, ...way) => {
    expect(ends(...way)).toEqual(how)
  })
})
