import { type ComponentChild, h, render } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { accountLists } from '../../detection/accountLists'
import { matchPage } from '../../detection/match'
import { readPage } from '../../detection/pageView'
import { sites } from '../../detection/sites/index'
import type { Match } from '../../detection/types'
import { t } from '../../i18n/translate'
import { fakePageCss } from './fakePageStyle'
import type { DemoPage, Piece } from './types'

/**
 * A made-up page, laid out in a shadow root: no sheet of ours reaches it, and to the matcher it is all there is. A frame
 * would ask for a weaker policy of these pages and would show the same.
 */
export function FakePage({ page, seen }: { page: DemoPage; seen(match: Match | null): void }) {
  const place = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const root = place.current!.shadowRoot ?? open(place.current!)
    render(<div class="page">{page.content.map(drawn)}</div>, root)
    seen(read(page, root))
  }, [page])
  return (
    <figure class="mock" aria-label={t('demo_mark')}>
      <figcaption>
        <span class="chip">{t('demo_mark')}</span> <code>{page.url.replace(/^https:\/\/(www\.)?/, '')}</code>
      </figcaption>
      <div ref={place} lang="en" />
    </figure>
  )
}

function open(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(fakePageCss)
  root.adoptedStyleSheets = [sheet]
  return root
}

function drawn(piece: Piece): ComponentChild {
  if (typeof piece === 'string') return piece
  const [tag, attributes, ...content] = piece
  return h(tag, attributes, ...content.map(drawn))
}

/** What the content script would say of it at the address it stands for. */
function read({ site, url, title }: DemoPage, root: ShadowRoot): Match | null {
  // of a document the reader asks no more than this
  const doc: Pick<Document, 'title' | 'querySelector' | 'querySelectorAll'> = {
    title,
    querySelector: (selector: string) => root.querySelector(selector),
    querySelectorAll: (selector: string) => root.querySelectorAll(selector),
  }
  return matchPage(sites.get(site)!, new URL(url), readPage(doc as Document, accountLists))
}
