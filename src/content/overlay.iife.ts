import type { Card, HintCard, PageCard } from './card'
import { css } from './overlay-style'
import { tell } from './tell'

const tag = 'reconnect-radar'

/** Called by the worker right after this file was injected. A second card replaces the first. */
;(globalThis as unknown as { showRadarCard(card: Card): void }).showRadarCard = show

function show(card: Card): void {
  for (const old of document.querySelectorAll(tag)) old.remove()
  const host = document.createElement(tag)
  // the host's own style wins over the page's rules, inherited ones included
  const corner = 'hint' in card ? '16px 16px auto auto' : 'auto 16px 16px auto'
  host.style.cssText = `all:initial!important;position:fixed!important;inset:${corner}!important;z-index:2147483647!important;display:block!important`
  const root = host.attachShadow({ mode: 'closed' })
  dress(root)
  const gone = () => {
    host.remove()
    navigation?.removeEventListener('currententrychange', moved)
  }
  const from = location.pathname
  const moved = () => location.pathname !== from && gone()
  navigation?.addEventListener('currententrychange', moved)

  const close = () => {
    gone()
    if (!('hint' in card))
      void tell({ type: 'overlay.dismissed', id: crypto.randomUUID(), site: card.site, kind: card.kind })
  }
  const aside = el('aside', '', [
    el('p', card.name, [], 'name'),
    el('h2', card.title),
    el('p', card.summary),
    ...('hint' in card ? hint(card, gone, close) : help(card, gone, close)),
  ])
  if ('hint' in card) aside.className = 'hint'
  aside.setAttribute('aria-label', card.name)
  aside.addEventListener('keydown', e => {
    if (e.key === 'Escape' && e.isTrusted) close()
  })
  root.append(aside)
  document.documentElement.append(host)
}

function help(card: PageCard, gone: () => void, close: () => void): Node[] {
  const { site, kind, pattern, shape } = card
  const deny = () => {
    gone()
    void tell({ type: 'overlay.denied', id: crypto.randomUUID(), site, kind, pattern, shape })
  }
  const buttons = [
    button(card.more, 'primary', () => void tell({ type: 'overlay.more', site, kind })),
    button(card.dismiss, '', close),
    button(card.deny, 'quiet', deny),
  ]
  return [el('ol', '', card.steps.map(step)), el('div', '', buttons, 'buttons')]
}

function hint({ site, hint, dismiss, never }: HintCard, gone: () => void, close: () => void): Node[] {
  const off = () => {
    gone()
    void tell({ type: 'hint.off', id: crypto.randomUUID(), site, hint })
  }
  return [el('div', '', [button(dismiss, '', close), button(never, 'quiet', off)], 'buttons')]
}

/** Named as well as filled: some readers pass over the text of a list in a shadow root. */
function step(text: string): HTMLElement {
  const li = el('li', text)
  li.setAttribute('aria-label', text)
  return li
}

function button(text: string, name: string, act: () => void): HTMLButtonElement {
  const b = el('button', text, [], name) as HTMLButtonElement
  b.type = 'button'
  // the page could click for the user
  b.addEventListener('click', e => e.isTrusted && act())
  return b
}

function el(name: string, text: string, children: Node[] = [], className = ''): HTMLElement {
  const e = document.createElement(name)
  if (className) e.className = className
  if (text) e.textContent = text
  e.append(...children)
  return e
}

function dress(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    root.adoptedStyleSheets = [sheet]
  } catch {
    // Firefox keeps constructed sheets of a content script from the page's document
    const style = document.createElement('style')
    style.textContent = css
    root.append(style)
  }
}
