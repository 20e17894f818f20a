import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { connectionIdOf } from '../../events/keys'
import { inOrder } from '../../events/order'
import type { LoggedEvent } from '../../events/types'
import { appliesTo, causes, families, networkNamed } from '../../knowledge/index'
import { now } from '../../testing/examples'
import { entryOn, eventNamed, listed, situation, tableRows } from '../../testing/situations'
import { foldConnection } from '../connection/fold'
import { type Status, statusOf } from '../connection/status'
import { nextAction } from '../nextAction'
import { dayMs } from '../time'
import { diagnose, leadingCause } from './diagnose'

const markdown = fs.readFileSync('docs/diagnosis-scenarios.md', 'utf8')
const situations = tableRows(markdown, /^(Every cause|Conflicting)/)
const storyHeads = [...markdown.matchAll(/^## Story: (.+) \((.+)\)$/gm)]

const nextWords = {
  unblock: 'lift',
  wait: 'wait',
  'sign-in': 'sign in',
  look: 'look',
  reconnect: 'reconnect',
  use: 'use',
  try: 'try',
  date: 'date',
  'wrong-date': 'correct the date',
  nothing: 'nothing',
}

function words({ kind, days = 0 }: Status): string {
  const n = `${days} day${days === 1 ? '' : 's'}`
  return {
    blocked: 'Blocked',
    disconnected: 'Disconnected',
    wait: 'Wait until',
    ready: 'Ready to reconnect',
    expired: `Expired ${n} ago`,
    'expires-today': 'Expires today',
    expires: `Expires in ${n}`,
    'no-expiry': 'No expiry',
    renews: 'Renews itself',
    unknown: 'Last reconnect unknown',
  }[kind]
}

/** The last four cells of a row, as the product has them. */
function outcome(events: readonly LoggedEvent[], network: string, at: number): string[] {
  const ordered = inOrder(events)
  const c = foldConnection(connectionIdOf(entryOn(network)), ordered)!
  const [first] = diagnose(c, ordered, at).causes
  // the row names a cause without its evidence at hand: it must be the same, unless nothing makes it down
  if (first.confidence !== 'possible') expect(leadingCause(c, at)).toBe(first.cause)
  return [causes.get(first.cause)!.title, first.confidence, words(statusOf(c, at)), nextWords[nextAction(c, at).kind]]
}

describe('situations', () => {
  it.each(situations)('%s: %s', (network, what, ...expected) => {
    expect(outcome(situation(what!, network!, now), network!, now)).toEqual(expected)
  })

  it('are at least 80, 20 of them with conflicting or missing evidence', () => {
    expect(situations.length).toBeGreaterThanOrEqual(80)
    expect(tableRows(markdown, /^Conflicting/).length).toBeGreaterThanOrEqual(20)
  })

  it('cover every cause on every network it applies to', () => {
    const covered = new Set(situations.map(([network, , cause]) => `${networkNamed(network!)!.family} ${cause}`))
    const missing = [...causes.values()].flatMap(cause =>
      [...families.keys()]
        .filter(f => appliesTo(cause, f) && !covered.has(`${f} ${cause.title}`))
        .map(f => `${f}: ${cause.title}`),
    )
    expect(missing).toEqual([])
  })
})

describe('stories', () => {
  it('are ten', () => {
    expect(storyHeads.length).toBeGreaterThanOrEqual(10)
  })

  it.each(storyHeads.map(m => [m[1]!, m[2]!]))('%s (%s)', (title, network) => {
    const start = now - 1000 * dayMs
    const events: LoggedEvent[] = [listed(entryOn(network), start - dayMs)]
    const rows = tableRows(markdown, new RegExp(`^Story: ${title} \\(`))
    const told = rows.map(([day, what], i) => {
      const at = start + Number(day) * dayMs
      if (what !== '–') events.push({ ...eventNamed(what!, at, entryOn(network)), id: `e${i}`, at })
      return [day, what, ...outcome(events, network, at)]
    })
    expect(told).toEqual(rows)
  })
})
