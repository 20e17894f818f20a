import { useSignal } from '@preact/signals'
import { expiryOf } from '../domain/connection/expiry'
import { formatDate } from '../i18n/format'
import { t } from '../i18n/translate'
import type { CalendarDay } from '../importExport/calendar'
import { networks } from '../knowledge'
import type { Message } from '../messaging/protocol'
import { send } from '../messaging/send'
import { platform } from '../platform/browser'
import { readState } from '../storage/localState'
import { entriesOf, readLog, readRows } from '../storage/queries'
import { db } from '../ui/db'
import { download } from '../ui/download'
import { networkNames } from '../ui/statusLine'
import { Import } from './import'
import { WithQuery } from './withQuery'

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
      trouble.value = t('data_no_export', { error: String(e) })
    }
  }
  return (
    <>
      <section>
        <h2>{t('data_in')}</h2>
        <Import />
        <details>
          <summary>{t('data_format')}</summary>
          <p>{t('data_columns')}</p>
          <pre>{example}</pre>
          <p>{t('data_networks', { list: [...networks.keys()].join(', ') })}</p>
        </details>
      </section>
      <section>
        <h2>{t('data_out')}</h2>
        <p class="buttons">
          <button type="button" onClick={() => void save('csv', 'text/csv', csv)}>
            {t('data_csv')}
          </button>
          <button
            type="button"
            onClick={() => void save('json', 'application/json', backup, { type: 'backup.exported' })}
          >
            {t('data_backup')}
          </button>
          <button type="button" onClick={() => void save('ics', 'text/calendar', calendar)}>
            {t('data_calendar')}
          </button>
        </p>
        <p class="soft">{t('data_out_text')}</p>
        <WithQuery query={() => readState(db, 'exportedAt')}>
          {at => at > 0 && <p class="soft">{t('backup_last', { day: formatDate(at, platform.now()) })}</p>}
        </WithQuery>
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
    const { token, use } = expiryOf(c, platform.now())
    const who = `${networkNames(accounts)} · ${c.name}`
    const text = accounts.map(a => a.name).join(', ')
    return [
      ...(token ? [{ id: `${c.id}#token`, at: token.endsAt, title: t('data_ends', { who }), text }] : []),
      ...(use ? [{ id: `${c.id}#use`, at: use.endsAt, title: t('data_use', { who }), text }] : []),
    ]
  })
  return writeCalendar(t('ext_name'), days, platform.now(), platform.zone())
}
