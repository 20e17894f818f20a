import type { Card } from '../i18n/cardTypes'
import { css } from './cardStyle'

/** What the card's buttons do, each only for a hand: the page could click for the user. */
export interface CardActions {
  close(): void
  more?(): void
  deny?(): void
  /** Of a tip. */
  never?(): void
}

/** The card as an element, for a shadow root that was dressed. Shared with the practice pages, which must show this very card. */
export function renderCard(card: Card, acts: CardActions): HTMLElement {
  const dismiss = button(card.dismiss, '', acts.close)
  const more =
    'tip' in card
      ? [row(dismiss, button(card.never, 'quiet', acts.never))]
      : [
          el('ol', '', card.steps.map(step)),
          row(button(card.more, 'primary', acts.more), dismiss, button(card.notCorrect, 'quiet', acts.deny)),
        ]
  const head = el('p', '', [el('b', card.siteName), el('span', card.name)], 'name')
  const aside = el('aside', '', [head, el('h2', card.title), el('p', card.summary), ...more])
  if ('tip' in card) aside.className = 'tip'
  aside.setAttribute('aria-label', card.name)
  aside.lang = card.language
  aside.dir = card.direction
  aside.addEventListener('keydown', e => {
    if (e.key === 'Escape' && e.isTrusted) acts.close()
  })
  return aside
}

/** Gives the root the card's look. */
export function addCardStyle(root: ShadowRoot): void {
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

/** Named as well as filled: some readers pass over the text of a list in a shadow root. */
function step(text: string): HTMLElement {
  const li = el('li', text)
  li.setAttribute('aria-label', text)
  return li
}

function row(...buttons: Node[]): HTMLElement {
  return el('div', '', buttons, 'buttons')
}

function button(text: string, name: string, act?: () => void): HTMLButtonElement {
  const b = el('button', text, [], name) as HTMLButtonElement
  b.type = 'button'
  b.addEventListener('click', e => e.isTrusted && act?.())
  return b
}

function el(name: string, text: string, children: Node[] = [], className = ''): HTMLElement {
  const e = document.createElement(name)
  if (className) e.className = className
  if (text) e.textContent = text
  e.append(...children)
  return e
}
