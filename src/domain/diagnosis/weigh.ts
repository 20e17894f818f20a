import type { CauseId } from '../../knowledge/ids'
import { causes } from '../../knowledge/index'
import type { Confidence } from '../../knowledge/types'
import type { Evidence } from './evidence'

/** What a cause means for the next step: it must be lifted first, that is done, or it needs nothing but a reconnect. */
export type BlockState = 'blocks' | 'resolved' | 'open'

/** A cause with what speaks for and against it, newest first. */
export interface WeighedCause {
  readonly cause: CauseId
  readonly confidence: Confidence
  readonly state: BlockState
  /** When what stood in the way was dealt with (ms); only where it `stands` resolved. */
  readonly resolvedAt?: number
  /** ms of the newest evidence that makes it this sure. */
  readonly at: number
  readonly supports: readonly Evidence[]
  readonly contradicts: readonly Evidence[]
}

const order = [...causes.keys()]
const sureness: readonly Confidence[] = ['certain', 'likely', 'possible']

/**
 * The causes that evidence speaks for, the one to act on first. The rule, in this order:
 * 1. What blocks and nobody has lifted leads, whatever came after it: a reconnect cannot succeed before.
 * 2. Then what blocked and was dealt with, first what asks for hours of quiet: they decide when a reconnect can succeed.
 * 3. Then the surer cause. That Hootsuite calls it disconnected is a result, not a cause: anything likely explains it.
 * 4. Of equals the newer evidence, then the order of the guide.
 * A cause is as sure as its surest evidence that nothing later refuted. What came before a reconnect must not be passed.
 */
export function weigh(evidence: readonly Evidence[]): WeighedCause[] {
  const sorted = newestFirst(evidence)
  const named = new Set(sorted.flatMap(e => e.supports.map(([cause]) => cause)))
  const weighed = [...named].map(cause => weighOne(cause, sorted))
  return weighed.sort((a, b) => tier(a) - tier(b) || rank(a) - rank(b) || b.at - a.at || place(a) - place(b))
}

/** `evidence`: newest first, so what is found first came last. */
function weighOne(cause: CauseId, evidence: readonly Evidence[]): WeighedCause {
  const { reconnectPossible, tokenLives } = causes.get(cause)!
  const refutes = evidence.filter(e => e.refutes?.includes(cause))
  const doubts = evidence.filter(e => e.doubts?.includes(cause))
  const resolves = evidence.filter(e => e.resolves?.includes(cause))
  const later = { refuted: timeOf(refutes[0]), doubted: timeOf(doubts[0]), resolved: timeOf(resolves[0]) }
  const all = evidence.flatMap(e => {
    const said = e.supports.find(([id]) => id === cause)?.[1]
    if (!said) return []
    const sure = tempered(said, e.at, later, tokenLives)
    return [
      {
        e,
        sure,
        blocks: sure !== 'possible' && (said === 'certain' || !e.hearsay) && (!reconnectPossible || e.blocks === true),
      },
    ]
  })
  const sure = sureness.find(s => all.some(a => a.sure === s))!
  const block = all.find(a => a.blocks)?.e
  // dealt with when it was first said to be: saying it again starts no new wait
  const resolved = block && resolves.findLast(e => e.at > block.at)
  const since = all.at(-1)!.e.at
  return {
    cause,
    confidence: sure,
    state: resolved ? 'resolved' : block ? 'blocks' : 'open',
    ...(resolved && { resolvedAt: resolved.at }),
    at: all.find(a => a.sure === sure)!.e.at,
    supports: all.map(a => a.e),
    // what came before all that speaks for it weighs nothing
    contradicts: evidence.filter(e => since < e.at && [refutes, doubts, resolves].some(list => list.includes(e))),
  }
}

function timeOf(e: Evidence | undefined): number {
  return e?.at ?? Number.NEGATIVE_INFINITY
}

/**
 * How sure a piece of evidence leaves one, given what came later. At the same moment it stands. What was dealt with still
 * explains a token that is gone; where the token lives, nothing is left of it.
 */
function tempered(
  said: Confidence,
  at: number,
  later: { refuted: number; doubted: number; resolved: number },
  tokenLives = false,
): Confidence {
  if (at < later.refuted || (tokenLives && at < later.resolved)) return 'possible'
  if (said === 'likely' && at < later.doubted) return 'possible'
  return said === 'certain' && at < later.resolved ? 'likely' : said
}

function tier({ cause, state: stands }: WeighedCause): number {
  if (stands === 'blocks') return 0
  if (stands === 'open') return 3
  return causes.get(cause)!.wait ? 1 : 2
}

function rank({ cause, confidence: sure }: WeighedCause): number {
  return Math.max(sureness.indexOf(sure), cause === 'disconnected' ? 1.5 : 0)
}

function place({ cause }: WeighedCause): number {
  return order.indexOf(cause)
}

/** By time; at the same moment in an order of their own, so that it does not matter which was written first. */
export function newestFirst(list: readonly Evidence[]): Evidence[] {
  const name = ({ reason: { key, site, error } }: Evidence) => [key, site, error].join()
  return [...list].sort((a, b) => b.at - a.at || (name(a) < name(b) ? -1 : 1))
}
