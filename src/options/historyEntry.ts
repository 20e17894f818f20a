import { sites } from '../detection/sites/index'
import { familyOfLogin } from '../events/ids'
import { connectionIdOf } from '../events/keys'
import type { EventType } from '../events/types'
import { formatDate, formatList, formatReminderDays, formatSighting, formatTime } from '../i18n/format'
import { t } from '../i18n/translate'
import { errors, families, networks, pointTitleKey, titleKey } from '../knowledge'
import { optionKey, type QuestionId } from '../knowledge/triage'
import { platform } from '../platform/browser'
import type { LogItem } from '../storage/queries'

/** What an entry of the history says: on which network, what happened, and to which login with which accounts. */
export interface EntryWords {
  readonly network: string
  readonly what: string
  readonly who: string
}

/** The logins of the list by id, with the names of their accounts. */
export type LoginNames = ReadonlyMap<string, { readonly name: string; readonly accounts: readonly string[] }>

export const entryKinds = ['problems', 'reconnects', 'reminders', 'changes'] as const
export type EntryKind = (typeof entryKinds)[number]

/** By what an entry can be looked for. */
export const kindOf: Readonly<Record<EventType, EntryKind>> = {
  pageDetected: 'problems',
  answered: 'problems',
  symptomsReported: 'problems',
  errorReported: 'problems',
  blockCleared: 'problems',
  falsePositiveReported: 'problems',
  dismissed: 'problems',
  reconnected: 'reconnects',
  oauthAbandoned: 'reconnects',
  used: 'reconnects',
  usageReported: 'reconnects',
  confirmedWorking: 'reconnects',
  reminded: 'reminders',
  snoozed: 'reminders',
  muted: 'reminders',
  reminderDaysChosen: 'reminders',
  imported: 'changes',
  removed: 'changes',
  edited: 'changes',
  lifespan: 'changes',
  reviewed: 'changes',
  undone: 'changes',
}

/** The ids of the logins an entry is about. */
export function loginsIn({ events }: LogItem): string[] {
  return events.flatMap(e => {
    if (e.type === 'reminded') return e.steps.map(s => s.connection)
    if (e.type === 'imported') return connectionIdOf(e.account)
    return 'connection' in e && e.connection ? e.connection : []
  })
}

/** A login's name with its accounts'; of one that is gone its name as its id has it. */
function whoIs(connection: string, logins: LoginNames): string {
  const login = logins.get(connection)
  if (!login) return nameIn(connection)
  const others = login.accounts.filter(name => name !== login.name)
  return [login.name, formatList(others)].filter(Boolean).join(' · ')
}

const nameIn = (connection: string) => connection.slice(connection.lastIndexOf('/') + 1)

/** An entry in words; a newer version may have recorded what this one has no words for. */
export function describeItem(...args: Parameters<typeof wordsFor>): EntryWords {
  try {
    return wordsFor(...args)
  } catch {
    return { network: '', what: t('history_unknown'), who: '' }
  }
}

function wordsFor({ events }: LogItem, logins: LoginNames): EntryWords {
  const [e] = events
  const of = (connection: string, what: string) => ({
    network: familyOf(connection),
    what,
    who: whoIs(connection, logins),
  })
  const familyOf = (connection: string) => families.get(familyOfLogin(connection)!)?.name ?? ''
  switch (e.type) {
    case 'imported': {
      const list = events.flatMap(i => (i.type === 'imported' ? i.account : []))
      const on = [...new Set(list.map(a => networks.get(a.network)!.name))].join(', ')
      return { network: on, what: t('history_imported', { n: list.length }), who: formatList(list.map(a => a.name)) }
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
        who: e.connection ? whoIs(e.connection, logins) : e.type === 'answered' ? t('none_of_these') : '',
      }
    }
    case 'reminded': {
      const first = e.steps[0]?.connection
      const about = [...new Set(e.steps.map(s => s.connection))].map(id => logins.get(id)?.name ?? nameIn(id))
      const what = t('history_reminded', { title: e.title })
      return { network: first ? familyOf(first) : '', what, who: about.length > 1 ? formatList(about) : '' }
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
      const name = e.errors.flatMap(id => errors.get(id.replace('?', ''))?.name ?? []).join(', ')
      return of(e.connection, t('history_error', { name }))
    }
    case 'reviewed': {
      const what = t(`history_reviewed_${e.state}`, { point: t(pointTitleKey(e.point)) })
      return { network: families.get(e.family)!.name, what, who: '' }
    }
    case 'edited': {
      const at = e.lastReconnectedAt
      return of(
        e.connection,
        at === null ? t('history_edited_none') : t('history_edited', { day: formatDate(at, e.at) }),
      )
    }
    case 'removed':
      return of(e.connection, t('history_removed'))
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
