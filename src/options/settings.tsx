import { sites } from '../detection/sites/index'
import type { SiteId } from '../detection/types'
import type { EventOf } from '../events/types'
import { hintIds } from '../domain/tips'
import { newId, send } from '../messaging/send'
import { type Facts, readFact } from '../storage/settings'
import { candidatesFor, type Row, readDenied, readRows } from '../storage/queries'
import { db } from '../ui/db'
import { say, saySeen } from '../i18n/format'
import { Diagnostics } from './diagnostics'
import { Loaded } from './withQuery'
import { RemindSettings } from './reminderSettings'

const nobody = 'nobody'

async function query() {
  const [rows, signedIn, onPage, hintsOff, stopped] = await Promise.all([
    readRows(db),
    readFact(db, 'signedIn'),
    readFact(db, 'onPage'),
    readFact(db, 'hintsOff'),
    readDenied(db),
  ])
  return { rows, signedIn, onPage, hintsOff, stopped }
}

export function Settings() {
  return (
    <>
      <RemindSettings />
      <Rest />
    </>
  )
}

function Rest() {
  return (
    <Loaded query={query}>
      {({ rows, signedIn, onPage, hintsOff, stopped }) => (
        <>
          <Part name="signed_in">
            <SignedIn rows={rows} signedIn={signedIn} />
          </Part>
          <Part name="on_page">
            <OnPage onPage={onPage} />
          </Part>
          <Part name="hints">
            <Hints off={hintsOff} />
          </Part>
          <Part name="stopped">
            <Stopped list={stopped} />
          </Part>
          <Part name="privacy" />
          <Diagnostics />
        </>
      )}
    </Loaded>
  )
}

function Part({ name, children }: { name: string; children?: preact.ComponentChildren }) {
  return (
    <section>
      <h2>{say(`settings_${name}`)}</h2>
      <p class="prose">{say(`settings_${name}_text`)}</p>
      {children}
    </section>
  )
}

function SignedIn({ rows, signedIn }: { rows: readonly Row[]; signedIn: Facts['signedIn'] }) {
  const set = (site: SiteId, value: string) =>
    send({ type: 'signed-in.changed', site, connection: value === nobody ? null : value || undefined })
  return (
    <div class="fields">
      {[...sites.values()]
        .filter(s => s.ownedBySignedIn)
        .map(s => (
          <label key={s.id} class="field">
            {s.name}
            <select
              value={signedIn[s.id] === null ? nobody : (signedIn[s.id] ?? '')}
              onChange={e => void set(s.id, e.currentTarget.value)}
            >
              <option value="">{say('settings_ask')}</option>
              <option value={nobody}>{say('none_of_these')}</option>
              {candidatesFor(s, rows).map(r => (
                <option key={r.connection.id} value={r.connection.id}>
                  {r.connection.name}
                </option>
              ))}
            </select>
          </label>
        ))}
    </div>
  )
}

function OnPage({ onPage }: { onPage: Facts['onPage'] }) {
  return (
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
  )
}

function Hints({ off }: { off: Facts['hintsOff'] }) {
  return (
    <ul class="plain">
      {hintIds.map(hint => (
        <li key={hint}>
          <label>
            <input
              type="checkbox"
              checked={!off[hint]}
              onChange={e => void send({ type: 'hint.changed', hint, on: e.currentTarget.checked })}
            />{' '}
            {say(`settings_hint_${hint.replaceAll('-', '_')}`)}
          </label>
        </li>
      ))}
    </ul>
  )
}

/** Patterns the user called wrong, each with the way back. */
function Stopped({ list }: { list: readonly EventOf<'denied'>[] }) {
  if (!list.length) return <p class="soft">{say('settings_stopped_none')}</p>
  return (
    <ul class="cards">
      {list.map(e => (
        <li key={e.id} class="line">
          <span class="who">
            {sites.get(e.site)!.name} · {saySeen(e, sites.get(e.site)!.families[0])} · <code>/{e.shape}</code>
          </span>
          <button
            type="button"
            onClick={() => void send({ type: 'undo.asked', id: newId(), targets: [e.batch ?? e.id] })}
          >
            {say('settings_watch_again')}
          </button>
        </li>
      ))}
    </ul>
  )
}
