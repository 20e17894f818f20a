import { useSignal } from '@preact/signals'
import { sites } from '../detection/sites/index'
import { shapeOf } from '../detection/addressScope'
import type { RadarEvent } from '../events/types'
import { errors, families, networks, pointTitleKey, titleKey } from '../knowledge'
import { optionKey, type QuestionId } from '../knowledge/triage'
import type { FamilyId } from '../knowledge/types'
import { newId, send } from '../messaging/send'
import { platform } from '../platform/browser'
import { type LogItem, readHistory, readRows } from '../storage/queries'
import { db } from '../ui/db'
import { CopyReport, type Report } from '../ui/report'
import { say, sayLadder, sayList, saySeen, sayTime } from '../i18n/format'
import { Loaded } from './withQuery'

/** Stands for a pattern where the user saw what none did. */
const missed = 'missed'
const fixed = new Set(['reminded', 'dismissed', 'tried', 'undone'])

export function History() {
  const most = useSignal(100)
  const query = async () => {
    const [history, rows] = await Promise.all([readHistory(db, most.value), readRows(db)])
    return { ...history, names: new Map(rows.map(r => [r.connection.id, r.connection.name])) }
  }
  return (
    <Loaded query={query} deps={[most.value]}>
      {({ items, names, more }) =>
        items.length ? (
          <>
            <ul class="cards" aria-label={say('page_history')}>
              {items.map(i => (
                <Entry key={i.events[0].id} item={i} names={names} />
              ))}
            </ul>
            {more && (
              <button type="button" onClick={() => (most.value *= 2)}>
                {say('history_older')}
              </button>
            )}
          </>
        ) : (
          <p class="soft">{say('history_none')}</p>
        )
      }
    </Loaded>
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
          <span class="soft">{[network, who, undone && say('history_undone')].filter(Boolean).join(' · ')}</span>
        </div>
        <time class="soft" dateTime={new Date(e.at).toISOString()}>
          {sayTime(e.at, platform.now())}
        </time>
        {!undone && !fixed.has(e.type) && (
          <button
            type="button"
            onClick={() => void send({ type: 'undo.asked', id: newId(), targets: [e.batch ?? e.id] })}
          >
            {say('undo')}
          </button>
        )}
        {!undone && isOfPage(e) && (
          <button type="button" onClick={() => void send({ type: 'sighting.denied', id: newId(), sighting: e.id })}>
            {say('not_right')}
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
function isOfPage(e: RadarEvent): boolean {
  return e.type === 'sighted' && e.facts.pattern !== missed && e.facts.kind !== 'reconnected'
}

/** What there is to report about an entry: a page called wrong, or one that was missed. */
function reportIn(e: RadarEvent): Report | undefined {
  if (e.type === 'denied') return { what: 'not right', pattern: e.pattern, shape: e.shape }
  if (e.type !== 'sighted' || e.facts.pattern !== missed) return undefined
  const { site, kind, segment } = e.facts
  return { what: 'missed', pattern: `${site} ${kind}`, shape: shapeOf(sites.get(site)!, segment) }
}

/** A newer version may have recorded what this one has no words for. */
function toldIfKnown(...args: Parameters<typeof told>): ReturnType<typeof told> {
  try {
    return told(...args)
  } catch {
    return { network: '', what: say('history_unknown'), who: '' }
  }
}

function told({ events }: LogItem, names: ReadonlyMap<string, string>): { network: string; what: string; who: string } {
  const [e] = events
  const of = (connection: string, what: string) => ({
    network: familyOf(connection),
    what,
    who: names.get(connection) ?? '',
  })
  const familyOf = (connection: string) => families.get(connection.split('/')[0] as FamilyId)?.name ?? ''
  switch (e.type) {
    case 'imported': {
      const list = events.flatMap(i => (i.type === 'imported' ? networks.get(i.account.network)!.name : []))
      return { network: [...new Set(list)].join(', '), what: say('history_imported', { n: list.length }), who: '' }
    }
    case 'sighted':
    case 'answered': {
      const site = sites.get(e.facts.site)!
      const family = (e.connection?.split('/')[0] as FamilyId | undefined) ?? site.families[0]
      const cause = saySeen(e.facts, family)
      const what = e.type === 'sighted' ? cause : say('history_answered', { cause })
      return {
        network: site.name,
        what,
        who: e.connection ? (names.get(e.connection) ?? '') : e.type === 'answered' ? say('none_of_these') : '',
      }
    }
    case 'reminded': {
      const first = e.steps[0]?.connection
      return { network: first ? familyOf(first) : '', what: say('history_reminded', { title: e.title }), who: '' }
    }
    case 'denied': {
      const site = sites.get(e.site)!
      return { network: site.name, what: say('history_denied', { cause: saySeen(e, site.families[0]) }), who: '' }
    }
    case 'reconnected':
      return of(e.connection, say(e.site ? 'history_reconnected_seen' : 'history_reconnected'))
    case 'tried':
      return { network: sites.get(e.site)!.name, what: say(`history_tried_${e.how}`), who: '' }
    case 'used':
      return of(e.connection, say(e.site ? 'history_used_seen' : 'history_used'))
    case 'dismissed':
      return { network: sites.get(e.site)!.name, what: say('history_dismissed'), who: '' }
    case 'checked': {
      const what = e.cause ? say('history_checked_cause', { cause: say(titleKey(e.cause)) }) : say('history_checked')
      return of(e.connection, what)
    }
    case 'told': {
      const answers = Object.entries(e.answers).map(([q, o]) => say(optionKey(q as QuestionId, o)))
      const what = answers.length ? say('history_told', { answers: sayList(answers) }) : say('history_told_only')
      return of(e.connection, what)
    }
    case 'pasted': {
      const name = e.errors.flatMap(id => errors.get(id)?.name ?? []).join(', ')
      return of(e.connection, say('history_pasted', { name }))
    }
    case 'reviewed': {
      const what = say(`history_reviewed_${e.state.replaceAll('-', '_')}`, { point: say(pointTitleKey(e.point)) })
      return { network: families.get(e.family)!.name, what, who: '' }
    }
    case 'undone':
      return { network: '', what: say('undo'), who: '' }
    case 'ladder': {
      const { scope, kind, days } = e
      const what = say(`history_ladder_${kind}`, { days: sayLadder(days) })
      if (scope.of === 'connection') return of(scope.connection, what)
      return { network: '', what, who: scope.of === 'client' ? scope.client : say('ladder_all') }
    }
    case 'snoozed':
      if (e.until === null) return of(e.connection, say('history_woken'))
      return of(e.connection, say('history_snoozed', { time: sayTime(e.until, platform.now()) }))
    case 'muted':
      return of(e.connection, say(e.muted ? 'history_muted' : 'history_unmuted'))
    default:
      return of(e.connection, say(`history_${e.type}`))
  }
}
