import type { TipId } from '../domain/tips'
import { t } from '../i18n/translate'
import { send } from '../messaging/send'

/** "Don't show this again", where a tip is shown; settings have the way back. */
export function TipOff({ tip }: { tip: TipId }) {
  return (
    <button
      type="button"
      class="quiet"
      onClick={() => void send({ type: 'settings.changed', changes: { tip: { tip, on: false } } })}
    >
      {t('tip_never')}
    </button>
  )
}
