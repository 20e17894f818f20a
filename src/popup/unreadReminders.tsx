import { statusOf } from '../domain/connection/status'
import { dayMs } from '../domain/time'
import { t } from '../i18n/translate'
import { send } from '../messaging/send'
import { optionsPage } from '../platform/routes'
import type { Notice } from '../storage/db'
import type { LocalState } from '../storage/localState'
import type { Row } from '../storage/schema'

const most = 3

/**
 * Reminders nobody has opened: the desktop may have swallowed them. Those about logins that stand below as needing
 * somebody say nothing new.
 */
export function UnreadReminders({
  unread: all,
  rows,
  now,
}: {
  unread: readonly Notice[]
  rows: readonly Row[]
  now: number
}) {
  const calm = new Set(
    rows
      .map(r => r.connection)
      .filter(c => !statusOf(c, now).needsAttention)
      .map(c => c.id),
  )
  const unread = all.filter(n => n.pendingConnections?.some(id => calm.has(id)))
  if (!unread.length) return null
  const read = (notices: readonly string[] | null) =>
    void send({ type: 'reminders.read', notices: notices ? [...notices] : null })
  return (
    <section class="notice told" aria-label={t('unread_reminders')}>
      <h2>{t('unread_reminders')}</h2>
      <ul class="plain">
        {unread.slice(0, most).map(n => (
          <li key={n.id}>
            <a
              href={`${optionsPage}${n.opens ?? '#/reminders'}`}
              target="_blank"
              rel="noreferrer"
              onClick={() => read([n.id])}
            >
              {n.title}
            </a>
          </li>
        ))}
      </ul>
      <p class="buttons">
        <button type="button" onClick={() => read(null)}>
          {t('unread_reminders_read')}
        </button>
        {unread.length > most && (
          <a class="button quiet" href={`${optionsPage}#/reminders`} target="_blank" rel="noreferrer">
            {t('show_all', { n: unread.length })}
          </a>
        )}
      </p>
    </section>
  )
}

/** The computer's clock was set to another time: dates that were kept with the old one may be wrong. */
export function ClockChanged({ changed }: { changed: LocalState['clockChanged'] }) {
  if (!changed) return null
  const days = Math.abs(changed.by) / dayMs
  const way = changed.by < 0 ? 'back' : 'ahead'
  return (
    <div class="notice" role="status">
      <p>
        {days < 1 ? t(`clock_${way}_hours`, { n: Math.round(days * 24) }) : t(`clock_${way}`, { n: Math.round(days) })}{' '}
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
