import { canMatch, matchPage } from '../detect/match'
import type { Site } from '../detect/types'
import { viewOf } from '../detect/view'
import { tell } from './tell'

const settleMs = 250
const busyMs = 500
const calmMs = 4000
const busyLooks = 20

/**
 * Watches one page of a site, passively. It looks when the address settles and, only while this address could still turn
 * out to be one we know, after the page has changed: at most one look per half second, later one in four seconds.
 * What happens per change or per step of navigation is no more than seeing that a look is planned already.
 */
export function watch(site: Site): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  /** How long the pending timer was set for; Infinity when there is none. */
  let pending = Number.POSITIVE_INFINITY
  let looks = 0
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
    if (!match) return
    observe(false)
    const what = `${match.pattern} ${location.pathname}`
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

  const arrive = () => later(settleMs)
  const back = (e: PageTransitionEvent) => {
    if (!e.persisted) return
    href = said = ''
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
  arrive()
}
