import { dayMs } from '../domain/time'
import { t } from '../i18n/translate'
import { send } from '../messaging/send'
import type { LocalState } from '../storage/localState'

/** The computer's clock was set to another time: dates that were kept with the old one may be wrong. */
export function ClockChanged({ changed }: { changed: LocalState['clockChanged'] }) {
  if (!changed) return null
  const days = Math.abs(changed.by) / dayMs
  const direction = changed.by < 0 ? 'back' : 'ahead'
  return (
    <div class="notice" role="status">
      <p>
        {days < 1
          ? t(`clock_${direction}_hours`, { n: Math.round(days * 24) })
          : t(`clock_${direction}`, { n: Math.round(days) })}{' '}
        {t('clock_advice')}
      </p>
      <p class="buttons">
        <button
          type="button"
          onClick={() => void send({ type: 'settings.changed', changes: { clockChangeRead: true } })}
        >
          {t('clock_ok')}
        </button>
      </p>
    </div>
  )
}
