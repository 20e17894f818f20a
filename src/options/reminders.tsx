import { comingReminders, type Local, type Reminder } from '../domain/remind'
import { families } from '../knowledge'
import { newId, send } from '../messages/send'
import { platform } from '../platform/browser'
import { readFact } from '../store/facts'
import { type Row, readReminded, readRows } from '../store/read'
import { db } from '../ui/db'
import { say, sayDay, sayTime } from '../words/say'
import { Loaded } from './loaded'

const mostComing = 8

const query = async () => ({
  hours: await readFact(db, 'hours'),
  rows: await readRows(db),
  sent: await readReminded(db, 500),
  trouble: await readFact(db, 'noticeTrouble'),
})

export function Reminders() {
  return (
    <Loaded query={query}>
      {({ rows, hours, sent, trouble }) => (
        <>
          {trouble && <p class="notice">{say('notices_off')}</p>}
          <p>
            <button type="button" onClick={() => void send({ type: 'reminder.tested', id: newId() })}>
              {say('reminders_test')}
            </button>
          </p>
          <Coming rows={rows} local={{ hours, zone: platform.zone() }} />
          <section>
            <h2>{say('reminders_sent')}</h2>
            {sent.length ? (
              <ul class="cards" aria-label={say('reminders_sent')}>
                {sent.map(e => (
                  <li key={e.id}>
                    <strong>{e.title}</strong>
                    <p class="lines">{e.text}</p>
                    <time class="soft" dateTime={new Date(e.at).toISOString()}>
                      {sayTime(e.at, platform.now())}
                    </time>
                  </li>
                ))}
              </ul>
            ) : (
              <p class="soft">{say('reminders_none')}</p>
            )}
          </section>
        </>
      )}
    </Loaded>
  )
}

function Coming({ rows, local }: { rows: readonly Row[]; local: Local }) {
  const now = platform.now()
  const byId = new Map(rows.map(r => [r.connection.id, r.connection]))
  const coming = comingReminders([...byId.values()], now, local).slice(0, mostComing)
  if (!coming.length) return null
  return (
    <section>
      <h2>{say('reminders_coming')}</h2>
      <table>
        <tbody>
          {coming.map(r => {
            const { name, family } = byId.get(r.connection)!
            return (
              <tr key={r.key}>
                <th scope="row">{sayDay(r.dueAt, now)}</th>
                <td>
                  {families.get(family)!.name} · {name}
                </td>
                <td class="soft">{sayStage(r.stage)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

function sayStage(stage: Reminder['stage']): string {
  if (typeof stage !== 'number') return say(`reminders_stage_${stage}`)
  return stage ? say('reminders_stage', { n: stage }) : say('reminders_stage_last')
}
