import { normalise } from './normalise'
import type { PageView } from './types'

/** Other people's words: posts, comments, messages, profiles, and what the user is typing. */
const foreign =
  '[role=article],article,[role=feed],[data-testid=tweet],[role=row],[role=log],[contenteditable=true],[role=textbox],textarea,script,style,template,noscript'
const social = '[role=feed],[role=article],article,[data-testid=tweet],[role=log]'
const notice = '[role=dialog],[role=alertdialog],[role=alert],[role=status],dialog[open],[aria-modal=true]'
const control = 'button,a[href],[role=button],[role=link],input[type=submit]'
const most = { elements: 12, text: 2000 }

/** The deciding few of a live document. Everything is read on demand and bounded, and nothing on the page is changed. */
export function viewOf(doc: Document): PageView {
  let notices: string[] | undefined
  let heading: string | undefined
  const found = (selectors: readonly string[]) =>
    [...doc.querySelectorAll(selectors.join())].filter(visible).slice(0, most.elements)
  const own = (selectors: readonly string[]) => found(selectors).filter(e => !e.closest(foreign))

  return {
    heading() {
      heading ??= doc.querySelector(social) ? '' : onlyHeading(own(['h1', '[role=heading][aria-level="1"]']))
      return heading
    },
    notices() {
      notices ??= own([notice]).map(textOf)
      return notices
    },
    actions(within = [notice]) {
      return own(within).flatMap(e =>
        [...e.querySelectorAll(control)]
          .filter(c => visible(c) && !c.closest(foreign))
          .slice(0, 40)
          .map(nameOf),
      )
    },
    texts: selectors => own(selectors).map(textOf),
    has: selectors => [...doc.querySelectorAll(selectors.join())].some(e => !isBody(e) || visible(e)),
  }
}

function onlyHeading(headings: Element[]): string {
  return headings.length === 1 ? textOf(headings[0]!) : ''
}

/** Marks in the head (`meta`) can never be visible; they count as they are. */
function isBody(e: Element): boolean {
  return !e.closest('head')
}

function visible(e: Element): boolean {
  return e.checkVisibility?.({ visibilityProperty: true }) ?? true
}

function nameOf(e: Element): string {
  const name = e.getAttribute('aria-label') || (e instanceof HTMLInputElement ? e.value : e.textContent) || ''
  return normalise(name.slice(0, 200))
}

/** Visible text without what others wrote. Walks at most a few hundred text nodes. */
function textOf(root: Element): string {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, node =>
    node instanceof Element && (node.matches(foreign) || !visible(node))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  )
  let text = ''
  for (let left = 400; left > 0 && text.length < most.text && walker.nextNode(); left--)
    if (walker.currentNode.nodeType === Node.TEXT_NODE) text += `${walker.currentNode.nodeValue} `
  return normalise(text.slice(0, most.text))
}
