import { normalize } from './normalize'

/** Other people's words: posts, comments, messages, lists of them, and what the user is typing. */
export const userContent =
  '[role=article],article,[role=feed],[data-testid=tweet],[data-testid=messageEntry],[role=row],[role=grid],[role=log],[contenteditable]:not([contenteditable=false]),[role=textbox],textarea,blockquote,q,[aria-hidden=true],script,style,template,noscript'
/** Nor is a sentence the network's when it stands in a list or a link: notifications do. */
const quoted = `${userContent},li,[role=listitem],[role=option],a[href]`
/** Marks of a page, or a dialog, that shows what people wrote. */
export const feedContent = '[role=feed],[role=article],article,[data-testid=tweet],[role=log],[data-testid=UserName]'
export const notice = '[role=dialog],[role=alertdialog],[role=alert],[role=status],dialog[open],[aria-modal=true]'
export const toast = '[role=alert]:not([aria-modal=true]),[role=status]'
const most = { elements: 12, found: 200, nodes: 400, text: 2000 }

/** The first visible elements of these selectors that are nobody's post. */
export function ownElements(doc: Document | Element, selectors: readonly string[], atMost = most.elements): Element[] {
  const list: Element[] = []
  let left = most.found
  for (const e of doc.querySelectorAll(selectors.join())) {
    if (!left-- || list.length === atMost) break
    if (isVisible(e) && !e.closest(userContent)) list.push(e)
  }
  return list
}

/** Is it rendered? Enough for a mark, which may have no size of its own. */
export function isRendered(e: Element): boolean {
  return e.checkVisibility({ visibilityProperty: true, opacityProperty: true })
}

/** Can the user see it? Not hidden, not transparent, not moved off the page, not shrunk to nothing. */
export function isVisible(e: Element): boolean {
  if (!isRendered(e)) return false
  const { width, height, right, bottom } = e.getBoundingClientRect()
  // an element without a box of its own may hold ones that have
  if (!width && !height) return e.childElementCount > 0
  return (width > 1 || height > 1) && right + scrollX > 0 && bottom + scrollY > 0
}

/** Visible text, a line a block, without what others wrote and without what `skip` says. Walks a few hundred nodes at most. */
export function textOf(root: Element, skip = quoted, without?: Element): string {
  let text = ''
  let left = most.nodes
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (left-- <= 0 || text.length > most.text) return
      if (child instanceof Text) text += child.data.replace(/\s+/g, ' ')
      else if (child instanceof Element && child !== without && !child.matches(skip) && isRendered(child)) {
        const edge = isLine(child) ? '\n' : ''
        text += edge
        walk(child)
        text += edge
      }
    }
  }
  walk(root)
  return text.slice(0, most.text).split('\n').map(normalize).filter(Boolean).join('\n')
}

function isLine(e: Element): boolean {
  return e.localName === 'br' || !/^(inline$|contents)/.test(getComputedStyle(e).display)
}
