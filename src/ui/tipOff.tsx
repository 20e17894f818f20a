import type { HintId } from '../domain/tips'
import { send } from '../messaging/send'
import { say } from '../i18n/format'

/** "Don't show this again", where a hint is shown; settings have the way back. */
export function HintOff({ hint }: { hint: HintId }) {
  return (
    <button type="button" class="quiet" onClick={() => void send({ type: 'hint.changed', hint, on: false })}>
      {say('hint_never')}
    </button>
  )
}
