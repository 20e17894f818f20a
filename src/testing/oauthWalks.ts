import * as fc from 'fast-check'
import { type Arrival, readOAuthStep } from '../detection/oauthSteps'
import type { FlowStart, ObservedStep } from '../domain/oauthFlow'
import type { SiteId } from '../knowledge/ids'

/** People and pages at work in a browser, with what truly happened; the steps are what its addresses say of it. */

const minute = 60_000
const callback = 'https://hootsuite.com/oauth/callback'
const tool = 'https://hootsuite.com/dashboard'
const elsewhere = 'https://example.com/'
const withBack = (url: string, to = callback) => `${url}?client_id=1&state=s&redirect_uri=${encodeURIComponent(to)}`

const permissionPages = {
  facebook: 'https://www.facebook.com/v19.0/dialog/oauth',
  instagram: 'https://www.instagram.com/oauth/authorize',
  threads: 'https://www.threads.com/oauth/authorize',
  linkedin: 'https://www.linkedin.com/oauth/v2/authorization',
  x: 'https://x.com/i/oauth2/authorize',
  pinterest: 'https://www.pinterest.com/oauth/',
  google: 'https://accounts.google.com/o/oauth2/v2/auth',
} satisfies Partial<Record<SiteId, string>>
type Network = keyof typeof permissionPages
const networks = Object.keys(permissionPages) as Network[]

const tab = fc.nat({ max: 5 })
const network = fc.constantFrom(...networks)
const bool = fc.boolean()
export const actions = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        act: fc.constant('connect' as const),
        tab,
        network,
        popup: bool,
        hidden: bool,
        signedOut: bool,
        by: fc.nat(9),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ act: fc.constant('again' as const), tab, how: fc.constantFrom('signed-in', 'reload') }),
    },
    {
      weight: 8,
      arbitrary: fc.record({
        act: fc.constant('allow' as const),
        tab,
        says: fc.constantFrom('code', 'referrer', 'both', 'both', 'silent'),
        inOpener: bool,
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record({
        act: fc.constant('cancel' as const),
        tab,
        how: fc.constantFrom('error', 'page', 'link', 'close'),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        act: fc.constant('forge' as const),
        tab,
        how: fc.constantFrom('code', 'link', 'reload', 'back', 'look-alike', 'provider', 'replay'),
      }),
    },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('home' as const), tab }) },
    { weight: 1, arbitrary: fc.record({ act: fc.constant('leave' as const), tab }) },
    { weight: 2, arbitrary: fc.record({ act: fc.constant('hijack' as const), tab }) },
    {
      weight: 3,
      arbitrary: fc.record({
        act: fc.constant('clock' as const),
        by: fc.constantFrom(1, 5, 10, 14, 16, 60, -1, -10, -60, 1e6, -1e6),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ act: 'restart' as const }) },
    {
      weight: 4,
      arbitrary: fc.record({ act: fc.constant('kill' as const), when: fc.constantFrom('before', 'after') }),
    },
  ),
  { minLength: 8, maxLength: 40 },
)
export type Action = typeof actions extends fc.Arbitrary<(infer A)[]> ? A : never

/** `kill`: the worker dies before, or after, what the step changed was committed; the page sends it again. */
export interface Told {
  readonly step: ObservedStep
  readonly session: string
  readonly kill?: 'before' | 'after'
}

interface Attempt {
  readonly id: string
  readonly network: Network
  readonly startedAt: number
  /** How it began, as far as anybody can know. */
  readonly start: FlowStart
}

interface Tab {
  readonly id: number
  readonly opener?: Tab
  at: 'tool' | 'network' | 'elsewhere'
  attempt?: Attempt
  /** Hootsuite was seen in it before whatever it shows now. */
  toolSeen: boolean
}

export interface Truth {
  /** Attempts that must be recorded, by the id of the step that began them … */
  readonly complete: Map<string, SiteId>
  /** … and those that must be asked about, with when they ended (ms). */
  readonly asked: Map<string, { readonly site: SiteId; readonly at: number }>
}

