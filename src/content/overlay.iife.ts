import type { Card } from '../i18n/cardTypes'
import { type ClickjackGuard, guardClicks } from './clickjackGuard'
import { addCardStyle, type CardActions, renderCard } from './renderCard'
import { sendToBackground } from './sendToBackground'

const tag = 'reconnect-radar'
type Judged = ReturnType<ClickjackGuard['judge']>

/** Called by the worker right after this file was injected. A second card replaces the first. */
;(globalThis as unknown as { showRadarCard(card: Card): void }).showRadarCard = show

function show(card: Card): void {
  for (const old of document.querySelectorAll(tag)) old.remove()
  const host = document.createElement(tag)
  // the host's own style wins over the page's rules, inherited ones included
  // in the corner where its lines end
  const sides = card.direction === 'rtl' ? ['auto', '16px'] : ['16px', 'auto']
  const corner = 'tip' in card ? `16px ${sides[0]} auto ${sides[1]}` : `auto ${sides[0]} 16px ${sides[1]}`
  host.style.cssText = `all:initial!important;position:fixed!important;inset:${corner}!important;z-index:2147483647!important;display:block!important`
  const root = host.attachShadow({ mode: 'closed' })
  addCardStyle(root)
  let guard: ClickjackGuard | undefined
  const gone = () => {
    guard?.end()
    host.remove()
    navigation?.removeEventListener('currententrychange', moved)
  }
  const here = () => location.pathname + location.search
  const from = here()
  const moved = () => here() !== from && gone()
  navigation?.addEventListener('currententrychange', moved)
  const aside = renderCard(
    card,
    actsOf(card, gone, () => guard?.judge() ?? 'early'),
  )
  root.append(aside)
  document.documentElement.append(host)
  guard = guardClicks(host, aside)
}

/**
 * What the buttons do. A click that came before anybody could have seen the card does nothing at all; after one on a card
 * that the page hid, which was meant for something else, the card goes and nothing is recorded.
 */
function actsOf(card: Card, gone: () => void, judge: () => Judged): CardActions {
  const id = crypto.randomUUID()
  const { site } = card
  const when = (meant: () => void) => () => {
    const judged = judge()
    if (judged === 'meant') meant()
    else if (judged === 'hidden') gone()
  }
  const after = (message?: object) =>
    when(() => {
      gone()
      if (message) void sendToBackground(message)
    })
  if ('tip' in card) return { close: after(), never: after({ type: 'tip.off', id, site, tip: card.tip }) }
  const { kind, pattern, scope } = card
  return {
    more: when(() => void sendToBackground({ type: 'overlay.more', site, kind })),
    close: after({ type: 'overlay.dismissed', id, site, kind }),
    deny: after({ type: 'overlay.notCorrect', id, site, kind, pattern, scope }),
  }
}
