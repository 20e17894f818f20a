import { causes } from '../knowledge'
import type { CauseId, Sure } from '../knowledge/types'
import type { Evidence } from './evidence'

/** What a cause means for the next step: it must be lifted first, that is done, or it needs nothing but a reconnect. */
export type Stands = 'blocks' | 'resolved' | 'open'

/** A cause with what speaks for and against it, newest first. */
export interface Weighed {
  readonly cause: CauseId
  readonly sure: Sure
  readonly stands: Stands
  /** When what stood in the way was dealt with (ms); only where it `stands` resolved. */
  readonly resolvedAt?: number
  /** ms of the newest evidence that makes it this sure. */
  readonly at: number
  readonly speaksFor: readonly Evidence[]
  readonly against: readonly Evidence[]
}

const order = [...causes.keys()]
const sureness: readonly Sure[] = ['certain', 'likely', 'possible']

/**
 * The causes that evidence speaks for, the one to act on first. The rule, in this order:
 * 1. What blocks and nobody has lifted leads, whatever came after it: a reconnect cannot succeed before.
 * 2. Then what blocked and was dealt with, first what asks for hours of quiet: they decide when a reconnect can succeed.
 * 3. Then the surer cause. That Hootsuite calls it disconnected is a result, not a cause: anything likely explains it.
 * 4. Of equals the newer evidence, then the order of the guide.
 * A cause is as sure as its surest evidence that nothing later refuted. What came before a reconnect must not be passed.
 */
export function weigh(evidence: readonly Evidence[]): Weighed[] {
  const named = new Set(evidence.flatMap(e => e.speaksFor.map(([cause]) => cause)))
  const weighed = [...named].map(cause => weighOne(cause, evidence))
  return weighed.sort((a, b) => tier(a) - tier(b) || rank(a) - rank(b) || b.at - a.at || place(a) - place(b))
}

function weighOne(cause: CauseId, evidence: readonly Evidence[]): Weighed {
  const last = (of: 'refutes' | 'doubts' | 'resolves') =>
    Math.max(Number.NEGATIVE_INFINITY, ...evidence.filter(e => e[of]?.includes(cause)).map(e => e.at))
  const [refuted, doubted, resolved] = [last('refutes'), last('doubts'), last('resolves')]
  const byItself = !causes.get(cause)!.reconnectHelps
  const all = evidence.flatMap(e => {
    const said = e.speaksFor.find(([id]) => id === cause)?.[1]
    if (!said) return []
    const blocks = (byItself || e.blocks === true) && said !== 'possible' && e.at >= refuted
    return [{ e, blocks, sure: tempered(said, e.at, { refuted, doubted, resolved }) }]
  })
  const sure = sureness.find(s => all.some(a => a.sure === s))!
  const open = all.some(a => a.blocks && a.sure !== 'possible' && a.e.at >= resolved)
  const stood = all.some(a => a.blocks && a.e.at < resolved)
  return {
    cause,
    sure,
    stands: open ? 'blocks' : stood ? 'resolved' : 'open',
    ...(!open && stood && { resolvedAt: resolved }),
    at: Math.max(...all.filter(a => a.sure === sure).map(a => a.e.at)),
    speaksFor: newestFirst(all.map(a => a.e)),
    against: newestFirst(evidence.filter(e => [e.refutes, e.doubts, e.resolves].some(list => list?.includes(cause)))),
  }
}

/** How sure a piece of evidence leaves one, given what came later. At the same moment it stands. */
function tempered(said: Sure, at: number, later: { refuted: number; doubted: number; resolved: number }): Sure {
  if (at < later.refuted) return 'possible'
  if (said === 'likely' && at < later.doubted) return 'possible'
  return said === 'certain' && at < later.resolved ? 'likely' : said
}

function tier({ cause, stands }: Weighed): number {
  if (stands === 'blocks') return 0
  if (stands === 'open') return 3
  return causes.get(cause)!.wait ? 1 : 2
}

function rank({ cause, sure }: Weighed): number {
  return Math.max(sureness.indexOf(sure), cause === 'disconnected' ? 1.5 : 0)
}

function place({ cause }: Weighed): number {
  return order.indexOf(cause)
}

function newestFirst(list: readonly Evidence[]): Evidence[] {
  return [...list].sort((a, b) => b.at - a.at || (a.reason.key < b.reason.key ? -1 : 1))
}
