import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { addCardStyle, renderCard } from '../../content/renderCard'
import { sites } from '../../detection/sites/index'
import type { Match } from '../../detection/types'
import { statusOf } from '../../domain/connection/status'
import { leadingCause } from '../../domain/diagnosis/diagnose'
import { nextAction } from '../../domain/nextAction'
import { cardFor } from '../../i18n/cardText'
import { formatNextAction, formatReason } from '../../i18n/format'
import { t } from '../../i18n/translate'
import type { FamilyId } from '../../knowledge/ids'
import { titleKey } from '../../knowledge/index'
import { platform } from '../../platform/browser'
import { StatusLine } from '../../ui/statusLine'
import type { DemoLogin } from './scenario'

/** The overlay's own card in the flow of this page; what its buttons would record, they do not. */
export function DemoCard({ match, family }: { match: Match; family: FamilyId | undefined }) {
  const place = useRef<HTMLDivElement>(null)
  const pressed = useSignal(false)
  useLayoutEffect(() => {
    const site = sites.get(match.site)!
    const press = () => {
      pressed.value = true
    }
    const card = renderCard(cardFor(site, match, family), { more: press, close: press, deny: press })
    // on a page it is a landmark beside it; here it is a part of ours
    card.setAttribute('role', 'region')
    const root = place.current!.shadowRoot ?? place.current!.attachShadow({ mode: 'open' })
    root.replaceChildren()
    addCardStyle(root)
    root.adoptedStyleSheets.push(inFlow())
    root.append(card)
    pressed.value = false
  }, [match])
  return (
    <>
      <div ref={place} />
      <p role="status" class="soft">
        {pressed.value && t('demo_pressed')}
      </p>
    </>
  )
}

/** In a corner it is kept as low as the window; here the page scrolls. */
function inFlow(): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('aside { width: 340px; max-width: 100%; max-height: none; box-shadow: none; animation: none; }')
  return sheet
}

/** The login's row as the popup has it, and why its cause is named. */
export function DemoRow({ login: { connection, accounts, diagnosis } }: { login: DemoLogin }) {
  const now = platform.now()
  const [first] = diagnosis.causes
  return (
    <div class="practice-row">
      <StatusLine row={{ connection, accounts }} status={statusOf(connection, now)} now={now} />
      <p>
        <strong>{t(titleKey(leadingCause(connection, now)))}:</strong>{' '}
        {formatNextAction(nextAction(connection, now), connection, now)}
      </p>
      <h3>{t('why')}</h3>
      <ul>
        {first.supports.map(r => (
          <li key={r.key}>{formatReason(r, now)}</li>
        ))}
      </ul>
    </div>
  )
}

/** What the guide's search box says of the message on the page. */
export function DemoMessage({ login: { reading } }: { login: DemoLogin }) {
  const [error] = reading?.errors ?? []
  if (!error) return null
  return <p>{t('demo_message', { error: error.name })}</p>
}
