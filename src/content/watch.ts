import { canMatch, matchPage } from '../detect/match'
import type { Site } from '../detect/types'
import { viewOf } from '../detect/view'
import { runtime, tell } from './tell'

const settleMs = 250
const busyMs = 500
const calmMs = 4000
const busyLooks = 20

/**
 * Watches one page of a site, passively. It looks when the address settles and, only while this address could still turn
 * out to be one we know, after the page has changed: at most one look per half second, later one in four seconds.
 */
export function watch(site: Site): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let looks = 0
  let said = ''
  let href = ''
  const observer = new MutationObserver(() => later(looks < busyLooks ? busyMs : calmMs))

  function later(ms: number) {
    timer ??= setTimeout(look, ms)
  }

  function look() {
    timer = undefined
    if (!runtime()?.id) return stop()
    looks++
    const match = matchPage(site, location, viewOf(document))
    if (!match) return
    observer.disconnect()
    const what = `${match.pattern} ${location.pathname}`
    if (what === said) return
    said = what
    void tell({ type: 'page.seen', id: crypto.randomUUID(), ...match }).then(there => there || stop())
  }

  function arrive() {
    if (location.href === href) return
    href = location.href
    looks = 0
    said = said.endsWith(` ${location.pathname}`) ? said : ''
    observer.disconnect()
    clearTimeout(timer)
    timer = undefined
    if (!canMatch(site, location)) return
    later(settleMs)
    observer.observe(document, { childList: true, subtree: true })
  }

  const back = (e: PageTransitionEvent) => {
    if (!e.persisted) return
    href = said = ''
    arrive()
  }

  function stop() {
    observer.disconnect()
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
