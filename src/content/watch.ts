import { canMatch, isOfSite, matchPage, type Past, strengthOf } from '../detect/match'
import type { ListReader, Match, PagePattern, PageView, Site } from '../detect/types'
import { viewOf } from '../detect/view'
import { tell } from './tell'

const arriveMs = 100
const settleMs = 200
const staysMs = 1500
const busyMs = 300
const calmMs = 4000
const busyLooks = 20

/** One of these a page: a script that comes later, after an update, ends the one that was there. */
const world = globalThis as { radarWatch?: () => void }

/**
 * Watches one page of a site, passively. It looks on arrival and, only while this address could still turn out to be one
 * we know, after the page has changed: at most three looks a second, later one in four seconds. What it sees must be
 * there a moment later, too: a stale link to a check is sent on elsewhere. What happens per change or per step of
 * navigation is no more than seeing that a look is planned already.
 */
export function watch(site: Site, lists?: ListReader): void {
  // the manifest can only name whole domains
  if (!isOfSite(site, location)) return
  world.radarWatch?.()
  world.radarWatch = stop
  const channels = [site.patterns, ...(site.uses ? [site.uses] : [])].map(list => channel(site, list, send))
  let timer: ReturnType<typeof setTimeout> | undefined
  /** How long the pending timer was set for; Infinity when there is none. */
  let pending = Number.POSITIVE_INFINITY
  let looks = 0
  let href = ''
  let path = ''
  let from = before()
  let watching = false
  const observer = new MutationObserver(() => later(looks < busyLooks ? busyMs : calmMs))

  function later(ms: number) {
    if (ms >= pending) return
    clearTimeout(timer)
    pending = ms
    timer = setTimeout(look, ms)
  }

  function look() {
    pending = Number.POSITIVE_INFINITY
    if (location.href !== href) arrived()
    if (!canMatch(site, location, { from })) return observe(false)
    looks++
    const view = viewOf(document, lists)
    const states = channels.map(c => c.look(view, { from }))
    // where the address decides, nothing needs to be observed
    observe(states.includes('nothing'))
    if (states.includes('settling')) later(settleMs)
    else if (states.includes('waiting')) later(staysMs)
  }

  function arrived() {
    if (path && path !== location.pathname) from = path
    href = location.href
    path = location.pathname
    looks = 0
    for (const c of channels) c.forget()
  }

  function send(match: Match) {
    void tell({ type: 'page.seen', id: crypto.randomUUID(), ...match }).then(there => there || stop())
  }

  function observe(on: boolean) {
    if (on === watching) return
    watching = on
    if (on) observer.observe(document, { childList: true, subtree: true })
    else observer.disconnect()
  }

  function stop() {
    observe(false)
    clearTimeout(timer)
    for (const [target, name, act] of listened) target?.removeEventListener(name, act)
  }

  const arrive = () => later(arriveMs)
  const back = (e: Event) => {
    if (!(e as PageTransitionEvent).persisted) return
    href = ''
    arrive()
  }
  const listened = [
    [window, 'popstate', arrive],
    [window, 'hashchange', arrive],
    [window, 'pageshow', back],
    [navigation, 'currententrychange', arrive],
    [document, 'prerenderingchange', arrive],
  ] as const
  for (const [target, name, act] of listened) target?.addEventListener(name, act)
  // a page that is only prepared has not been visited
  if (!(document as { prerendering?: boolean }).prerendering) look()
}

type State = 'nothing' | 'settling' | 'waiting' | 'known'

/**
 * What one list of patterns says, look by look. A match is passed on once two looks saw it; one that has a single sign
 * yet waits until it has been there for a while.
 */
function channel(site: Site, patterns: readonly PagePattern[], pass: (match: Match) => void) {
  let seen: string | undefined
  let since = 0
  let said = false
  return {
    forget() {
      seen = undefined
    },
    look(view: PageView, past: Past): State {
      const now = performance.now()
      const stays = seen !== undefined && now - since >= staysMs
      const match = matchPage(site, location, view, { ...past, stays }, patterns)
      if (match?.pattern !== seen) {
        seen = match?.pattern
        since = now
        said = false
        return match ? 'settling' : 'nothing'
      }
      if (!match) return 'nothing'
      const waits = match.strength !== strengthOf(patterns.find(p => p.id === match.pattern)!)
      if (!waits && !said) {
        said = true
        pass(match)
      }
      return waits ? 'waiting' : match.strength === 'certain' ? 'known' : 'nothing'
    },
  }
}

/** Path of the page that led here, if it was one of the same host. */
function before(): string | undefined {
  try {
    const { host, pathname } = new URL(document.referrer)
    return host === location.host ? pathname : undefined
  } catch {
    return undefined
  }
}
