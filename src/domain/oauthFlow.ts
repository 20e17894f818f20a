import type { SiteId } from '../knowledge/ids'

/** Somebody is on the way from the tool to a network's permission page and back. Of this machine alone. */
export interface OAuthFlow {
  /** Of the message that began it. */
  readonly id: string
  readonly site: SiteId
  readonly tab: number
  readonly opener?: number
  /** ms */
  readonly startedAt: number
  readonly start: FlowStart
}

/**
 * What says that the tool sent the user there. `proven`: the browser names a page of the tool as what led there, which no
 * other page can make it say. `likely`: the tab showed the tool before, or the one it was opened from shows it, which any
 * page can bring about that opened them.
 */
export type FlowStart = 'proven' | 'likely' | 'unknown'

/** How a flow ended: `complete` counts, `doubtful` is asked, the others are kept as tries. */
export type FlowResult = 'complete' | 'doubtful' | 'refused' | 'left' | 'late'

export interface CompletedFlow {
  readonly flow: OAuthFlow
  readonly result: FlowResult
}

/** A step, with where it was seen and when (ms). `id`: of the message that told it. */
export type ObservedStep = OAuthStep & {
  readonly id: string
  readonly tab: number
  readonly opener?: number
  /** The tab it was opened from shows the tool, as the browser says now. */
  readonly openerAtTool?: boolean
  readonly at: number
}

/** What is remembered from step to step. */
export interface OAuthFlows {
  /** Ids of tabs hold as long as it does, no longer. */
  readonly session: string
  readonly open: readonly OAuthFlow[]
  /** Tabs that showed the tool, the latest last: an address may be withheld. */
  readonly toolTabs: readonly number[]
  /** Steps that were counted: one that is told again changes nothing. */
  readonly done: readonly string[]
}

/** Those that can still be completed at `now` (ms). */
export function openFlows({ open }: OAuthFlows, now: number): readonly OAuthFlow[] {
  return open.filter(w => Math.abs(now - w.startedAt) <= longestMs)
}

interface Outcome {
  readonly open: readonly OAuthFlow[]
  readonly ended: readonly CompletedFlow[]
}

/** A flow that takes longer was given up (the permission windows themselves time out). */
const longestMs = 15 * 60_000
/** More at once is nobody's work; the oldest are let go, and of those that a page can begin by itself first. */
const mostOpen = 50
const mostRemembered = 100

export const noFlows: OAuthFlows = { session: '', open: [], toolTabs: [], done: [] }

/**
 * One step further in this run (`session`) of a browser, whose flows that were open when it was closed are over.
 * @returns null for a step that was counted before
 */
export function advanceFlow(
  flows: OAuthFlows,
  session: string,
  step: ObservedStep,
): { flows: OAuthFlows; ended: readonly CompletedFlow[] } | null {
  if (flows.done.includes(step.id)) return null
  const same = flows.session === session
  const lost = same ? [] : flows.open.map((flow): CompletedFlow => ({ flow, result: 'late' }))
  const atTool = same ? flows.toolTabs : []
  const { open, ended } = advanceOpenFlows(same ? flows.open : [], step, atTool)
  const others = atTool.filter(t => t !== step.tab)
  return {
    flows: {
      session,
      open,
      toolTabs: (step.site === 'hootsuite' ? [...others, step.tab] : others).slice(-mostRemembered),
      done: [...flows.done, step.id].slice(-mostRemembered),
    },
    ended: [...lost, ...ended],
  }
}

/**
 * What a step does to the flows that are open. A flow is begun by a permission page that the tool sent the user to, and
 * is complete with the return to the tool, with no error, in the same tab or the one it was opened from. A page that
 * opened a window can send it through every step and withhold its address, but cannot be the tool or the network: one end
 * must be proven. Whatever is missing makes it doubtful, or nothing.
 */
function advanceOpenFlows(flows: readonly OAuthFlow[], step: ObservedStep, atTool: readonly number[]): Outcome {
  // nobody can say how long a flow took over which the clock was set back
  const open = flows.map(w =>
    w.startedAt - step.at > longestMs ? { ...w, startedAt: step.at, start: 'unknown' as const } : w,
  )
  const isLate = (w: OAuthFlow) => step.at - w.startedAt > longestMs
  const late = open.filter(isLate)
  const young = open.filter(w => !isLate(w))
  // the answer to one that took too long is no answer to another
  const over = step.what === 'returned' && fitting(late, step).some(w => w.tab === step.tab)
  const { open: left, ended } = over ? { open: young, ended: [] } : follow(young, step, atTool)
  return {
    open: mostTrusted(left),
    ended: [...late.map((flow): CompletedFlow => ({ flow, result: 'late' })), ...ended],
  }
}

