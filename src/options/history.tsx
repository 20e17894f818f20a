import { useSignal } from '@preact/signals'
import { addressScope } from '../detection/addressScope'
import { sites } from '../detection/sites/index'
import { familyOfLogin } from '../events/ids'
import type { LoggedEvent } from '../events/types'
import { formatList, formatReminderDays, formatSighting, formatTime } from '../i18n/format'
import { t } from '../i18n/translate'
import { errors, families, networks, pointTitleKey, titleKey } from '../knowledge'
import { optionKey, type QuestionId } from '../knowledge/triage'
import { newId, send } from '../messaging/send'
import { platform } from '../platform/browser'
import { type LogItem, readHistory, readRows } from '../storage/queries'
import { db } from '../ui/db'
import { CopyReport, type Report } from '../ui/report'
import { WithQuery } from './withQuery'

/** Stands for a pattern where the user saw what none did. */
const missed = 'missed'
const fixed = new Set(['reminded', 'dismissed', 'oauthAbandoned', 'undone'])

export function History() {
  const most = useSignal(100)
  const query = async () => {
    const [history, rows] = await Promise.all([readHistory(db, most.value), readRows(db)])
    return { ...history, names: new Map(rows.map(r => [r.connection.id, r.connection.name])) }
  }
  return (
    <WithQuery query={query} deps={[most.value]}>
      {({ items, names, more }) =>
        items.length ? (
          <>
            <ul class="cards" aria-label={t('page_history')}>
              {items.map(i => (
                <Entry key={i.events[0].id} item={i} names={names} />
              ))}
            </ul>
            {more && (
              <button type="button" onClick={() => (most.value *= 2)}>
                {t('history_older')}
              </button>
            )}
          </>
        ) : (
          <p class="soft">{t('history_none')}</p>
        )
      }
    </WithQuery>
  )
}

function Entry({ item, names }: { item: LogItem; names: ReadonlyMap<string, string> }) {
  const { events, undone } = item
  const [e] = events
  const { network, what, who } = toldIfKnown(item, names)
  const report = undone ? undefined : reportIn(e)
  return (
    <li class={undone ? 'undone' : ''}>
      <div class="line">
        <div class="who">
          <strong>{what}</strong>
          <span class="soft">{[network, who, undone && t('history_undone')].filter(Boolean).join(' · ')}</span>
        </div>
        <time class="soft" dateTime={new Date(e.at).toISOString()}>
          {formatTime(e.at, platform.now())}
        </time>
        {!undone && !fixed.has(e.type) && (
          <button
            type="button"
            onClick={() => void send({ type: 'undo.asked', id: newId(), targets: [e.batch ?? e.id] })}
          >
            {t('undo')}
          </button>
        )}
        {!undone && isOfPage(e) && (
          <button
            type="button"
            onClick={() => void send({ type: 'sighting.falsePositive', id: newId(), sighting: e.id })}
          >
            {t('not_right')}
          </button>
        )}
      </div>
      {report && (
        <p class="buttons">
          <CopyReport report={report} />
        </p>
      )}
    </li>
  )
}

/** What a pattern said, and can be told not to say. */
function isOfPage(e: LoggedEvent): boolean {
  return e.type === 'pageDetected' && e.sighting.pattern !== missed && e.sighting.kind !== 'reconnected'
}

/** What there is to report about an entry: a page called wrong, or one that was missed. */
function reportIn(e: LoggedEvent): Report | undefined {
  if (e.type === 'falsePositiveReported') return { what: 'not right', pattern: e.pattern, scope: e.scope }
  if (e.type !== 'pageDetected' || e.sighting.pattern !== missed) return undefined
  const { site, kind, segment } = e.sighting
  return { what: 'missed', pattern: `${site} ${kind}`, scope: addressScope(sites.get(site)!, segment) }
}

