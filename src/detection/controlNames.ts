import { normalize } from './normalize'

export const control = 'button,a[href],[role=button],[role=link],input[type=submit],input[type=button]'

/** The accessible name of a button, a link, or a mark such as a drawing with a title. */
export function controlName(e: Element): string {
  const title = e.localName === 'title' ? e : e.querySelector('svg > title')
  const said = [e.getAttribute('aria-label'), e instanceof HTMLInputElement ? e.value : textIn(e)]
  const name = [...said, e.getAttribute('title'), e.getAttribute('alt'), title?.textContent].find(n => n?.trim())
  return normalize((name ?? '').slice(0, 200))
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
