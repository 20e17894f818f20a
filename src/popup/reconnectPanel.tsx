import { sites } from '../detection/sites/index'
import { type OAuthFlow, openFlows } from '../domain/oauthFlow'
import { dayMs } from '../domain/time'
import { formatRecordedReconnect, formatTime } from '../i18n/format'
import { t } from '../i18n/translate'
import { newId, send } from '../messaging/send'
import { platform } from '../platform/browser'
import { readState } from '../storage/localState'
import { readReconnected } from '../storage/queries'
import type { Row } from '../storage/schema'
import { readSetting } from '../storage/settings'
import { db } from '../ui/db'
import { TipOff } from '../ui/tipOff'
import { useLiveQuery } from '../ui/useLiveQuery'

const shownMs = dayMs
const most = 3

/** Reconnects that are under flow in this browser, and those that were just seen, until somebody has looked at them. */
export function ReconnectPanel({ rows, now }: { rows: readonly Row[]; now: number }) {
  const live = useLiveQuery(async () => {
    // together: a query that waits for anything but the store first is not told of what changes
    const [session, { flows, ...told }] = await Promise.all([platform.session(), read(now)])
    return { ...told, open: flows.session === session ? openFlows(flows, now) : [] }
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
        newestOfEachSite(open).map(w => (
          <Underway key={w.id} flow={w} name={byId.get(signedIn[w.site] ?? '')?.connection.name} />
        ))}
      {shown.length > 0 && <Seen list={shown.slice(0, most)} check={!off['after-reconnect']} now={now} />}
    </>
  )
}

/** A page can open any number of windows. */
function newestOfEachSite(flows: readonly OAuthFlow[]): OAuthFlow[] {
  return [...new Map(flows.map(w => [w.site, w])).values()]
}

function read(now: number) {
  return db.transaction('r', [db.settings, db.localState, db.events], async () => {
    const [flows, off, checked, signedIn] = await Promise.all([
      readState(db, 'oauthFlows'),
      readSetting(db, 'tipsOff'),
      readState(db, 'reconnectsChecked'),
      readSetting(db, 'signedIn'),
    ])
    return { flows, off, signedIn, seen: await readReconnected(db, Math.max(checked, now - shownMs)) }
  })
}

function Underway({ flow, name }: { flow: OAuthFlow; name?: string }) {
  const site = sites.get(flow.site)!.name
  return (
    <div class="tip">
      <p role="status">{t(name ? 'underway_name' : 'underway', { site, name: name ?? '' })}</p>
      <p class="buttons">
        <TipOff tip="before-reconnect" />
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
    <section class="tip" aria-label={t('reconnects_seen')}>
      {list.map(({ id, at, row: { connection: c } }) => (
        <p key={id} class="undo-line">
          <span>
            <strong>{formatRecordedReconnect(c)}</strong> <span class="soft">{formatTime(at, now)}</span>
          </span>{' '}
          <button type="button" onClick={() => void send({ type: 'undo.asked', id: newId(), targets: [id] })}>
            {t('undo')}
          </button>
        </p>
      ))}
      {check && (
        <>
          <p>{t(pages ? 'reconnect_check_pages' : 'reconnect_check')}</p>
          <details>
            <summary>{t('reconnect_if_not')}</summary>
            <p>{t('reconnect_if_not_login')}</p>
            {pages && <p>{t('reconnect_if_not_pages')}</p>}
          </details>
        </>
      )}
      <p class="buttons">
        <button
          type="button"
          onClick={() => void send({ type: 'settings.changed', changes: { reconnectsChecked: upTo } })}
        >
          {t(check ? 'reconnect_as_before' : 'tip_dismiss')}
        </button>
        {check && <TipOff tip="after-reconnect" />}
      </p>
    </section>
  )
}
