import { canMatch, matchPage } from '../detect/match'
import type { Site } from '../detect/types'
import { viewOf } from '../detect/view'
import { tell } from './tell'

const arriveMs = 100
const settleMs = 250
const busyMs = 300
const calmMs = 4000
const busyLooks = 20

/**
 * Watches one page of a site, passively. It looks on arrival and, only while this address could still turn out to be one
 * we know, after the page has changed: at most three looks a second, later one in four seconds. What it sees must be
 * there a moment later, too: a stale link to a check is sent on elsewhere. What happens per change or per step of
 * navigation is no more than seeing that a look is planned already.
 */
export function watch(site: Site): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  /** How long the pending timer was set for; Infinity when there is none. */
  let pending = Number.POSITIVE_INFINITY
  let looks = 0
  let seen = ''
  let said = ''
  let href = ''
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
    if (location.href !== href) {
      href = location.href
      looks = 0
      said = said.endsWith(` ${location.pathname}`) ? said : ''
      observe(canMatch(site, location))
    }
    if (!watching) return
    looks++
    const match = matchPage(site, location, viewOf(document))
    const what = match ? `${match.pattern} ${location.pathname}` : ''
    if (!match || what !== seen) {
      seen = what
      if (match) later(settleMs)
      return
    }
    // what is only possible may yet become certain
    if (match.strength === 'certain') observe(false)
    if (what === said) return
    said = what
    void tell({ type: 'page.seen', id: crypto.randomUUID(), ...match }).then(there => there || stop())
  }

  function observe(on: boolean) {
    if (on === watching) return
    watching = on
    if (on) observer.observe(document, { childList: true, subtree: true })
    else observer.disconnect()
  }

  const arrive = () => later(arriveMs)
  const back = (e: PageTransitionEvent) => {
    if (!e.persisted) return
    href = seen = said = ''
    arrive()
  }

  function stop() {
    observe(false)
    clearTimeout(timer)
    removeEventListener('popstate', arrive)
    removeEventListener('hashchange', arrive)
    removeEventListener('pageshow', back)
    navigation?.removeEventListener('currententrychange', arrive)
  }

  addEventListener('popstate', arrive)
  addEventListener('hashchange', arrive)
  addEventListener('pageshow', back)
  navigation?.addEventListener('currententrychange', arrive)
  look()
}
