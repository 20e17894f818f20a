/** Less of it, and a user would not know what a click is for. */
const leastOpacity = 0.7
const cardWidth = 340
const margin = 32
/** Rounding of boxes that are not on whole pixels. */
const slack = 2
/** What may be done to a whole page for the sake of its reader leaves a card to be read; these do not. */
const hidingFilters = /opacity|blur|brightness|contrast|drop-shadow|url/

/** Nobody reads and decides faster: a click that comes sooner was on its way to what was there before, ms. */
const noticedMs = 500
/** How often a browser that does not tell what lies over the card is looked at, ms. */
const lookMs = 250

/** A card on somebody else's page: the page can lay things over it, fade it, move it, and choose the moment it comes. */
export interface ClickjackGuard {
  /**
   * What a click at this moment is: `meant` for all of the card as we made it, in sight long enough; `early` for whatever
   * was there before it; `hidden`: the user cannot see it.
   */
  judge(): 'meant' | 'early' | 'hidden'
  end(): void
}

/** `host` as it was put into the document, `card` in its shadow root. */
export function guardClicks(host: HTMLElement, card: HTMLElement): ClickjackGuard {
  const asMade = host.style.cssText
  const isAsMade = (solid: boolean) =>
    host.style.cssText === asMade && isWhole(host, card) && isPlain(host) && isOnTop(host, card, solid)
  /** Since when it has been in sight without a break; undefined: it is not. */
  let since: number | undefined
  let wasSeen = false
  /** Does the browser tell what lies over it and lets clicks through? Only Chromium does. */
  let isTold = false
  const note = (inSight: boolean) => {
    since = inSight ? (since ?? performance.now()) : undefined
    wasSeen ||= inSight
  }
  const keep = (list: IntersectionObserverEntry[]) => {
    for (const { isVisible, intersectionRatio } of list as (IntersectionObserverEntry & { isVisible?: boolean })[]) {
      isTold = isVisible !== undefined
      if (isTold) note(isVisible === true)
      else if (intersectionRatio < 0.9) note(false)
    }
  }
  const options = { threshold: [0, 0.5, 0.9, 1], trackVisibility: true, delay: 100 }
  const observer = new IntersectionObserver(keep, options)
  observer.observe(card)
  const looking = setInterval(() => {
    // what lets clicks through can only be found by changing the page's style: no more often than the pointer is there
    if (!isTold && document.visibilityState === 'visible') note(isAsMade(host.matches(':hover')))
  }, lookMs)
  // a tab or a window that comes to the front under the pointer has only just been seen
  const listening = new AbortController()
  const again = () => {
    if (since !== undefined) since = performance.now()
  }
  document.addEventListener('visibilitychange', again, listening)
  addEventListener('focus', again, listening)
  return {
    judge() {
      keep(observer.takeRecords())
      // one that was covered stays refused, whatever the page does after the click
      if (!isAsMade(true) || (wasSeen && since === undefined)) return 'hidden'
      return since !== undefined && performance.now() - since >= noticedMs ? 'meant' : 'early'
    },
    end() {
      observer.disconnect()
      clearInterval(looking)
      listening.abort()
    },
  }
}

/** Where we put it, as large as we made it, and all within the window. */
function isWhole(host: HTMLElement, card: HTMLElement): boolean {
  if (host.parentNode !== document.documentElement || !host.checkVisibility({ visibilityProperty: true })) return false
  const { left, top, right, bottom, width, height } = card.getBoundingClientRect()
  const inside = left >= -slack && top >= -slack && right <= innerWidth + slack && bottom <= innerHeight + slack
  const wide = Math.abs(width - Math.min(cardWidth, innerWidth - margin)) <= slack
  return inside && wide && Math.abs(height - card.offsetHeight) <= slack && height > 40
}

/** Neither faded, cut, blurred nor turned, it or anything it is in. */
function isPlain(host: HTMLElement): boolean {
  let opacity = 1
  for (let e: HTMLElement | null = host; e; e = e.parentElement) {
    const s = getComputedStyle(e)
    opacity *= Number(s.opacity)
    const turned = [s.transform, s.rotate, s.scale, s.translate, s.perspective].some(v => v && v !== 'none')
    const cut = (s.clipPath && s.clipPath !== 'none') || (s.maskImage && s.maskImage !== 'none')
    const zoom = (s as { zoom?: string }).zoom
    if (turned || cut || hidingFilters.test(s.filter) || s.mixBlendMode !== 'normal' || (zoom && Number(zoom) !== 1))
      return false
  }
  return opacity >= leastOpacity
}

/** Nothing lies over it; with `solid` not even what lets clicks through: for this one moment, nothing does. */
function isOnTop(host: HTMLElement, card: HTMLElement, solid: boolean): boolean {
  const style = document.createElement('style')
  style.textContent = '*, *::before, *::after { pointer-events: auto !important; }'
  if (solid) document.documentElement.append(style)
  const { left, top, width, height } = card.getBoundingClientRect()
  const parts = [0.04, 0.27, 0.5, 0.73, 0.96]
  const onTop = parts.every(x =>
    parts.every(y => document.elementFromPoint(left + width * x, top + height * y) === host),
  )
  style.remove()
  return onTop
}
