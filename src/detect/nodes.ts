import { normalise } from './normalise'

/** Other people's words: posts, comments, messages, lists of them, and what the user is typing. */
export const foreign =
  '[role=article],article,[role=feed],[data-testid=tweet],[data-testid=messageEntry],[role=row],[role=grid],[role=log],[contenteditable=true],[contenteditable=""],[role=textbox],textarea,blockquote,q,[aria-hidden=true],script,style,template,noscript'
/** Nor is a sentence the network's when it stands in a list or a link: notifications do. */
const quoted = `${foreign},li,[role=listitem],[role=option],[role=menuitem],a[href]`
/** Marks of a page, or a dialog, that shows what people wrote. */
export const social = '[role=feed],[role=article],article,[data-testid=tweet],[role=log],[data-testid=UserName]'
export const notice = '[role=dialog],[role=alertdialog],[role=alert],[role=status],dialog[open],[aria-modal=true]'
export const toast = '[role=alert]:not([aria-modal=true]),[role=status]'
export const control = 'button,a[href],[role=button],[role=link],input[type=submit],input[type=button]'
const most = { elements: 12, found: 200, nodes: 400, text: 2000 }

/** The first visible elements of these selectors that are nobody's post. */
export function own(doc: Document | Element, selectors: readonly string[], atMost = most.elements): Element[] {
  const list: Element[] = []
  let left = most.found
  for (const e of doc.querySelectorAll(selectors.join())) {
    if (!left-- || list.length === atMost) break
    if (visible(e) && !e.closest(foreign)) list.push(e)
  }
  return list
}

/** Is it rendered? Enough for a mark, which may have no size of its own. */
export function shown(e: Element): boolean {
  return e.checkVisibility({ visibilityProperty: true, opacityProperty: true })
}

/** Can the user see it? Not hidden, not transparent, not moved off the page, not shrunk to nothing. */
export function visible(e: Element): boolean {
  if (!shown(e)) return false
  const { width, height, right, bottom } = e.getBoundingClientRect()
  // an element without a box of its own may hold ones that have
  if (!width && !height) return getComputedStyle(e).display === 'contents' || e.childElementCount > 0
  return (width > 1 || height > 1) && right + scrollX > 0 && bottom + scrollY > 0
}

/** The accessible name of a button, a link, or a mark such as a drawing with a title. */
export function nameOf(e: Element): string {
  const title = e.localName === 'title' ? e : e.querySelector('svg > title')
  const said = [e.getAttribute('aria-label'), e instanceof HTMLInputElement ? e.value : textIn(e)]
  const name = [...said, e.getAttribute('title'), e.getAttribute('alt'), title?.textContent].find(n => n?.trim())
  return normalise((name ?? '').slice(0, 200))
}

/** Short text of a control, without signs that are there for the eye alone. */
function textIn(e: Element): string {
  if (!e.querySelector('[aria-hidden=true],svg')) return e.textContent ?? ''
  const walker = e.ownerDocument.createTreeWalker(e, NodeFilter.SHOW_TEXT)
  let text = ''
  for (let left = 20; left > 0 && walker.nextNode(); left--)
    if (!walker.currentNode.parentElement!.closest('[aria-hidden=true],svg')) text += walker.currentNode.nodeValue
  return text
}

/** Visible text, a line a block, without what others wrote and without what `skip` says. Walks a few hundred nodes at most. */
export function textOf(root: Element, skip = quoted, without?: Element): string {
  let text = ''
  let left = most.nodes
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (left-- <= 0 || text.length > most.text) return
      if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue!.replace(/\s+/g, ' ')
      else if (child instanceof Element && child !== without && !child.matches(skip) && shown(child)) {
        const edge = isLine(child) ? '\n' : ''
        text += edge
        walk(child)
        text += edge
      }
    }
  }
  walk(root)
  return text.slice(0, most.text).split('\n').map(normalise).filter(Boolean).join('\n')
}

function isLine(e: Element): boolean {
  return e.localName === 'br' || !/^(inline$|contents|ruby)/.test(getComputedStyle(e).display)
}
