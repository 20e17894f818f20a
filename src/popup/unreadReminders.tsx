import { statusOf } from '../domain/connection/status'
import { dayMs } from '../domain/time'
import { send } from '../messaging/send'
import type { Notice } from '../storage/db'
import type { Facts } from '../storage/settings'
import type { Row } from '../storage/queries'
import { say } from '../i18n/format'

const most = 3
const options = '/src/options/index.html'

/**
 * Reminders nobody has opened: the desktop may have swallowed them. Those about logins that stand below as needing
 * somebody say nothing new.
 */
export function Told({ unread: all, rows, now }: { unread: readonly Notice[]; rows: readonly Row[]; now: number }) {
  const calm = new Set(
    rows
      .map(r => r.connection)
      .filter(c => !statusOf(c, now).needsYou)
      .map(c => c.id),
  )
  const unread = all.filter(n => n.about?.some(id => calm.has(id)))
  if (!unread.length) return null
  const read = (notices: readonly string[] | null) =>
    void send({ type: 'reminders.read', notices: notices ? [...notices] : null })
  return (
    <section class="notice told" aria-label={say('told')}>
      <h2>{say('told')}</h2>
      <ul class="plain">
        {unread.slice(0, most).map(n => (
          <li key={n.id}>
            <a
              href={`${options}${n.opens ?? '#/reminders'}`}
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
          {say('told_read')}
        </button>
        {unread.length > most && (
          <a class="button quiet" href={`${options}#/reminders`} target="_blank" rel="noreferrer">
            {say('show_all', { n: unread.length })}
          </a>
        )}
      </p>
    </section>
  )
}

/** The computer's clock was set to another time: dates that were kept with the old one may be wrong. */
export function ClockChanged({ changed }: { changed: Facts['clockChanged'] }) {
  if (!changed) return null
  const days = Math.abs(changed.by) / dayMs
  const way = changed.by < 0 ? 'back' : 'ahead'
  return (
    <div class="notice" role="status">
      <p>
        {days < 1
          ? say(`clock_${way}_hours`, { n: Math.round(days * 24) })
          : say(`clock_${way}`, { n: Math.round(days) })}{' '}
        {say('clock_advice')}
      </p>
      <p class="buttons">
        <button type="button" onClick={() => void send({ type: 'clock.noted' })}>
          {say('clock_ok')}
        </button>
      </p>
    </div>
  )
}