/** Plays the actions. Those that make no sense where the browser stands do nothing. */
export function play(list: readonly Action[]): { told: Told[]; truth: Truth } {
  const told: Told[] = []
  const truth: Truth = { complete: new Map(), asked: new Map() }
  let now = Date.UTC(2026, 10, 25)
  let session = 1
  let n = 0
  let nextTab = 10
  let kill: Told['kill']
  const fresh = (id: number): Tab => ({ id, at: 'elsewhere', toolSeen: false })
  let tabs = [0, 1, 2, 3].map(fresh)
  /** Closed, which nobody tells: what was begun in them can be what returns to their opener. */
  let closed: Tab[] = []

  const observe = (at: number) => {
    for (const t of [...tabs, ...closed]) {
      const a = t.attempt
      if (a && at - a.startedAt > 15 * minute) t.attempt = undefined
      if (a && a.startedAt - at > 15 * minute) t.attempt = { ...a, start: 'unknown', startedAt: at }
    }
  }
  const openerAtTool = (t: Tab) => t.opener?.at === 'tool' && tabs.includes(t.opener)
  const say = (t: Tab, url: string, referrer = '', arrival: Arrival = 'navigate', opener = t.opener?.id) => {
    now += 1000
    const step = readOAuthStep(new URL(url), referrer, arrival)
    if (!step) return ''
    observe(now)
    const id = `s${n++}`
    told.push({
      step: { ...step, id, tab: t.id, opener, openerAtTool: openerAtTool(t), at: now },
      session: String(session),
      kill,
    })
    kill = undefined
    return id
  }
  const home = (t: Tab, url = tool, referrer = '', arrival: Arrival = 'navigate') => {
    say(t, url, referrer, arrival)
    t.at = 'tool'
    t.toolSeen = true
  }
  /** Attempts that are still young when the next step is told; one over which the clock was set back far cannot be timed. */
  const alive = () => {
    observe(now + 1000)
    return [...tabs, ...closed].flatMap(t => (t.attempt ? { t, a: t.attempt } : []))
  }
  /** `back`: the tab that came back to the tool; `by`: what says that the network sent it. */
  const conclude = (list: { t: Tab; a: Attempt }[], back: Tab, by: 'network' | 'code' | 'nothing') => {
    const [one] = list
    const onlyTool = !back.opener || openerAtTool(back)
    const sure = by === 'network' ? one?.a.start !== 'unknown' : one?.a.start === 'proven' && onlyTool
    if (one && list.length === 1 && sure && by !== 'nothing') truth.complete.set(one.a.id, one.a.network)
    else for (const { a } of list) truth.asked.set(a.id, { site: a.network, at: now + 1000 })
    for (const { t } of list) t.attempt = undefined
  }

  for (const t of tabs.slice(1)) home(t)
  for (const action of list) {
    // what happens to a permission page happens to one that is open
    const there = ['allow', 'again', 'cancel', 'hijack'].includes(action.act)
      ? tabs.filter(x => x.at === 'network')
      : tabs
    const t = ('tab' in action && there[action.tab % there.length]) || tabs[0]!
    switch (action.act) {
      case 'clock':
        now += action.by * minute
        break
      case 'kill':
        kill = action.when
        break
      case 'restart':
        session++
        tabs = [0, 1, 2, 3].map(fresh)
        closed = []
        break
      case 'home':
        // typed or bookmarked: nobody can tell it from a network that says nothing
        if (t.attempt)
          conclude(
            alive().filter(x => x.t === t),
            t,
            'nothing',
          )
        home(t)
        break
      case 'leave':
        if (t.at === 'tool') t.at = 'elsewhere'
        break
      case 'hijack': {
        // whoever opened a window can send it on, before its user has answered
        if (t.at !== 'network' || !t.attempt || !t.opener || openerAtTool(t)) break
        conclude(
          alive().filter(x => x.t === t),
          t,
          'code',
        )
        home(t, `${callback}?code=forged`)
        break
      }
      case 'connect': {
        if (t.at === 'network') break
        const foreign = action.by === 0
        const fromTool = t.at === 'tool' && !foreign
        const where: Tab = action.popup ? { id: nextTab++, opener: t, at: 'network', toolSeen: false } : t
        if (action.popup) tabs.push(where)
        // the network asks to sign in first: its own page is what led here
        const { origin } = new URL(permissionPages[action.network])
        const signedOut = action.signedOut && !foreign
        const shown = signedOut ? `${origin}/` : fromTool ? 'https://hootsuite.com/' : elsewhere
        const referrer = action.hidden ? '' : shown
        // its older version says no address to return to
        const older = action.network === 'x' && action.by > 5
        const asks = withBack(permissionPages[action.network], foreign ? 'https://app.postiz.com/cb' : callback)
        const url = older ? 'https://api.x.com/oauth/authorize?oauth_token=t' : asks
        const toolKnown = where.toolSeen || openerAtTool(where)
        const id = say(where, url, referrer)
        where.at = 'network'
        where.toolSeen = false
        // asked for by somebody else, or for somebody else
        if (foreign || referrer === elsewhere) break
        const start = referrer === 'https://hootsuite.com/' ? 'proven' : toolKnown ? 'likely' : 'unknown'
        if (older && start === 'unknown') break
        where.attempt = { id, network: action.network, startedAt: now, start }
        break
      }
      case 'again': {
        if (!t.attempt) break
        const { network } = t.attempt
        const isAlive = alive().some(x => x.t === t)
        const reload = action.how === 'reload'
        const referrer = reload ? 'https://hootsuite.com/' : permissionPages[network]
        const id = say(t, withBack(permissionPages[network]), referrer, reload ? 'reload' : 'navigate')
        // too late for what was begun: this may have begun at the tool that opened it
        if (!isAlive) t.attempt = { id, network, startedAt: now, start: openerAtTool(t) ? 'likely' : 'unknown' }
        break
      }
      case 'allow': {
        if (t.at !== 'network' || !t.attempt) break
        const { origin } = new URL(permissionPages[t.attempt.network])
        const { network } = t.attempt
        const coded = action.says === 'code' || action.says === 'both'
        const named = action.says === 'referrer' || action.says === 'both'
        const url = coded ? `${callback}?code=k0de&state=s` : tool
        const referrer = named ? `${origin}/` : ''
        const opener = t.opener
        if (action.inOpener && opener && opener.at === 'tool' && tabs.includes(opener)) {
          const fit = alive().filter(x => x.t.opener === opener && (!named || x.a.network === network))
          if (coded || named) conclude(fit, opener, named ? 'network' : 'code')
          home(opener, url, referrer)
          tabs = tabs.filter(x => x !== t)
          closed.push(t)
          break
        }
        const mine = alive().filter(x => x.t === t)
        // late: whatever comes now belongs to nothing
        if (mine.length) conclude(mine, t, named ? 'network' : coded ? 'code' : 'nothing')
        home(t, url, referrer)
        break
      }
      case 'cancel': {
        if (t.at !== 'network') break
        const a = t.attempt
        if (action.how === 'close') {
          closed.push(t)
          tabs = t.id < 4 ? tabs.map(x => (x === t ? fresh(nextTab++) : x)) : tabs.filter(x => x !== t)
          break
        }
        t.attempt = undefined
        const from = a ? `${new URL(permissionPages[a.network]).origin}/` : ''
        if (action.how === 'error') home(t, `${callback}?error=access_denied`, from)
        else {
          if (action.how === 'page' && a?.network === 'linkedin')
            say(t, 'https://www.linkedin.com/oauth/v2/login-cancel')
          home(t, tool, 'https://hootsuite.com/')
        }
        break
      }
      case 'forge':
        if (t.at === 'network') break
        if (action.how === 'code') home(t, `${callback}?code=forged`, elsewhere)
        if (action.how === 'link') home(t, `${tool}?from=https://www.facebook.com/`, elsewhere)
        if (t.at === 'tool' && (action.how === 'reload' || action.how === 'replay'))
          home(t, `${callback}?code=old`, 'https://x.com/', 'reload')
        if (action.how === 'back') home(t, `${callback}?code=old`, 'https://x.com/', 'back_forward')
        if (action.how === 'look-alike') say(t, 'https://hootsuite.com.evil.example/?code=1', 'https://x.com/')
        if (action.how === 'provider') say(t, 'https://platform.hootsuite.com/oauth2/auth?code=1', 'https://x.com/')
        break
    }
  }
  return { told, truth }
}
