import { describe, expect, it } from 'vitest'
import type { WayStep } from '../detection/oauthSteps'
import { noWays, takeStep, underway, type Ways } from './oauthFlow'

const minute = 60_000
const start = Date.UTC(2026, 10, 25)
const asked = { what: 'asked', site: 'facebook', returns: 'tool', from: 'tool' } as const
const back = { what: 'returned', site: 'hootsuite', network: 'facebook' } as const
let n = 0
const take = (ways: Ways, step: WayStep, { tab = 1, opener = 0, at = start, id = `s${n++}` } = {}) =>
  takeStep(ways, 'one', { ...step, id, tab, opener, at })!

describe('fifteen minutes', () => {
  const began = take(noWays, asked).ways
  const ends = (ms: number) => take(began, back, { at: start + ms }).ended.map(e => e.as)

  it('are in time to the last, and no longer', () => {
    expect(ends(15 * minute)).toEqual(['complete'])
    expect(ends(15 * minute + 1)).toEqual(['late'])
  })

  it('are as much as a clock may be set back without a doubt', () => {
    expect(ends(-15 * minute)).toEqual(['complete'])
    expect(ends(-15 * minute - 1)).toEqual(['doubtful'])
  })

  it('show what is under way', () => {
    expect(underway(began, start + 15 * minute)).toEqual(began.open)
    expect(underway(began, start - 15 * minute)).toEqual(began.open)
    expect(underway(began, start + 15 * minute + 1)).toEqual([])
    expect(underway(began, start - 15 * minute - 1)).toEqual([])
  })
})

it('another network’s page in the same tab begins another way; one for somebody else ends the one before', () => {
  const began = take(noWays, asked, { id: 'a' }).ways
  const other = take(began, { ...asked, site: 'x', from: 'network' }, { id: 'b' })
  expect(other.ended).toMatchObject([{ way: { id: 'a' }, as: 'left' }])
  expect(other.ways.open).toMatchObject([{ id: 'b', site: 'x' }])
  const foreign = take(began, { ...asked, from: 'network', returns: 'other' })
  expect(foreign.ended).toMatchObject([{ way: { id: 'a' }, as: 'left' }])
  expect(foreign.ways.open).toEqual([])
})

it('the answer to a way that took too long is no answer to another that was opened from the same tab', () => {
  const later = start + 20 * minute
  const inPopup = take(
    noWays,
    { ...asked, site: 'x' },
    { id: 'popup', tab: 2, opener: 1, at: start + 10 * minute },
  ).ways
  const both = take(inPopup, asked, { id: 'here' }).ways
  const returned = { what: 'returned', site: 'hootsuite' } as const
  expect(take(inPopup, returned, { at: later }).ended).toMatchObject([{ way: { id: 'popup' }, as: 'complete' }])
  const late = take(both, returned, { at: later })
  expect(late.ended).toMatchObject([{ way: { id: 'here' }, as: 'late' }])
  expect(late.ways.open).toMatchObject([{ id: 'popup' }])
  // from another network it cannot be the answer to the late one
  expect(take(both, { ...returned, network: 'x' }, { at: later }).ended).toMatchObject([
    { way: { id: 'here' }, as: 'late' },
    { way: { id: 'popup' }, as: 'complete' },
  ])
})

it('what is remembered is bounded: ways, steps and tabs', () => {
  let ways = noWays
  for (let tab = 0; tab < 300; tab++) ways = take(ways, asked, { tab, id: `w${tab}` }).ways
  expect(ways.open.map(w => w.tab)).toEqual(Array.from({ length: 50 }, (_, i) => 250 + i))
  for (let tab = 0; tab < 300; tab++)
    ways = take(ways, { what: 'arrived', site: 'hootsuite' }, { tab: 1000 + tab }).ways
  expect(ways.atTool).toEqual(Array.from({ length: 100 }, (_, i) => 1200 + i))
  expect(ways.done).toHaveLength(100)
})

it('a tab of an earlier run of the browser is no tab of this one', () => {
  const before = take(noWays, { what: 'arrived', site: 'hootsuite' }).ways
  const step = { ...asked, from: 'unsaid', id: 'x', tab: 1, at: start } as const
  expect(takeStep(before, 'one', step)!.ways.open).toMatchObject([{ begun: true }])
  expect(takeStep(before, 'two', step)!.ways.open).toMatchObject([{ begun: false }])
  expect(takeStep(before, 'two', step)!.ways.atTool).toEqual([])
})
