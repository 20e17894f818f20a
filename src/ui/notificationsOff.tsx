import { platform } from '../platform/browser'
import { say } from '../i18n/format'

/** Notices do not reach the screen, as the browser says or the user saw: what comes instead, and where to turn them on. */
export function NoticesOff({ trouble, unseen }: { trouble: string; unseen: boolean }) {
  if (!trouble && !unseen) return null
  return (
    <div class="notice" role="status">
      <p>{say(trouble ? 'notices_off' : 'notices_unseen')}</p>
      <p class="soft">{say(`notices_how_${platform.system()}`)}</p>
    </div>
  )
}
