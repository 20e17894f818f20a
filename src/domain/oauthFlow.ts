import type { SiteId } from '../detection/types'
import type { BackAt, WayStep } from '../detection/oauthSteps'

/** Somebody is on the way from the tool to a network's permission page and back. Of this machine alone. */
export interface Way {
  /** Of the message that began it. */
  readonly id: string
  readonly site: SiteId
  readonly tab: number
  readonly opener?: number
  /** ms */
  readonly startedAt: number
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

/** What is remembered from step to step. */
export interface Ways {
  /** Ids of tabs hold as long as it does, no longer. */
  readonly session: string
  readonly open: readonly Way[]
  /** Tabs that showed the tool, the latest last: an address may be withheld. */
  readonly atTool: readonly number[]
  /** Steps that were counted: one that is told again changes nothing. */
  readonly done: readonly string[]
}

/** Those that can still be completed at `now` (ms). */
export function underway({ open }: Ways, now: number): readonly Way[] {
  return open.filter(w => Math.abs(now - w.startedAt) <= longestMs)
}

interface Outcome {
  readonly open: readonly Way[]
  readonly ended: readonly Ended[]
}

/** A way that takes longer was given up (the permission windows themselves time out). */
const longestMs = 15 * 60_000
/** More at once is nobody's work; the oldest are let go. */
const mostOpen = 50
const mostRemembered = 100

export const noWays: Ways = { session: '', open: [], atTool: [], done: [] }

/**
 * One step further in this run (`session`) of a browser, whose ways that were open when it was closed are over.
 * @returns null for a step that was counted before
 */
export function takeStep(ways: Ways, session: string, step: SeenStep): { ways: Ways; ended: readonly Ended[] } | null {
  if (ways.done.includes(step.id)) return null
  const same = ways.session === session
  const lost = same ? [] : ways.open.map((way): Ended => ({ way, as: 'late' }))
  const atTool = same ? ways.atTool : []
  const { open, ended } = followWays(same ? ways.open : [], step, atTool)
  const others = atTool.filter(t => t !== step.tab)
  return {
    ways: {
      session,
      open,
      atTool: (step.site === 'hootsuite' ? [...others, step.tab] : others).slice(-mostRemembered),
      done: [...ways.done, step.id].slice(-mostRemembered),
    },
    ended: [...lost, ...ended],
  }
}

/**
 * What a step does to the ways that are open. A way is begun by a permission page that the tool sent the user to, and
 * is complete with the return to the tool, with no error, in the same tab or the one it was opened from. Whatever is
 * missing makes it doubtful, or nothing.
 */
function followWays(ways: readonly Way[], step: SeenStep, atTool: readonly number[]): Outcome {
  // nobody can say how long a way took over which the clock was set back
  const open = ways.map(w => (w.startedAt - step.at > longestMs ? { ...w, startedAt: step.at, begun: false } : w))
  const isLate = (w: Way) => step.at - w.startedAt > longestMs
  const late = open.filter(isLate)
  const young = open.filter(w => !isLate(w))
  // the answer to one that took too long is no answer to another
  const over = step.what === 'returned' && fitting(late, step).some(w => w.tab === step.tab)
  const { open: left, ended } = over ? { open: young, ended: [] } : follow(young, step, atTool)
  return { open: left.slice(-mostOpen), ended: [...late.map((way): Ended => ({ way, as: 'late' })), ...ended] }
}

function follow(open: readonly Way[], step: SeenStep, atTool: readonly number[]): Outcome {
  const end = (ways: readonly Way[], as: Ending) => ({
    open: open.filter(w => !ways.includes(w)),
    ended: ways.map(way => ({ way, as })),
  })
  const here = open.filter(w => w.tab === step.tab)
  switch (step.what) {
    case 'asked': {
      const known = here.find(w => w.site === step.site)
      // the same page again, after a sign-in, or as the second half of the network's own way
      if (known && step.from !== 'tool' && step.returns !== 'other') return { open, ended: [] }
      const rest = end(here, 'left')
      const way = begun(step, atTool)
      return way ? { ...rest, open: [...rest.open, way] } : rest
    }
    case 'refused':
      return end(
        here.filter(w => w.site === step.site),
        'refused',
      )
    case 'failed':
      // an error that does not say whose ends nothing in another window
      return end(step.network ? returning(open, step) : here, 'refused')
    case 'arrived':
      return end(here, 'left')
    case 'silent':
      return end(here, 'doubtful')
    case 'returned': {
      const back = returning(open, step)
      const [one] = back
      return end(back, one?.begun && back.length === 1 ? 'complete' : 'doubtful')
    }
  }
}

function begun(step: SeenStep & { what: 'asked' }, atTool: readonly number[]): Way | undefined {
  const { id, site, tab, opener, at, returns, from } = step
  // the answer goes to somebody else, or somebody else asked for it
  if (returns === 'other' || from === 'other') return undefined
  // the network may ask to sign in first, and a browser may withhold which page led here: the tab itself, or the one it
  // was opened from, may know
  const begun = from === 'tool' || [tab, opener].some(t => t !== undefined && atTool.includes(t))
  // nothing says that it has to do with the tool
  if (returns === 'unsaid' && !begun) return undefined
  return { id, site, tab, ...(opener !== undefined && { opener }), startedAt: at, begun }
}

/** The ways that this return can belong to: that of its tab; else those of tabs that were opened from it. */
function returning(open: readonly Way[], step: SeenStep & { what: BackAt }) {
  const fits = fitting(open, step)
  const here = fits.filter(w => w.tab === step.tab)
  return here.length ? here : fits.filter(w => w.opener === step.tab)
}

/** Those to the network it came from, where that is known. */
function fitting(ways: readonly Way[], { network }: SeenStep & { what: BackAt }) {
  return ways.filter(w => network === undefined || w.site === network)
}
