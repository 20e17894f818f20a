import { useSignal } from '@preact/signals'
import type { ReminderHours } from '../domain/reminders/quietHours'
import { type ChosenDays, daysForScope } from '../domain/reminders/schedule'
import { dayMs } from '../domain/time'
import { clientKey } from '../events/ids'
import { t, textLanguage } from '../i18n/translate'
import type { SettingChanges } from '../messaging/protocol'
import { send } from '../messaging/send'
import { readChosenDays, readRows } from '../storage/queries'
import { readReminderHours, readSetting } from '../storage/settings'
import { db } from '../ui/db'
import { ReminderDaysList } from './reminderDays'
import { WithQuery } from './withQuery'

const hoursOfDay = Array.from({ length: 25 }, (_, i) => i)
const weekdays = [1, 2, 3, 4, 5, 6, 7]
/** A Monday: the days of the week by name follow from it. */
const monday = Date.UTC(2024, 0, 1)

const all = { of: 'all' } as const

async function query() {
  const [rows, hours, ladders, generic] = await Promise.all([
    readRows(db),
    readReminderHours(db),
    readChosenDays(db),
    readSetting(db, 'hideNames'),
  ])
  const clients = [...new Set(rows.flatMap(r => r.accounts.map(a => a.client)).filter(Boolean))]
  return { hours, ladders, generic, clients: clients.sort((a, b) => a.localeCompare(b)) }
}

/** When reminders come, how early, and what the notices say. */
export function ReminderSettings() {
  return (
    <WithQuery query={query}>
      {({ hours, ladders, generic, clients }) => (
        <>
          <section>
            <h2>{t('settings_hours')}</h2>
            <p class="prose">{t('settings_hours_text')}</p>
            <Hours hours={hours} />
          </section>
          <section>
            <h2>{t('settings_ladders')}</h2>
            <p class="prose">{t('settings_ladders_text')}</p>
            <ReminderDaysList scope={all} of={kind => daysForScope(all, kind, ladders)} />
            {clients.length > 0 && <ForClient clients={clients} ladders={ladders} />}
          </section>
          <section>
            <h2>{t('settings_generic')}</h2>
            <label class="prose">
              <input
                type="checkbox"
                checked={generic}
                onChange={e => void send({ type: 'settings.changed', changes: { hideNames: e.currentTarget.checked } })}
              />{' '}
              {t('settings_generic_text')}
            </label>
          </section>
        </>
      )}
    </WithQuery>
  )
}

function Hours({ hours }: { hours: ReminderHours }) {
  const set = (change: NonNullable<SettingChanges['reminderHours']>) =>
    void send({ type: 'settings.changed', changes: { reminderHours: { ...change } } })
  const pick = (end: 'from' | 'to', fits: (h: number) => boolean) => (
    <label>
      {t(`settings_${end}`)}{' '}
      <select value={hours[end]} onChange={e => set({ [end]: Number(e.currentTarget.value) })}>
        {hoursOfDay.filter(fits).map(h => (
          <option key={h} value={h}>
            {h}:00
          </option>
        ))}
      </select>
    </label>
  )
  const name = new Intl.DateTimeFormat(textLanguage(), { weekday: 'short', timeZone: 'UTC' })
  return (
    <>
      <p class="buttons">
        {pick('from', h => h < hours.to)} {pick('to', h => h > hours.from)}
      </p>
      <fieldset class="chips" aria-label={t('settings_days')}>
        {weekdays.map(d => {
          const on = hours.days.includes(d)
          return (
            <button
              key={d}
              type="button"
              aria-pressed={on}
              // without a day there would be no reminder at all
              disabled={on && hours.days.length === 1}
              onClick={() => set({ weekday: { day: d, on: !on } })}
            >
              {name.format(monday + (d - 1) * dayMs)}
            </button>
          )
        })}
      </fieldset>
      <p class="soft prose">{t('settings_days_text')}</p>
    </>
  )
}

function ForClient({ clients, ladders }: { clients: readonly string[]; ladders: ChosenDays }) {
  const client = useSignal('')
  const scope = { of: 'client', client: client.value } as const
  return (
    <>
      <label class="field">
        {t('days_client')}
        <select onChange={e => (client.value = e.currentTarget.value)}>
          <option value="">{t('days_client_choose')}</option>
          {clients.map(c => (
            <option key={c} value={c}>
              {ladders.clients.has(clientKey(c)) ? t('days_client_own', { client: c }) : c}
            </option>
          ))}
        </select>
      </label>
      {client.value && (
        <ReminderDaysList key={client.value} scope={scope} of={kind => daysForScope(scope, kind, ladders)} />
      )}
    </>
  )
}
