import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { draw, dress } from '../../content/renderCard'
import { sites } from '../../detection/sites/index'
import type { Match } from '../../detection/types'
import { leadingCause } from '../../domain/diagnosis/diagnose'
import { nextAction } from '../../domain/nextAction'
import { statusOf } from '../../domain/connection/status'
import { titleKey } from '../../knowledge/index'
import type { FamilyId } from '../../knowledge/types'
import { platform } from '../../platform/browser'
import { StandingLine } from '../../ui/statusParts'
import { cardFor } from '../../i18n/cardText'
import { say, sayNext, sayReason } from '../../i18n/format'
import type { PracticeLogin } from './scenario'

/** The overlay's own card in the flow of this page; what its buttons would record, they do not. */
export function PracticeCard({ match, family }: { match: Match; family: FamilyId | undefined }) {
  const place = useRef<HTMLDivElement>(null)
  const pressed = useSignal(false)
  useLayoutEffect(() => {
    const site = sites.get(match.site)!
    const press = () => {
      pressed.value = true
    }
    const card = draw(cardFor(site, match, family), { more: press, close: press, deny: press })
    // on a page it is a landmark beside it; here it is a part of ours
    card.setAttribute('role', 'region')
    const root = place.current!.shadowRoot ?? place.current!.attachShadow({ mode: 'open' })
    root.replaceChildren()
    dress(root)
    root.adoptedStyleSheets.push(inFlow())
    root.append(card)
    pressed.value = false
  }, [match])
  return (
    <>
      <div ref={place} />
      <p role="status" class="soft">
        {pressed.value && say('practice_pressed')}
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
export function PracticeRow({ login: { connection, accounts, diagnosis } }: { login: PracticeLogin }) {
  const now = platform.now()
  const [first] = diagnosis.verdicts
  return (
    <div class="practice-row">
      <StandingLine row={{ connection, accounts }} status={statusOf(connection, now)} now={now} />
      <p>
        <strong>{say(titleKey(leadingCause(connection, now)))}:</strong>{' '}
        {sayNext(nextAction(connection, now), connection, now)}
      </p>
      <h3>{say('why')}</h3>
      <ul>
        {first.speaksFor.map(r => (
          <li key={r.key}>{sayReason(r, now)}</li>
        ))}
      </ul>
    </div>
  )
}

/** What the guide's search box says of the message on the page. */
export function PracticeMessage({ login: { reading } }: { login: PracticeLogin }) {
  const [error] = reading?.errors ?? []
  if (!error) return null
  return <p>{say('practice_message', { error: error.name })}</p>
}
