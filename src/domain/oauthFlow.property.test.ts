import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { runs } from '../testing/counts'
import { actions, play, type Told } from '../testing/oauthWalks'
import { advanceFlow, type CompletedFlow, noFlows } from './oauthFlow'

const walks = runs(1000, 10_000)

/** What a worker that is stopped before or after a step is committed concludes: the page sends the step until it is. */
function conclusions(told: readonly Told[]): CompletedFlow[] {
  let ways = noFlows
  const ended: CompletedFlow[] = []
  for (const { step, session, kill } of told)
    for (const commits of kill === 'before' ? [false, true] : kill === 'after' ? [true, true] : [true]) {
      const taken = advanceFlow(ways, session, step)
      if (!taken || !commits) continue
      ways = taken.flows
      ended.push(...taken.ended)
    }
  return ended
}

it(`concludes from ${walks.toLocaleString('en')} random walks what truly happened`, () => {
  let complete = 0
  let asked = 0
  fc.assert(
    fc.property(actions, list => {
      const { told, truth } = play(list)
      const ended = conclusions(told)
      const as = (how: CompletedFlow['result']) => ended.filter(e => e.result === how)
      expect(as('complete').map(e => [e.flow.id, e.flow.site])).toEqual([...truth.complete])
      expect(new Set(as('doubtful').map(e => e.flow.id))).toEqual(new Set(truth.asked.keys()))
      expect(new Set(ended.map(e => e.flow.id)).size).toBe(ended.length)
      complete += truth.complete.size
      asked += truth.asked.size
    }),
    { numRuns: walks },
  )
  // the walks are about something
  expect(complete).toBeGreaterThan(walks / 4)
  expect(asked).toBeGreaterThan(walks / 10)
}, 60_000)
