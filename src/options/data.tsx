import { useSignal } from '@preact/signals'
import { clocksOf } from '../domain/connection/expiry'
import { networks } from '../knowledge'
import type { Message } from '../messaging/protocol'
import { send } from '../messaging/send'
import { platform } from '../platform/browser'
import { readFact } from '../storage/settings'
import { entriesOf, readLog, readRows } from '../storage/queries'
import type { CalendarDay } from '../importExport/calendar'
import { db } from '../ui/db'
import { download } from '../ui/download'
import { networkNames } from '../ui/statusParts'
import { say, sayDate } from '../i18n/format'
import { Import } from './import'
import { Loaded } from './withQuery'

const example =
  'network,account,connection,client,last_reconnected\nfacebook,Blue Fern Bakery,Maya Ortiz,Blue Fern,2026-10-01\n'

export function Data() {
  const trouble = useSignal('')
  const save = async (name: string, type: string, make: () => Promise<string>, done?: Message) => {
    try {
      download(name, type, await make())
      trouble.value = ''
      if (done) void send(done)
    } catch (e) {
      trouble.value = say('data_no_export', { error: String(e) })
    }
  }
  return (
    <>
      <section>
        <h2>{say('data_in')}</h2>
        <Import />
        <details>
          <summary>{say('data_format')}</summary>
          <p>{say('data_columns')}</p>
          <pre>{example}</pre>
          <p>{say('data_networks', { list: [...networks.keys()].join(', ') })}</p>
        </details>
      </section>
      <section>
        <h2>{say('data_out')}</h2>
        <p class="buttons">
          <button type="button" onClick={() => void save('csv', 'text/csv', csv)}>
            {say('data_csv')}
          </button>
          <button
            type="button"
            onClick={() => void save('json', 'application/json', backup, { type: 'backup.exported' })}
          >
            {say('data_backup')}
          </button>
          <button type="button" onClick={() => void save('ics', 'text/calendar', calendar)}>
            {say('data_calendar')}
          </button>
        </p>
        <p class="soft">{say('data_out_text')}</p>
        <Loaded query={() => readFact(db, 'exportedAt')}>
          {at => at > 0 && <p class="soft">{say('backup_last', { day: sayDate(at, platform.now()) })}</p>}
        </Loaded>
        {trouble.value && <p role="alert">{trouble.value}</p>}
      </section>
    </>
  )
}

// the formats' libraries are loaded when they are asked for
async function csv(): Promise<string> {
  const { writeCsv } = await import('../importExport/csv')
  return writeCsv(entriesOf(await readRows(db)))
}

async function backup(): Promise<string> {
  const { writeBackup } = await import('../importExport/backup')
  return writeBackup(await readLog(db), platform.now())
}

async function calendar(): Promise<string> {
  const { writeCalendar } = await import('../importExport/calendar')
  const days = (await readRows(db)).flatMap(({ connection: c, accounts }): CalendarDay[] => {
    const { token, use } = clocksOf(c, platform.now())
    const who = `${networkNames(accounts)} · ${c.name}`
    const text = accounts.map(a => a.name).join(', ')
    return [
      ...(token ? [{ id: `${c.id}#token`, at: token.endsAt, title: say('data_ends', { who }), text }] : []),
      ...(use ? [{ id: `${c.id}#use`, at: use.endsAt, title: say('data_use', { who }), text }] : []),
    ]
  })
  return writeCalendar(say('ext_name'), days, platform.now(), platform.zone())
}
