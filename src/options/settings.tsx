import { useSignal } from '@preact/signals'
import { sites } from '../detect/pages'
import { send } from '../messages/send'
import { platform } from '../platform/browser'
import { readFact } from '../store/facts'
import { candidatesFor, readRows } from '../store/read'
import { db } from '../ui/db'
import { say, sayTime } from '../words/say'
import { Loaded } from './loaded'

const hours = Array.from({ length: 25 }, (_, i) => i)

async function query() {
  const rows = await readRows(db)
  const [decent, signedIn, onPage, refused, wake, events] = await Promise.all([
    readFact(db, 'hours'),
    readFact(db, 'signedIn'),
    readFact(db, 'onPage'),
    readFact(db, 'refused'),
    readFact(db, 'lastWakeAt'),
    db.events.count(),
  ])
  return { rows, decent, signedIn, onPage, refused, wake, events }
}

export function Settings() {
  const said = useSignal('')
  return (
    <Loaded query={query}>
      {({ rows, decent, signedIn, onPage, refused, wake, events }) => {
        const facts = [
          ['settings_version', platform.version()],
          ['settings_connections', String(rows.length)],
          ['settings_events', String(events)],
          ['settings_patterns', String([...sites.values()].flatMap(s => s.patterns).length)],
          ['settings_refused', String(refused)],
          ['settings_wake', wake ? sayTime(wake, platform.now()) : '–'],
        ] as const
        const pick = (end: 'from' | 'to') => (
          <label>
            {say(`settings_${end}`)}{' '}
            <select
              value={decent[end]}
              onChange={e => void send({ type: 'hours.changed', ...decent, [end]: Number(e.currentTarget.value) })}
            >
              {hours
                .filter(h => (end === 'from' ? h < decent.to : h > decent.from))
                .map(h => (
                  <option key={h} value={h}>
                    {h}:00
                  </option>
                ))}
            </select>
          </label>
        )
        return (
          <>
            <section>
              <h2>{say('settings_hours')}</h2>
              <p>{say('settings_hours_text')}</p>
              <p class="buttons">
                {pick('from')} {pick('to')}
              </p>
            </section>
            <section>
              <h2>{say('settings_signed_in')}</h2>
              <p>{say('settings_signed_in_text')}</p>
              <div class="fields">
                {[...sites.values()]
                  .filter(s => s.ownedBySignedIn)
                  .map(s => (
                    <label key={s.id} class="field">
                      {s.name}
                      <select
                        value={signedIn[s.id] ?? ''}
                        onChange={e =>
                          void send({
                            type: 'signed-in.changed',
                            site: s.id,
                            connection: e.currentTarget.value || null,
                          })
                        }
                      >
                        <option value="">{say('settings_ask')}</option>
                        {candidatesFor(s, rows).map(r => (
                          <option key={r.connection.id} value={r.connection.id}>
                            {r.connection.name}
                          </option>
                        ))}
                      </select>
                    </label>
                  ))}
              </div>
            </section>
            <section>
              <h2>{say('settings_on_page')}</h2>
              <p>{say('settings_on_page_text')}</p>
              <p class="fields">
                {[...sites.values()].map(s => (
                  <label key={s.id}>
                    <input
                      type="checkbox"
                      checked={onPage[s.id] ?? s.overlay}
                      onChange={e => void send({ type: 'on-page.changed', site: s.id, on: e.currentTarget.checked })}
                    />{' '}
                    {s.name}
                  </label>
                ))}
              </p>
            </section>
            <section>
              <h2>{say('settings_privacy')}</h2>
              <p>{say('settings_privacy_text')}</p>
            </section>
            <section>
              <h2>{say('settings_diagnostics')}</h2>
              <table>
                <tbody>
                  {facts.map(([key, value]) => (
                    <tr key={key}>
                      <th scope="row">{say(key)}</th>
                      <td>{value}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <p>
                <button
                  type="button"
                  onClick={async () => {
                    await navigator.clipboard.writeText(facts.map(([k, v]) => `${say(k)}: ${v}`).join('\n'))
                    said.value = say('settings_copied')
                  }}
                >
                  {say('settings_copy')}
                </button>{' '}
                <span role="status">{said.value}</span>
              </p>
            </section>
          </>
        )
      }}
    </Loaded>
  )
}
