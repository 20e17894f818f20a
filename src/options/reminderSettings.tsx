import { useSignal } from '@preact/signals'
import type { DecentHours } from '../domain/reminders/quietHours'
import { type ChosenLadders, clientKey, ladderFor } from '../domain/reminders/schedule'
import { dayMs } from '../domain/time'
import type { MessageOf } from '../messaging/protocol'
import { send } from '../messaging/send'
import { platform } from '../platform/browser'
import { readFact, readHours } from '../storage/settings'
import { readLadders, readRows } from '../storage/queries'
import { db } from '../ui/db'
import { say } from '../i18n/format'
import { Ladders } from './reminderDays'
import { Loaded } from './withQuery'

const hoursOfDay = Array.from({ length: 25 }, (_, i) => i)
const weekdays = [1, 2, 3, 4, 5, 6, 7]
/** A Monday: the days of the week by name follow from it. */
const monday = Date.UTC(2024, 0, 1)

const all = { of: 'all' } as const

async function query() {
  const [rows, hours, ladders, generic] = await Promise.all([
    readRows(db),
    readHours(db),
    readLadders(db),
    readFact(db, 'genericText'),
  ])
  const clients = [...new Set(rows.flatMap(r => r.accounts.map(a => a.client)).filter(Boolean))]
  return { hours, ladders, generic, clients: clients.sort((a, b) => a.localeCompare(b)) }
}

/** When reminders come, how early, and what the notices say. */
export function RemindSettings() {
  return (
    <Loaded query={query}>
      {({ hours, ladders, generic, clients }) => (
        <>
          <section>
            <h2>{say('settings_hours')}</h2>
            <p class="prose">{say('settings_hours_text')}</p>
            <Hours hours={hours} />
          </section>
          <section>
            <h2>{say('settings_ladders')}</h2>
            <p class="prose">{say('settings_ladders_text')}</p>
            <Ladders scope={all} of={kind => ladderFor(all, kind, ladders)} />
            {clients.length > 0 && <ForClient clients={clients} ladders={ladders} />}
          </section>
          <section>
            <h2>{say('settings_generic')}</h2>
            <label class="prose">
              <input
                type="checkbox"
                checked={generic}
                onChange={e => void send({ type: 'generic.changed', on: e.currentTarget.checked })}
              />{' '}
              {say('settings_generic_text')}
            </label>
          </section>
        </>
      )}
    </Loaded>
  )
}

function Hours({ hours }: { hours: DecentHours }) {
  const set = (change: Omit<MessageOf<'hours.changed'>, 'type'>) => void send({ type: 'hours.changed', ...change })
  const pick = (end: 'from' | 'to', fits: (h: number) => boolean) => (
    <label>
      {say(`settings_${end}`)}{' '}
      <select value={hours[end]} onChange={e => set({ [end]: Number(e.currentTarget.value) })}>
        {hoursOfDay.filter(fits).map(h => (
          <option key={h} value={h}>
            {h}:00
          </option>
        ))}
      </select>
    </label>
  )
  const name = new Intl.DateTimeFormat(platform.language(), { weekday: 'short', timeZone: 'UTC' })
  return (
    <>
      <p class="buttons">
        {pick('from', h => h < hours.to)} {pick('to', h => h > hours.from)}
      </p>
      <fieldset class="chips" aria-label={say('settings_days')}>
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
      <p class="soft prose">{say('settings_days_text')}</p>
    </>
  )
}

function ForClient({ clients, ladders }: { clients: readonly string[]; ladders: ChosenLadders }) {
  const client = useSignal('')
  const scope = { of: 'client', client: client.value } as const
  return (
    <>
      <label class="field">
        {say('ladder_client')}
        <select onChange={e => (client.value = e.currentTarget.value)}>
          <option value="">{say('ladder_client_choose')}</option>
          {clients.map(c => (
            <option key={c} value={c}>
              {ladders.clients.has(clientKey(c)) ? say('ladder_client_own', { client: c }) : c}
            </option>
          ))}
        </select>
      </label>
      {client.value && <Ladders key={client.value} scope={scope} of={kind => ladderFor(scope, kind, ladders)} />}
    </>
  )
}
