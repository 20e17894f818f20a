import { isOfSite, matchPage, possibleHere, strengthOf } from '../detection/match'
import { readPage } from '../detection/pageView'
import { segments, startsWithAny } from '../detection/paths'
import type { ListReader, Match, PagePattern, PageView, WatchedSite } from '../detection/types'
import { sendToBackground } from './sendToBackground'

const arriveMs = 100
const settleMs = 200
const staysMs = 1500
/** What looking may take of the time of a page that keeps changing: one part in this many. */
const share = 400
const soonMs = 300
const latestMs = 4000

/** One of these a page: a script that comes later, after an update, ends the one that was there. */
const world = globalThis as { radarWatch?: () => void }

/**
 * Watches one page of a site, passively. It looks on arrival and, only while this address could still turn out to be one
 * we know, after the page has changed: at most three looks a second, and fewer where a look takes longer. What it sees
 * must be there a moment later, too: a stale link to a check is sent on elsewhere. Nothing happens per change, and
 * per step of navigation no more than seeing that a look is planned already.
 */
export function watchPage(site: WatchedSite, lists?: ListReader): void {
  // the manifest can only name whole domains
  if (!isOfSite(site, location)) return
  world.radarWatch?.()
  world.radarWatch = stop
  const channels = [site.patterns, ...(site.usagePatterns ? [site.usagePatterns] : [])].map(list =>
    channel(site, list, send),
  )
  let timer: ReturnType<typeof setTimeout> | undefined
  /** How long the pending timer was set for; Infinity when there is none. */
  let pending = Number.POSITIVE_INFINITY
  /** When the next look at a page that keeps changing may be. */
  let next = 0
  let href = ''
  let path = ''
  let from = before()
  const observer = new MutationObserver(() => {
    // one change is enough to know that a look is due
    observe(false)
    later(Math.max(soonMs, next - performance.now()))
  })

  function later(ms: number) {
    if (ms >= pending) return
    clearTimeout(timer)
    pending = ms
    timer = setTimeout(look, ms)
  }

  function look() {
    pending = Number.POSITIVE_INFINITY
    if (location.href !== href) arrived()
    const began = performance.now()
    const view = readPage(document, lists)
    const states = channels.map(c => c.look(view))
    const ended = performance.now()
    next = ended + Math.min(latestMs, share * (ended - began))
    // where the address decides, nothing needs to be observed
    observe(states.includes('nothing'))
    if (states.includes('settling')) later(settleMs)
    else if (states.includes('waiting')) later(staysMs)
  }

  function arrived() {
    if (path && path !== location.pathname) from = path
    href = location.href
    path = location.pathname
    for (const c of channels) c.arrive(from)
    // what is watched in settings is brought when it is needed
    if (startsWithAny(segments(path), site.settings))
      void sendToBackground({ type: 'settingsPage.opened', site: site.id })
  }

  function send(match: Match) {
    void sendToBackground({ type: 'page.detected', id: crypto.randomUUID(), ...match }).then(there => there || stop())
  }

  function observe(on: boolean) {
    if (on) observer.observe(document, { childList: true, subtree: true })
    else observer.disconnect()
  }

  function stop() {
    observe(false)
    clearTimeout(timer)
    listening.abort()
  }

  const listening = new AbortController()
  const on = (target: EventTarget, name: string, act: (e: Event) => void) =>
    target.addEventListener(name, act, listening)
  const arrive = () => later(arriveMs)
  // in-page steps of every kind, back and forth included
  on(navigation, 'currententrychange', arrive)
  on(document, 'prerenderingchange', arrive)
  on(window, 'pageshow', e => {
    if (!(e as PageTransitionEvent).persisted) return
    href = ''
    arrive()
  })
  // a page that is only prepared has not been visited
  if (!(document as { prerendering?: boolean }).prerendering) look()
}

type State = 'nothing' | 'settling' | 'waiting' | 'known'

/**
 * What one list of patterns says, look by look. A match is passed on once two looks saw it; one that has a single sign
 * yet waits until it has been there for a while.
 */
function channel(site: WatchedSite, patterns: readonly PagePattern[], pass: (match: Match) => void) {
  let possible: readonly PagePattern[] = []
  let seen: string | undefined
  let since = 0
  let said = false
  return {
    arrive(from: string | undefined) {
      possible = possibleHere(site, location, from, patterns)
      seen = undefined
    },
    look(view: PageView): State {
      // an address that rules everything out needs no look ever
      if (!possible.length) return 'known'
      const now = performance.now()
      const stays = seen !== undefined && now - since >= staysMs
      const match = matchPage(site, location, view, stays, possible)
      if (match?.pattern !== seen) {
        seen = match?.pattern
        since = now
        said = false
        return match ? 'settling' : 'nothing'
      }
      if (!match) return 'nothing'
      const waits = match.strength !== strengthOf(possible.find(p => p.id === match.pattern)!)
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
  const { referrer } = document
  return referrer.startsWith(`${location.origin}/`) ? new URL(referrer).pathname : undefined
}
