import { t } from '../i18n/translate'
import { platform } from '../platform/browser'

/** Notices do not reach the screen, as the browser says or the user saw: what comes instead, and where to turn them on. */
export function NotificationsOff({ trouble, unseen }: { trouble: string; unseen: boolean }) {
  if (!trouble && !unseen) return null
  return (
    <div class="notice" role="status">
      <p>{t(trouble ? 'notices_off' : 'notices_unseen')}</p>
      <p class="soft">{t(`notices_how_${platform.system()}`)}</p>
    </div>
  )
}
