import type { WayStep } from '../detect/ways'
import type { SiteId } from '../detect/types'

/** Somebody is on the way from the tool to a network's permission page and back. Of this machine alone. */
export interface Way {
  /** Of the message that began it. */
  readonly id: string
  readonly site: SiteId
  readonly tab: number
  readonly opener?: number
  /** ms */
  readonly startedAt: number
  /** The network sends the answer to the tool, as its address said; or did not say where to. */
  readonly returns: 'tool' | 'unsaid'
  /** It was seen to begin at the tool. */
  readonly begun: boolean
}

/** How a way ended: `complete` counts, `doubtful` is asked, the others are kept as tries. */
export type Ending = 'complete' | 'doubtful' | 'refused' | 'left' | 'late'

export interface Ended {
  readonly way: Way
  readonly as: Ending
}

/** A step, with where it was seen and when (ms). `id`: of the message that told it. */
export type SeenStep = WayStep & {
  readonly id: string
  readonly tab: number
  readonly opener?: number
  readonly at: number
}

/** A way that takes longer was given up (the permission windows themselves time out). */
const longestMs = 15 * 60_000
/** More at once is nobody's work; the oldest are let go. */
const mostOpen = 50

/**
 * What a step does to the ways that are open. A way is begun by a permission page that the tool sent the user to, and
 * is complete with the return to the tool, with no error, in the same tab or the one it was opened from. Whatever is
 * missing makes it doubtful, or nothing.
 */
export function followWays(open: readonly Way[], step: SeenStep): { open: readonly Way[]; ended: readonly Ended[] } {
  const isLate = (w: Way) => Math.abs(step.at - w.startedAt) > longestMs
  const late = open.filter(isLate).map((way): Ended => ({ way, as: 'late' }))
  const { open: left, ended } = follow(
    open.filter(w => !isLate(w)),
    step,
  )
  return { open: left.slice(-mostOpen), ended: [...late, ...ended] }
}

function follow(open: readonly Way[], step: SeenStep): { open: readonly Way[]; ended: readonly Ended[] } {
  const end = (ways: readonly Way[], as: Ending) => ({
    open: open.filter(w => !ways.includes(w)),
    ended: ways.map(way => ({ way, as })),
  })
  const here = open.filter(w => w.tab === step.tab)
  switch (step.what) {
    case 'asked': {
      const known = here.find(w => w.site === step.site)
      // the same page again, after a sign-in, or as the second half of the network's own way
      if (known && step.from !== 'tool' && step.returns !== 'other')
        return { open: open.map(w => (w === known && step.returns === 'tool' ? { ...w, returns: 'tool' } : w)), ended: [] }
      const rest = end(here, 'left')
      const way = begun(step)
      return way ? { ...rest, open: [...rest.open, way] } : rest
    }
    case 'refused':
      return end(
        here.filter(w => w.site === step.site),
        'refused',
      )
    case 'failed':
      return end(returning(open, step), 'refused')
    case 'arrived':
      return end(here, 'left')
    case 'returned': {
      const back = returning(open, step)
      const [one] = back
      return end(back, one?.begun && back.length === 1 ? 'complete' : 'doubtful')
    }
  }
}

function begun({ id, site, tab, opener, at, returns, from }: SeenStep & { what: 'asked' }): Way | undefined {
  // the answer goes to somebody else, or somebody else asked for it
  if (returns === 'other' || from === 'other') return undefined
  // nothing says that it has to do with the tool
  if (returns === 'unsaid' && from !== 'tool') return undefined
  return { id, site, tab, ...(opener !== undefined && { opener }), startedAt: at, returns, begun: from === 'tool' }
}

/** The ways that this return can belong to: that of its tab; else those of tabs that were opened from it. */
function returning(open: readonly Way[], { tab, network }: SeenStep & { what: 'returned' | 'failed' | 'arrived' }) {
  const fits = open.filter(w => network === undefined || w.site === network)
  const here = fits.filter(w => w.tab === tab)
  return here.length ? here : fits.filter(w => w.opener === tab)
}
