import { sites } from '../detection/sites/index'
import { dayMs } from '../domain/time'
import { underway, type Way } from '../domain/oauthFlow'
import { newId, send } from '../messaging/send'
import { platform } from '../platform/browser'
import { readFact } from '../storage/settings'
import { type Row, readReconnected } from '../storage/queries'
import { db } from '../ui/db'
import { HintOff } from '../ui/tipOff'
import { useLive } from '../ui/useLiveQuery'
import { say, sayRecorded, sayTime } from '../i18n/format'

const shownMs = dayMs
const most = 3

/** Reconnects that are under way in this browser, and those that were just seen, until somebody has looked at them. */
export function Ways({ rows, now }: { rows: readonly Row[]; now: number }) {
  const live = useLive(async () => {
    // together: a query that waits for anything but the store first is not told of what changes
    const [session, { ways, ...told }] = await Promise.all([platform.session(), read(now)])
    return { ...told, open: ways.session === session ? underway(ways, now) : [] }
  })
  if (live.value.state !== 'ready') return null
  const { open, off, signedIn, seen } = live.value.value
  const byId = new Map(rows.map(r => [r.connection.id, r]))
  const shown = seen.flatMap(e => {
    const row = byId.get(e.connection)
    return row ? { id: e.batch ?? e.id, at: e.at, row } : []
  })
  return (
    <>
      {!off['before-reconnect'] &&
        open.map(w => <Underway key={w.id} way={w} name={byId.get(signedIn[w.site] ?? '')?.connection.name} />)}
      {shown.length > 0 && <Seen list={shown.slice(0, most)} check={!off['after-reconnect']} now={now} />}
    </>
  )
}

function read(now: number) {
  return db.transaction('r', [db.facts, db.events], async () => {
    const [ways, off, checked, signedIn] = await Promise.all([
      readFact(db, 'ways'),
      readFact(db, 'hintsOff'),
      readFact(db, 'reconnectsChecked'),
      readFact(db, 'signedIn'),
    ])
    return { ways, off, signedIn, seen: await readReconnected(db, Math.max(checked, now - shownMs)) }
  })
}

function Underway({ way, name }: { way: Way; name?: string }) {
  const site = sites.get(way.site)!.name
  return (
    <div class="hint">
      <p role="status">{say(name ? 'underway_name' : 'underway', { site, name: name ?? '' })}</p>
      <p class="buttons">
        <HintOff hint="before-reconnect" />
      </p>
    </div>
  )
}

interface SeenRow {
  /** What Undo takes back. */
  readonly id: string
  readonly at: number
  readonly row: Row
}

function Seen({ list, check, now }: { list: readonly SeenRow[]; check: boolean; now: number }) {
  const upTo = list[0]!.at
  const pages = list.some(({ row }) => row.accounts.length > 1)
  return (
    <section class="hint" aria-label={say('reconnects_seen')}>
      {list.map(({ id, at, row: { connection: c } }) => (
        <p key={id} class="undo-line">
          <span>
            <strong>{sayRecorded(c)}</strong> <span class="soft">{sayTime(at, now)}</span>
          </span>{' '}
          <button type="button" onClick={() => void send({ type: 'undo.asked', id: newId(), targets: [id] })}>
            {say('undo')}
          </button>
        </p>
      ))}
      {check && (
        <>
          <p>{say(pages ? 'reconnect_check_pages' : 'reconnect_check')}</p>
          <details>
            <summary>{say('reconnect_if_not')}</summary>
            <p>{say('reconnect_if_not_login')}</p>
            {pages && <p>{say('reconnect_if_not_pages')}</p>}
          </details>
        </>
      )}
      <p class="buttons">
        <button type="button" onClick={() => void send({ type: 'reconnects.checked', upTo })}>
          {say(check ? 'reconnect_as_before' : 'hint_dismiss')}
        </button>
        {check && <HintOff hint="after-reconnect" />}
      </p>
    </section>
  )
}
