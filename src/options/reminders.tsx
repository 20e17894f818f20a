import { useSignal } from '@preact/signals'
import { comingReminders, type ReminderRules } from '../domain/reminders/plan'
import type { EventOf } from '../events/types'
import { formatTime } from '../i18n/format'
import { t } from '../i18n/translate'
import { families } from '../knowledge'
import { newId, send } from '../messaging/send'
import { platform } from '../platform/browser'
import { accountHash } from '../platform/routes'
import { readState } from '../storage/localState'
import { readRows, readSentReminders, readUnread } from '../storage/queries'
import { readReminderRules } from '../storage/reminderRules'
import type { Row } from '../storage/schema'
import { db } from '../ui/db'
import { NotificationsOff } from '../ui/notificationsOff'
import { stageLabel } from './stageLabel'
import { WithQuery } from './withQuery'

const mostComing = 8
const mostSent = 500

const query = async () => {
  const rows = await readRows(db)
  const [rules, sent, unread, trouble, unseen] = await Promise.all([
    readReminderRules(db, platform.zone()),
    readSentReminders(db, mostSent),
    readUnread(db, rows),
    readState(db, 'noticeTrouble'),
    readState(db, 'noticesUnseen'),
  ])
  return { rules, rows, sent, unread: new Set(unread.map(n => n.id)), trouble, unseen }
}

export function Reminders() {
  return (
    <WithQuery query={query}>
      {({ rows, rules, sent, unread, trouble, unseen }) => (
        <>
          <NotificationsOff trouble={trouble} unseen={unseen} />
          <Test />
          <Coming rows={rows} rules={rules} />
          <Silent rows={rows} />
          <section>
            <h2>{t('reminders_sent')}</h2>
            {unread.size > 0 && (
              <button type="button" onClick={() => void send({ type: 'reminders.read', notices: null })}>
                {t('reminders_read')}
              </button>
            )}
            {sent.length ? (
              <ul class="cards" aria-label={t('reminders_sent')}>
                {sent.map(e => (
                  <Sent key={e.id} event={e} unread={unread.has(e.id)} rows={rows} />
                ))}
              </ul>
            ) : (
              <p class="soft prose">{t('reminders_none')}</p>
            )}
          </section>
        </>
      )}
    </WithQuery>
  )
}

/** The one thing no program can see is whether a notice came up. */
function Test() {
  const asked = useSignal(false)
  const test = () => {
    asked.value = true
    void send({ type: 'reminder.tested', id: newId() })
  }
  const answer = (seen: boolean) => {
    asked.value = false
    void send({ type: 'settings.changed', changes: { noticesSeen: seen } })
  }
  return (
    <p class="buttons">
      <button type="button" onClick={test}>
        {t('reminders_test')}
      </button>
      <a class="button quiet" href="#/settings">
        {t('reminders_when')}
      </a>
      {asked.value && (
        <>
          <span role="status">{t('reminders_test_ask')}</span>
          <button type="button" onClick={() => answer(true)}>
            {t('reminders_test_yes')}
          </button>
          <button type="button" onClick={() => answer(false)}>
            {t('reminders_test_no')}
          </button>
        </>
      )}
    </p>
  )
}

function Sent({ event: e, unread, rows }: { event: EventOf<'reminded'>; unread: boolean; rows: readonly Row[] }) {
  const logins = [...new Set(e.steps.map(s => s.connection))]
  const one = logins.length === 1 ? logins[0] : undefined
  const read = () => unread && void send({ type: 'reminders.read', notices: [e.id] })
  return (
    <li class={unread ? 'unread' : ''}>
      <div class="line">
        <div class="who">
          <strong>
            {unread && <span class="chip">{t('reminders_new')}</span>} {e.title}
          </strong>
        </div>
        <time class="soft" dateTime={new Date(e.at).toISOString()}>
          {formatTime(e.at, platform.now())}
        </time>
      </div>
      <p class="lines">{e.text}</p>
      {logins.length > 0 && (
        <p class="buttons">
          {one ? (
            <a class="button" href={accountHash(one)} onClick={read}>
              {t('reminders_open')}
            </a>
          ) : (
            rows
              .filter(r => logins.includes(r.connection.id))
              .map(({ connection: c }) => (
                <a key={c.id} class="button" href={accountHash(c.id)} onClick={read}>
                  {c.name}
                </a>
              ))
          )}
          <a class="button quiet" href={one ? accountHash(one, 'when') : '#/settings'} onClick={read}>
            {t('reminders_when')}
          </a>
        </p>
      )}
    </li>
  )
}

function Coming({ rows, rules }: { rows: readonly Row[]; rules: ReminderRules }) {
  const now = platform.now()
  const byId = new Map(rows.map(r => [r.connection.id, r.connection]))
  const coming = comingReminders(rows, now, rules).slice(0, mostComing)
  if (!coming.length) return null
  return (
    <section>
      <h2>{t('reminders_coming')}</h2>
      <table>
        <tbody>
          {coming.map(r => {
            const { name, family } = byId.get(r.connection)!
            return (
              <tr key={r.key}>
                <th scope="row">{formatTime(r.dueAt, now)}</th>
                <td>
                  {families.get(family)!.name} ·{' '}
                  <a href={accountHash(r.connection, 'when')}>
                    <bdi>{name}</bdi>
                  </a>
                </td>
                <td class="soft">{stageLabel(r)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

/** Logins that nothing is said of, each with the way back. */
function Silent({ rows }: { rows: readonly Row[] }) {
  const muted = rows.filter(r => r.connection.muted)
  if (!muted.length) return null
  return (
    <section>
      <h2>{t('reminders_muted')}</h2>
      <ul class="cards" aria-label={t('reminders_muted')}>
        {muted.map(({ connection: c }) => (
          <li key={c.id} class="line">
            <span class="who">
              {families.get(c.family)!.name} · <bdi>{c.name}</bdi>
            </span>
            <button
              type="button"
              onClick={() => void send({ type: 'connection.muted', id: newId(), connection: c.id, muted: false })}
            >
              {t('later_unmute')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