function mostTrusted(open: readonly OAuthFlow[]): readonly OAuthFlow[] {
  const over = Math.max(0, open.length - mostOpen)
  const dropped = open.filter(w => w.start !== 'proven').slice(0, over)
  return open.filter(w => !dropped.includes(w)).slice(-mostOpen)
}

function follow(open: readonly OAuthFlow[], step: ObservedStep, atTool: readonly number[]): Outcome {
  const end = (flows: readonly OAuthFlow[], result: FlowResult) => ({
    open: open.filter(w => !flows.includes(w)),
    ended: flows.map(flow => ({ flow, result })),
  })
  const here = open.filter(w => w.tab === step.tab)
  switch (step.what) {
    case 'asked': {
      const known = here.find(w => w.site === step.site)
      // the same page again, after a sign-in, or as the second half of the network's own flow
      if (known && step.from !== 'tool' && step.returns !== 'other') return { open, ended: [] }
      const rest = end(here, 'left')
      const flow = begun(step, atTool)
      return flow ? { ...rest, open: [...rest.open, flow] } : rest
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
      return end(back, one && back.length === 1 && isProven(one, step) ? 'complete' : 'doubtful')
    }
  }
}

/**
 * Is one end of it proven, and the other not in doubt? The network names itself, or the tool did and nobody but the tool
 * has hold of the window: a page that opened it could have sent it back before the user had answered.
 */
function isProven({ start }: OAuthFlow, { network, opener, openerAtTool }: ObservedStep & { what: ReturnOutcome }) {
  if (network !== undefined) return start !== 'unknown'
  return start === 'proven' && (opener === undefined || openerAtTool === true)
}

function begun(step: ObservedStep & { what: 'asked' }, atTool: readonly number[]): OAuthFlow | undefined {
  const { id, site, tab, opener, at, returns, from } = step
  // the answer goes to somebody else, or somebody else asked for it
  if (returns === 'other' || from === 'other') return undefined
  const start = startOf(step, atTool)
  // nothing says that it has to do with the tool
  if (returns === 'unsaid' && start === 'unknown') return undefined
  return { id, site, tab, ...(opener !== undefined && { opener }), startedAt: at, start }
}

/** The network may ask to sign in first, and a browser may withhold which page led here: the tabs may know. */
function startOf({ from, tab, openerAtTool }: ObservedStep & { what: 'asked' }, atTool: readonly number[]): FlowStart {
  if (from === 'tool') return 'proven'
  return openerAtTool || atTool.includes(tab) ? 'likely' : 'unknown'
}

/** The flows that this return can belong to: that of its tab; else those of tabs that were opened from it. */
function returning(open: readonly OAuthFlow[], step: ObservedStep & { what: ReturnOutcome }) {
  const fits = fitting(open, step)
  const here = fits.filter(w => w.tab === step.tab)
  return here.length ? here : fits.filter(w => w.opener === step.tab)
}

/** Those to the network it came from, where that is known. */
function fitting(flows: readonly OAuthFlow[], { network }: ObservedStep & { what: ReturnOutcome }) {
  return flows.filter(w => network === undefined || w.site === network)
}

/** Whose address it is: the tool's, somebody else's, or not said. */
export type Origin = 'tool' | 'other' | 'unsaid'

/** A step on the way from the tool to a network's permission page and back, as its address tells it. */
export type OAuthStep =
  | { readonly what: 'asked'; readonly site: SiteId; readonly returns: Origin; readonly from: Origin | 'network' }
  | { readonly what: 'refused'; readonly site: SiteId }
  /**
   * Back at the tool: with an answer, with an error, or by a link, a bookmark, the back button. `silent`: what says where
   * from is missing, as when a network withholds its address, or does not fit. `network`: where from, as far as is known.
   */
  | { readonly what: ReturnOutcome; readonly site: 'hootsuite'; readonly network?: SiteId }

export type ReturnOutcome = 'returned' | 'failed' | 'silent' | 'arrived'
