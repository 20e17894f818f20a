import { feedContent, isVisible, notice, ownElements, textOf, toast } from './domText'
import { normalize } from './normalize'
import type { ListReader, PageView } from './types'

const outside = `:is(${feedContent}):not(:is(${notice}) *)`

/** The deciding few of a live document. Everything is read on demand, once, and bounded; nothing on the page is changed. */
export function readPage(doc: Document, lists?: ListReader): PageView {
  let found: Element[] | undefined
  let notices: string[] | undefined
  let heading: string | undefined
  let people: boolean | undefined
  const noticeElements = () => {
    found ??= ownElements(doc, [notice]).filter(e => !e.parentElement?.closest(notice) && !e.querySelector(feedContent))
    return found
  }
  const hasPeople = () => {
    // the first one answers; a feed has hundreds
    people ??= doc.querySelector(outside) !== null
    return people
  }

  return {
    heading() {
      heading ??= hasPeople() ? '' : onlyHeading(doc)
      return heading
    },
    title: () => normalize(doc.title.slice(0, 200)),
    notices() {
      // who writes at length is not telling the user that the account is locked
      notices ??= noticeElements()
        // in a toast a message can stand below its sender
        .map(e => (e.matches(toast) ? textOf(e).split('\n')[0]! : textOf(e)))
        .filter(text => text.length < 1500)
      return notices
    },
    actions: within => lists?.actions(within ? ownElements(doc, within) : noticeElements()) ?? [],
    texts: selectors => ownElements(doc, selectors).map(e => textOf(e)),
    has: selectors =>
      [...doc.querySelectorAll(selectors.join())]
        .slice(0, 20)
        .some(e => e.closest('head') || (isVisible(e) && !e.closest('[aria-hidden=true]'))),
    alone: () => !hasPeople() && ownElements(doc, ['h1,h2,form,button,[role=heading],[role=button]'], 1).length > 0,
    accounts: p => lists?.rows(p, p.within ? ownElements(doc, p.within, 60) : noticeElements(), doc) ?? null,
  }
}

function onlyHeading(doc: Document): string {
  for (const selector of ['h1,[role=heading][aria-level="1"]', 'h2,[role=heading]']) {
    const headings = ownElements(doc, [selector]).filter(e => !e.closest(`${notice},nav,footer,aside`))
    if (headings.length) return headings.length === 1 ? textOf(headings[0]!).replaceAll('\n', ' ') : ''
  }
  return ''
}
