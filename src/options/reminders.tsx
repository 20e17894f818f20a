import { newId, send } from '../messages/send'
import { platform } from '../platform/browser'
import { readNoticeTrouble, readReminded } from '../store/read'
import { db } from '../ui/db'
import { say, sayTime } from '../words/say'
import { Loaded } from './loaded'

export function Reminders() {
  return (
    <Loaded query={async () => ({ sent: await readReminded(db, 500), trouble: await readNoticeTrouble(db) })}>
      {({ sent, trouble }) => (
        <>
          {trouble && <p class="notice">{say('notices_off')}</p>}
          <p>
            <button type="button" onClick={() => void send({ type: 'reminder.tested', id: newId() })}>
              {say('reminders_test')}
            </button>
          </p>
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
        </>
      )}
    </Loaded>
  )
}
