import { isRendered } from '../detection/domText'
import { segments } from '../detection/paths'
import { type SettingsPattern, settingsAt, toolName } from '../detection/settingsPages'
import { runtime, sendToBackground } from './sendToBackground'

const staysMs = 1500
const mostTexts = 3000

/** One of these a page: every step to settings brings this script again. True while it can still tell. */
const world = globalThis as { radarSettings?: () => boolean }

/**
 * Watches the settings of a site for the pages on which the next click takes connections down, and for the tool going
 * from a list of apps. Passive, and bounded: one look a moment after arrival; in a list of apps one at most in that time
 * while it changes.
 */
export function watchSettings(): void {
  if (world.radarSettings?.()) return
  world.radarSettings = () => Boolean(runtime()?.id)
  let here: ReturnType<typeof settingsAt> = null
  let href = ''
  let timer: ReturnType<typeof setTimeout> | undefined
  let warned = false
  /** The tool stood in the list; looks in a row at which it was missed since. */
  let listed = false
  let missed = 0
  const observer = new MutationObserver(() => {
    observer.disconnect()
    later()
  })

  function later() {
    timer ??= setTimeout(look, staysMs)
  }

  function arrive() {
    if (location.href === href) return
    href = location.href
    observer.disconnect()
    clearTimeout(timer)
    timer = undefined
    const left = here
    missed = 0
    here = settingsAt(new URL(href))
    // a list and the page of one of its apps are two addresses of the same
    if (left?.page.id !== here?.page.id) {
      warned = false
      listed = false
    }
    if (left && !here) void sendToBackground({ type: 'settingsPage.left', site: left.site })
    if (here) later()
  }

  function look() {
    timer = undefined
    arrive()
    if (!here || timer) return
    const { site, page } = here
    const { id: pattern, kind } = page
    const { host } = location
    const facts = { pattern, host, segment: ownWord(page) }
    if (!warned) void sendToBackground({ type: 'settingsPage.matched', id: crypto.randomUUID(), site, kind, ...facts })
    warned = true
    if (!page.listsApps) return
    const isThere = names(document)
    missed = isThere ? 0 : missed + 1
    listed ||= isThere
    // a list that is drawn anew is empty for a moment
    if (listed && missed === 1) later()
    else if (listed && missed === 2)
      void sendToBackground({
        type: 'page.detected',
        id: crypto.randomUUID(),
        site,
        kind: 'app-removed',
        strength: 'certain',
        ...facts,
      })
    if (missed < 2 || !listed) observer.observe(document, { childList: true, subtree: true })
  }

  navigation.addEventListener('currententrychange', arrive)
  arrive()
}

/** Does a visible text of the page hold the tool's name? */
function names(doc: Document): boolean {
  const walker = doc.createTreeWalker(doc.body, NodeFilter.SHOW_TEXT)
  for (let left = mostTexts; left > 0 && walker.nextNode(); left--) {
    const { nodeValue, parentElement } = walker.currentNode
    if (nodeValue?.toLowerCase().includes(toolName) && parentElement && isRendered(parentElement)) return true
  }
  return false
}

/** The first segment where the page is known by it; '*' for what may be somebody's name. */
function ownWord({ paths = [] }: SettingsPattern): string {
  const [first] = segments(location.pathname)
  return paths.some(path => segments(path)[0] === first) ? first! : '*'
}
