import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { statusOf } from '../domain/status'
import { parseDate } from '../domain/time'
import { newId, send } from '../messages/send'
import { platform } from '../platform/browser'
import { type Row, readRows } from '../store/read'
import { Advice } from '../ui/advice'
import { db } from '../ui/db'
import { Mark, networkNames } from '../ui/parts'
import { Reconnect } from '../ui/reconnect'
import { say, sayStatus, sayUse } from '../words/say'
import { AddLogin } from './add-login'
import { Loaded } from './loaded'

const mostShown = 100

export function Accounts({ rest }: { rest: string }) {
  return (
    <Loaded query={() => readRows(db)}>
      {rows => (
        <>
          <AddLogin open={rest === 'new' || !rows.length} />
          <List rows={rows} open={decoded(rest)} />
        </>
      )}
    </Loaded>
  )
}

/** Anybody can type an address. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

function List({ rows, open }: { rows: readonly Row[]; open: string }) {
  const words = useSignal('')
  const all = useSignal(false)
  const now = platform.now()
  if (!rows.length)
    return (
      <p class="soft">
        {say('accounts_none')} <a href="#/data">{say('empty_import')}</a>
      </p>
    )
  const found = rows
    .filter(r =>
      [r.connection.name, ...r.accounts.flatMap(a => [a.name, a.client, a.network])]
        .join(' ')
        .toLowerCase()
        .includes(words.value.toLowerCase()),
    )
    .map(row => ({ row, status: statusOf(row.connection, now), first: row.connection.id === open ? 0 : 1 }))
    .sort(
      (a, b) =>
        a.first - b.first ||
        a.status.rank - b.status.rank ||
        a.row.connection.name.localeCompare(b.row.connection.name),
    )
  return (
    <>
      <input
        type="search"
        aria-label={say('accounts_search')}
        placeholder={say('accounts_search')}
        onInput={e => (words.value = e.currentTarget.value)}
      />
      <ul class="cards" aria-label={say('connections')}>
        {found.slice(0, all.value ? undefined : mostShown).map(({ row, status }) => (
          <Connection key={row.connection.id} row={row} status={status} now={now} open={row.connection.id === open} />
        ))}
      </ul>
      {!all.value && found.length > mostShown && (
        <button type="button" onClick={() => (all.value = true)}>
          {say('show_all', { n: found.length })}
        </button>
      )}
    </>
  )
}

function Connection({
  row,
  status,
  now,
  open,
}: {
  row: Row
  status: ReturnType<typeof statusOf>
  now: number
  open: boolean
}) {
  const shown = useSignal(open)
  const place = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (!open) return
    shown.value = true
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const { connection: c, accounts } = row
  return (
    <li ref={place}>
      <div class="line">
        <Mark status={status} />
        <div class="who">
          <strong>{c.name}</strong>
          <span class="soft">
            {networkNames(accounts)} · {accounts.map(a => a.name).join(', ')}
          </span>
        </div>
        <div class="words">
          <strong class={`tone-${status.tone}`}>{sayStatus(status)}</strong>
          <span class="soft">{sayUse(status)}</span>
        </div>
      </div>
      <Reconnect
        row={row}
        status={status}
        first={
          <button type="button" aria-expanded={shown.value} onClick={() => (shown.value = !shown.value)}>
            {say('details')}
          </button>
        }
      />
      {shown.value && (
        <>
          <LastReconnected row={row} now={now} />
          <ul class="carried" aria-label={say('accounts_carried')}>
            {accounts.map(a => (
              <Carried key={a.id} id={a.id} name={[a.name, a.client].filter(Boolean).join(' · ')} connection={c.id} />
            ))}
          </ul>
          <Advice row={row} now={now} />
        </>
      )}
    </li>
  )
}

function LastReconnected({ row, now }: { row: Row; now: number }) {
  const zone = platform.zone()
  const day = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate().toString()
  const trouble = useSignal('')
  const last = row.connection.lastReconnectedAt
  const edit = async (value: string) => {
    const at = value ? parseDate(value, now, zone) : null
    if (typeof at === 'string') {
      trouble.value = say(at === 'bad-date' ? 'problem_bad_date' : 'problem_future_date', { value })
      return
    }
    const reply = await send({
      type: 'connection.edited',
      id: newId(),
      connection: row.connection.id,
      lastReconnectedAt: at,
    })
    trouble.value = reply.ok ? '' : say('not_saved', { error: reply.error })
  }
  return (
    <p>
      <label>
        {say('accounts_last')}{' '}
        <input
          type="date"
          max={day(now)}
          value={last === undefined ? '' : day(last)}
          onChange={e => void edit(e.currentTarget.value)}
        />
      </label>
      {trouble.value && <span role="alert"> {trouble.value}</span>}
    </p>
  )
}

function Carried({ id, name, connection }: { id: string; name: string; connection: string }) {
  const asking = useSignal(false)
  return (
    <li>
      {name}{' '}
      {asking.value ? (
        <button
          type="button"
          onClick={() => void send({ type: 'account.removed', id: newId(), account: id, connection })}
        >
          {say('accounts_remove_yes', { name })}
        </button>
      ) : (
        <button type="button" class="quiet" onClick={() => (asking.value = true)}>
          {say('accounts_remove')}
        </button>
      )}
    </li>
  )
}
