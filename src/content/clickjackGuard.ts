/** Less of it, and a user would not know what a click is for. */
const leastOpacity = 0.7
const cardWidth = 340
const margin = 32
/** Rounding of boxes that are not on whole pixels. */
const slack = 2
/** What may be done to a whole page for the sake of its reader leaves a card to be read; these do not. */
const hidingFilters = /opacity|blur|brightness|contrast|drop-shadow|url/

/** A browser that tells what lies over an element takes a moment to do so, and longer where much is going on. */
const firstMs = 1000
const lookMs = 50

/** A card on somebody else's page: the page can lay things over it, fade it, move it. */
export interface ClickjackGuard {
  /** Can a user, at this moment, see all of the card as we made it? Of one that has just come, it can take a moment. */
  isSeen(): Promise<boolean>
  end(): void
}

/** `host` as it was put into the document, `card` in its shadow root. */
export function guardClicks(host: HTMLElement, card: HTMLElement): ClickjackGuard {
  const asMade = host.style.cssText
  const shownAt = performance.now()
  const said: { visible?: boolean; before: boolean } = { before: false }
  const keep = (list: IntersectionObserverEntry[]) => {
    for (const { isVisible } of list as (IntersectionObserverEntry & { isVisible?: boolean })[]) {
      said.visible = isVisible
      said.before ||= isVisible === true
    }
  }
  // Chromium also tells what lies over it and lets clicks through; where this is not known, it is an ordinary observer
  const options = { threshold: [0, 0.5, 0.9, 1], trackVisibility: true, delay: 100 }
  const observer = new IntersectionObserver(keep, options)
  observer.observe(card)
  const looks = () => host.style.cssText === asMade && isWhole(host, card) && isPlain(host) && isOnTop(host, card)
  return {
    async isSeen() {
      if (!looks()) return false
      keep(observer.takeRecords())
      if (said.visible !== false) return true
      const firstLook = !said.before
      // one that was covered stays refused, whatever the page does after the click
      while (!said.before && performance.now() - shownAt < firstMs) await new Promise(done => setTimeout(done, lookMs))
      return firstLook && said.before && looks()
    },
    end: () => observer.disconnect(),
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

/** Nothing lies over it, not even what lets clicks through: for this one moment, nothing does. */
function isOnTop(host: HTMLElement, card: HTMLElement): boolean {
  const solid = document.createElement('style')
  solid.textContent = '*, *::before, *::after { pointer-events: auto !important; }'
  document.documentElement.append(solid)
  const { left, top, width, height } = card.getBoundingClientRect()
  const parts = [0.04, 0.27, 0.5, 0.73, 0.96]
  const onTop = parts.every(x =>
    parts.every(y => document.elementFromPoint(left + width * x, top + height * y) === host),
  )
  solid.remove()
  return onTop
}
