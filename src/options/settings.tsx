import { sites } from '../detection/sites/index'
import { tipIds } from '../domain/tips'
import type { EventOf } from '../events/types'
import { formatSighting } from '../i18n/format'
import { t } from '../i18n/translate'
import type { SiteId } from '../knowledge/ids'
import { newId, send } from '../messaging/send'
import { loginsForSite, readMutedPatterns, readRows } from '../storage/queries'
import type { Row } from '../storage/schema'
import { readSetting, type Settings } from '../storage/settings'
import { db } from '../ui/db'
import { ReminderSettings } from './reminderSettings'
import { WithQuery } from './withQuery'

const nobody = 'nobody'

async function query() {
  const [rows, signedIn, onPage, hintsOff, stopped] = await Promise.all([
    readRows(db),
    readSetting(db, 'signedIn'),
    readSetting(db, 'overlayAllowed'),
    readSetting(db, 'tipsOff'),
    readMutedPatterns(db),
  ])
  return { rows, signedIn, onPage, hintsOff, stopped }
}

export function SettingsPage() {
  return (
    <>
      <ReminderSettings />
      <Rest />
    </>
  )
}

function Rest() {
  return (
    <WithQuery query={query}>
      {({ rows, signedIn, onPage, hintsOff, stopped }) => (
        <>
          <Part name="signed_in">
            <SignedIn rows={rows} signedIn={signedIn} />
          </Part>
          <Part name="on_page">
            <OnPage onPage={onPage} />
          </Part>
          <Part name="tips">
            <Tips off={hintsOff} />
          </Part>
          <Part name="stopped">
            <Stopped list={stopped} />
          </Part>
          <Part name="privacy" />
          <p>
            <a href="#/support">{t('page_support')}</a>
          </p>
        </>
      )}
    </WithQuery>
  )
}

function Part({ name, children }: { name: string; children?: preact.ComponentChildren }) {
  return (
    <section>
      <h2>{t(`settings_${name}`)}</h2>
      <p class="prose">{t(`settings_${name}_text`)}</p>
      {children}
    </section>
  )
}

function SignedIn({ rows, signedIn }: { rows: readonly Row[]; signedIn: Settings['signedIn'] }) {
  const set = (site: SiteId, value: string) =>
    send({
      type: 'settings.changed',
      changes: { signedIn: { site, connection: value === nobody ? null : value || undefined } },
    })
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
              <option value="">{t('settings_ask')}</option>
              <option value={nobody}>{t('none_of_these')}</option>
              {loginsForSite(s, rows).map(r => (
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

function OnPage({ onPage }: { onPage: Settings['overlayAllowed'] }) {
  return (
    <p class="fields">
      {[...sites.values()].map(s => (
        <label key={s.id}>
          <input
            type="checkbox"
            checked={onPage[s.id] ?? s.allowOverlay}
            onChange={e =>
              void send({
                type: 'settings.changed',
                changes: { overlayAllowed: { site: s.id, on: e.currentTarget.checked } },
              })
            }
          />{' '}
          {s.name}
        </label>
      ))}
    </p>
  )
}

function Tips({ off }: { off: Settings['tipsOff'] }) {
  return (
    <ul class="plain">
      {tipIds.map(tip => (
        <li key={tip}>
          <label>
            <input
              type="checkbox"
              checked={!off[tip]}
              onChange={e =>
                void send({ type: 'settings.changed', changes: { tip: { tip, on: e.currentTarget.checked } } })
              }
            />{' '}
            {t(`settings_tip_${tip}`)}
          </label>
        </li>
      ))}
    </ul>
  )
}

/** Patterns the user called wrong, each with the way back. */
function Stopped({ list }: { list: readonly EventOf<'falsePositiveReported'>[] }) {
  if (!list.length) return <p class="soft">{t('settings_stopped_none')}</p>
  return (
    <ul class="cards">
      {list.map(e => (
        <li key={e.id} class="line">
          <span class="who">
            {sites.get(e.site)!.name} · {formatSighting(e, sites.get(e.site)!.families[0])} · <code>/{e.scope}</code>
          </span>
          <button
            type="button"
            onClick={() => void send({ type: 'undo.asked', id: newId(), targets: [e.batch ?? e.id] })}
          >
            {t('settings_watch_again')}
          </button>
        </li>
      ))}
    </ul>
  )
}