/** A newer version may have recorded what this one has no words for. */
function toldIfKnown(...args: Parameters<typeof told>): ReturnType<typeof told> {
  try {
    return told(...args)
  } catch {
    return { network: '', what: t('history_unknown'), who: '' }
  }
}

function told({ events }: LogItem, names: ReadonlyMap<string, string>): { network: string; what: string; who: string } {
  const [e] = events
  const of = (connection: string, what: string) => ({
    network: familyOf(connection),
    what,
    who: names.get(connection) ?? '',
  })
  const familyOf = (connection: string) => families.get(familyOfLogin(connection)!)?.name ?? ''
  switch (e.type) {
    case 'imported': {
      const list = events.flatMap(i => (i.type === 'imported' ? networks.get(i.account.network)!.name : []))
      return { network: [...new Set(list)].join(', '), what: t('history_imported', { n: list.length }), who: '' }
    }
    case 'pageDetected':
    case 'answered': {
      const site = sites.get(e.sighting.site)!
      const family = (e.connection ? familyOfLogin(e.connection) : undefined) ?? site.families[0]
      const cause = formatSighting(e.sighting, family)
      const what = e.type === 'pageDetected' ? cause : t('history_answered', { cause })
      return {
        network: site.name,
        what,
        who: e.connection ? (names.get(e.connection) ?? '') : e.type === 'answered' ? t('none_of_these') : '',
      }
    }
    case 'reminded': {
      const first = e.steps[0]?.connection
      return { network: first ? familyOf(first) : '', what: t('history_reminded', { title: e.title }), who: '' }
    }
    case 'falsePositiveReported': {
      const site = sites.get(e.site)!
      return { network: site.name, what: t('history_denied', { cause: formatSighting(e, site.families[0]) }), who: '' }
    }
    case 'reconnected':
      return of(e.connection, t(e.site ? 'history_reconnected_seen' : 'history_reconnected'))
    case 'oauthAbandoned':
      return { network: sites.get(e.site)!.name, what: t(`history_abandoned_${e.how}`), who: '' }
    case 'usageReported':
      return of(e.connection, t(`history_usageReported_${e.used}`))
    case 'used':
      return of(e.connection, t(e.site ? 'history_used_seen' : 'history_used'))
    case 'dismissed':
      return { network: sites.get(e.site)!.name, what: t('history_dismissed'), who: '' }
    case 'blockCleared': {
      const what = e.cause ? t('history_cleared_cause', { cause: t(titleKey(e.cause)) }) : t('history_cleared')
      return of(e.connection, what)
    }
    case 'symptomsReported': {
      const answers = Object.entries(e.answers).map(([q, o]) => t(optionKey(q as QuestionId, o)))
      const what = answers.length ? t('history_symptoms', { answers: formatList(answers) }) : t('history_symptoms_only')
      return of(e.connection, what)
    }
    case 'errorReported': {
      const name = e.errors.flatMap(id => errors.get(id)?.name ?? []).join(', ')
      return of(e.connection, t('history_error', { name }))
    }
    case 'reviewed': {
      const what = t(`history_reviewed_${e.state}`, { point: t(pointTitleKey(e.point)) })
      return { network: families.get(e.family)!.name, what, who: '' }
    }
    case 'undone':
      return { network: '', what: t('undo'), who: '' }
    case 'reminderDaysChosen': {
      const { scope, kind, days } = e
      const what = t(`history_days_${kind}`, { days: formatReminderDays(days) })
      if (scope.of === 'connection') return of(scope.connection, what)
      return { network: '', what, who: scope.of === 'client' ? scope.client : t('days_all') }
    }
    case 'snoozed':
      if (e.until === null) return of(e.connection, t('history_woken'))
      return of(e.connection, t('history_snoozed', { time: formatTime(e.until, platform.now()) }))
    case 'muted':
      return of(e.connection, t(e.muted ? 'history_muted' : 'history_unmuted'))
    default:
      return of(e.connection, t(`history_${e.type}`))
  }
}
