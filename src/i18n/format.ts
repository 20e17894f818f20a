import { sites } from '../detection/sites/index'
import { lifespanOf } from '../domain/connection/expiry'
import type { Status } from '../domain/connection/status'
import type { Connection } from '../domain/connection/types'
import type { RankedCause } from '../domain/diagnosis/diagnose'
import { helpFamily, type Reason } from '../domain/diagnosis/evidence'
import { causeOfKind, sightingRules } from '../domain/diagnosis/sightingRules'
import type { NextAction } from '../domain/nextAction'
import { hourMs } from '../domain/time'
import type { Sighting } from '../events/types'
import type { FamilyId } from '../knowledge/ids'
import { causes, errorKey, errors, families, sentences, titleKey } from '../knowledge/index'
import type { Lifespan } from '../knowledge/types'
import { isolate } from './bidi'
import { helpText } from './helpText'
import { t, textLanguage } from './translate'

/** Names one after the other, the first few of many: "Ana, Ben, +4". */
export function formatList(names: readonly string[], most = 6): string {
  const some = names.length > most ? [...names.slice(0, most - 1), `+${names.length - most + 1}`] : names
  return new Intl.ListFormat(textLanguage(), { type: 'unit' }).format(some.map(isolate))
}

/** An instant (ms) as a day and time near now: "21 Nov, 14:02", with the year when it is another. */
export function formatTime(at: number, now: number): string {
  const otherYear = new Date(at).getFullYear() !== new Date(now).getFullYear()
  return format(at, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    ...(otherYear && { year: 'numeric' }),
  })
}

export function formatDay(at: number, now: number): string {
  const otherYear = new Date(at).getFullYear() !== new Date(now).getFullYear()
  return format(at, { weekday: 'short', day: 'numeric', month: 'short', ...(otherYear && { year: 'numeric' }) })
}

/** An instant (ms) as a day of the calendar: "3 Mar", with the year when it is another. */
export function formatDate(at: number, now: number): string {
  const otherYear = new Date(at).getFullYear() !== new Date(now).getFullYear()
  return format(at, { day: 'numeric', month: 'short', ...(otherYear && { year: 'numeric' }) })
}

function format(at: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(textLanguage(), options).format(at)
}

/** The status words of a row: "Expires in 3 days", "Blocked", "Wait until Sun 15:10". */
export function formatStatus(s: Status): string {
  const key = `status_${s.kind}`
  if (s.until !== undefined)
    return t(key, { time: format(s.until, { weekday: 'short', hour: '2-digit', minute: '2-digit' }) })
  return t(key, s.days === undefined || s.kind === 'expires-today' ? {} : { n: s.days })
}

/** The words of LinkedIn's second clock, '' where there is none. */
export function formatUse(s: Status): string {
  return s.use ? t(`status_${s.use.kind}`, { n: s.use.days }) : ''
}

export function formatReason(r: Reason, now: number): string {
  return t(r.key, {
    ...(r.at !== undefined && { time: formatTime(r.at, now), day: formatDay(r.at, now) }),
    ...(r.days !== undefined && { days: r.days }),
    ...(r.site && { site: sites.get(r.site)!.name }),
    ...(r.family && { network: families.get(r.family)!.name }),
    ...(r.error && {
      error: errors.get(r.error)!.name,
      meaning: helpText(errorKey(r.error), r.family),
    }),
  })
}

export function formatConfidence({ confidence: sure }: RankedCause): string {
  return t(`sure_${sure}`)
}

/** What a page said, as a title: its cause, or what the user had done there. */
export function formatSighting({ kind }: Pick<Sighting, 'kind'>, family?: FamilyId): string {
  return t(sightingRules[kind].hasOwnTitle ? `seen_${kind}` : titleKey(causeOfKind(kind, family)))
}

/** Whose help fits a login's trouble: Instagram's, when it was seen there. */
export function helpFamilyOf(c: Connection): FamilyId {
  return helpFamily(c.family, c.trouble?.site)
}

/** The network that help speaks of. */
export function helpNetworkName(c: Connection): string {
  return families.get(helpFamilyOf(c))!.name
}

/** The one thing to do, in a sentence. */
export function formatNextAction(next: NextAction, c: Connection, now: number): string {
  const network = helpNetworkName(c)
  switch (next.kind) {
    case 'unblock':
      return helpText(sentences(causes.get(next.cause)!, 'todo', helpFamilyOf(c))[0]!.key, helpFamilyOf(c))
    case 'wait':
      return t('next_wait', { time: formatTime(next.until, now), left: sayLeft(next.until - now) })
    case 'use':
      return t('next_use', { day: formatDay(next.by, now) })
    case 'nothing':
      return next.until === undefined ? t('next_nothing') : t('next_nothing_until', { day: formatDay(next.until, now) })
    default:
      return t(`next_${next.kind}`, { network })
  }
}

/** What is left of a wait: whole hours while there are several, then minutes. */
function sayLeft(ms: number): string {
  const hours = Math.ceil(ms / hourMs)
  return hours > 1 ? t('next_hours', { n: hours }) : t('next_minutes', { n: Math.max(1, Math.ceil(ms / 60_000)) })
}

/** Days before an end: "14, 7, 1, on the day"; null: as for the next wider circle. */
export function formatReminderDays(days: readonly number[] | null): string {
  if (!days) return t('days_usual')
  if (!days.length) return t('days_never')
  return formatList(
    days.map(n => (n ? n.toLocaleString(textLanguage()) : t('days_day'))),
    12,
  )
}

export function formatLifespan(lifespan: Lifespan): string {
  return t(`guide_life_${lifespan.kind}`, lifespan.kind === 'fixed' ? { n: lifespan.days } : {})
}

/** That a reconnect was seen, and for how long it is good where that is known: "Facebook · Maya Ortiz: recorded, 60 days". */
export function formatRecordedReconnect(c: Connection): string {
  const life = lifespanOf(c)
  const who = t('reconnect_seen', { network: families.get(c.family)!.name, name: c.name })
  return life.kind === 'fixed' ? formatList([who, formatLifespan(life)]) : who
}

/** The name of a language in the user's own. */
export function formatLanguage(language: string): string {
  return new Intl.DisplayNames(textLanguage(), { type: 'language' }).of(language) ?? language
}

/** Month and year of a day written as YYYY-MM-DD: a source was read then. */
export function formatMonth(day: string): string {
  return new Intl.DateTimeFormat(textLanguage(), { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(day),
  )
}

let collator: Intl.Collator | undefined

/** Names in the order of the language the texts are written in. */
export function nameOrder(): Intl.Collator {
  collator ??= new Intl.Collator(textLanguage())
  return collator
}
