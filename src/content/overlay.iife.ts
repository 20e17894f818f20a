import type { Card } from './card'
import { draw, dress } from './draw'
import { tell } from './tell'

const tag = 'reconnect-radar'

/** Called by the worker right after this file was injected. A second card replaces the first. */
;(globalThis as unknown as { showRadarCard(card: Card): void }).showRadarCard = show

function show(card: Card): void {
  for (const old of document.querySelectorAll(tag)) old.remove()
  const host = document.createElement(tag)
  // the host's own style wins over the page's rules, inherited ones included
  host.style.cssText =
    'all:initial!important;position:fixed!important;inset:auto 16px 16px auto!important;z-index:2147483647!important;display:block!important'
  const root = host.attachShadow({ mode: 'closed' })
  dress(root)
  const gone = () => {
    host.remove()
    navigation?.removeEventListener('currententrychange', moved)
  }
  const from = location.pathname
  const moved = () => location.pathname !== from && gone()
  navigation?.addEventListener('currententrychange', moved)

  const { site, kind, pattern, shape } = card
  const id = crypto.randomUUID()
  root.append(
    draw(card, {
      more: () => void tell({ type: 'overlay.more', site, kind }),
      close() {
        gone()
        void tell({ type: 'overlay.dismissed', id, site, kind })
      },
      deny() {
        gone()
        void tell({ type: 'overlay.denied', id, site, kind, pattern, shape })
      },
    }),
  )
  document.documentElement.append(host)
}
