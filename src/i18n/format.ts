import { sites } from '../detection/sites/index'
import { lifespanOf } from '../domain/connection/expiry'
import type { Verdict } from '../domain/diagnosis/diagnose'
import type { SightingFacts } from '../events/types'
import { helpFamily, type Reason } from '../domain/diagnosis/evidence'
import type { Connection } from '../domain/connection/fold'
import { causeOfKind, meanings } from '../domain/diagnosis/sightingRules'
import type { Next } from '../domain/nextAction'
import type { Status } from '../domain/connection/status'
import { hourMs } from '../domain/time'
import { causes, errorKey, errors, families, sentences, titleKey } from '../knowledge/index'
import type { FamilyId, Lifespan } from '../knowledge/types'
import { platform } from '../platform/browser'
import { isolate } from './bidi'

export type Params = Record<string, string | number>

/**
 * The text under a key in the user's language, with `{name}` filled in. With a number `n` it takes the plural form of
 * that language (`key_one`, `key_other` …).
 */
export function say(key: string, params: Params = {}): string {
  const n = params.n
  const text = (typeof n === 'number' && plural(key, n)) || platform.word(key) || key
  return text.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = params[name]
    return value === undefined
      ? whole
      : typeof value === 'number'
        ? value.toLocaleString(platform.language())
        : isolate(value)
  })
}

let plurals: Intl.PluralRules | undefined

function plural(key: string, n: number): string {
  plurals ??= new Intl.PluralRules(platform.language())
  const rule = plurals.select(n)
  return platform.word(`${key}_${rule}`) || platform.word(`${key}_other`)
}

/** Names one after the other, the first few of many: "Ana, Ben, +4". */
export function sayList(names: readonly string[], most = 6): string {
  const some = names.length > most ? [...names.slice(0, most - 1), `+${names.length - most + 1}`] : names
  return new Intl.ListFormat(platform.language(), { type: 'unit' }).format(some.map(isolate))
}

/** An instant (ms) as a day and time near now: "21 Nov, 14:02", with the year when it is another. */
export function sayTime(at: number, now: number): string {
  const otherYear = new Date(at).getFullYear() !== new Date(now).getFullYear()
  return format(at, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    ...(otherYear && { year: 'numeric' }),
  })
}

export function sayDay(at: number, now: number): string {
  const otherYear = new Date(at).getFullYear() !== new Date(now).getFullYear()
  return format(at, { weekday: 'short', day: 'numeric', month: 'short', ...(otherYear && { year: 'numeric' }) })
}

/** An instant (ms) as a day of the calendar: "3 Mar", with the year when it is another. */
export function sayDate(at: number, now: number): string {
  const otherYear = new Date(at).getFullYear() !== new Date(now).getFullYear()
  return format(at, { day: 'numeric', month: 'short', ...(otherYear && { year: 'numeric' }) })
}

function format(at: number, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(platform.language(), options).format(at)
}

/** The status words of a row: "Expires in 3 days", "Blocked", "Wait until Sun 15:10". */
export function sayStatus(s: Status): string {
  const key = `status_${s.kind.replaceAll('-', '_')}`
  if (s.until !== undefined)
    return say(key, { time: format(s.until, { weekday: 'short', hour: '2-digit', minute: '2-digit' }) })
  return say(key, s.days === undefined || s.kind === 'expires-today' ? {} : { n: s.days })
}

/** The words of LinkedIn's second clock, '' where there is none. */
export function sayUse(s: Status): string {
  return s.use ? say(`status_${s.use.kind.replaceAll('-', '_')}`, { n: s.use.days }) : ''
}

export function sayReason(r: Reason, now: number): string {
  return say(r.key, {
    ...(r.at !== undefined && { time: sayTime(r.at, now), day: sayDay(r.at, now) }),
    ...(r.days !== undefined && { days: r.days }),
    ...(r.site && { site: sites.get(r.site)!.name }),
    ...(r.family && { network: families.get(r.family)!.name }),
    ...(r.error && { error: errors.get(r.error)!.name, meaning: say(errorKey(r.error)) }),
  })
}

export function saySure({ sure }: Verdict): string {
  return say(`sure_${sure}`)
}

/** What a page said, as a title: its cause, or what the user had done there. */
export function saySeen({ kind }: Pick<SightingFacts, 'kind'>, family?: FamilyId): string {
  return say(meanings[kind].named ? `seen_${kind.replace('-', '_')}` : titleKey(causeOfKind(kind, family)))
}

/** Whose help fits a login's trouble: Instagram's, when it was seen there. */
export function helpedBy(c: Connection): FamilyId {
  return helpFamily(c.family, c.trouble?.site)
}

/** The network that help speaks of. */
export function networkOf(c: Connection): string {
  return families.get(helpedBy(c))!.name
}

/** The one thing to do, in a sentence. */
export function sayNext(next: Next, c: Connection, now: number): string {
  const network = networkOf(c)
  switch (next.kind) {
    case 'unblock':
      return say(sentences(causes.get(next.cause)!, 'todo', helpedBy(c))[0]!.key)
    case 'wait':
      return say('next_wait', { time: sayTime(next.until, now), left: sayLeft(next.until - now) })
    case 'use':
      return say('next_use', { day: sayDay(next.by, now) })
    case 'nothing':
      return next.until === undefined
        ? say('next_nothing')
        : say('next_nothing_until', { day: sayDay(next.until, now) })
    default:
      return say(`next_${next.kind.replace('-', '_')}`, { network })
  }
}

/** What is left of a wait: whole hours while there are several, then minutes. */
function sayLeft(ms: number): string {
  const hours = Math.ceil(ms / hourMs)
  return hours > 1 ? say('next_hours', { n: hours }) : say('next_minutes', { n: Math.max(1, Math.ceil(ms / 60_000)) })
}

/** Days before an end: "14, 7, 1, on the day"; null: as for the next wider circle. */
export function sayLadder(days: readonly number[] | null): string {
  if (!days) return say('ladder_usual')
  if (!days.length) return say('ladder_never')
  return sayList(
    days.map(n => (n ? n.toLocaleString(platform.language()) : say('ladder_day'))),
    12,
  )
}

export function sayLifespan(lifespan: Lifespan): string {
  return say(`guide_life_${lifespan.kind}`, lifespan.kind === 'fixed' ? { n: lifespan.days } : {})
}

/** That a reconnect was seen, and for how long it is good where that is known: "Facebook · Maya Ortiz: recorded, 60 days". */
export function sayRecorded(c: Connection): string {
  const life = lifespanOf(c)
  const who = say('reconnect_seen', { network: families.get(c.family)!.name, name: c.name })
  return life.kind === 'fixed' ? sayList([who, sayLifespan(life)]) : who
}

/** The name of a language in the user's own. */
export function sayLanguage(language: string): string {
  return new Intl.DisplayNames(platform.language(), { type: 'language' }).of(language) ?? language
}

/** Month and year of a day written as YYYY-MM-DD: a source was read then. */
export function sayMonth(day: string): string {
  return new Intl.DateTimeFormat(platform.language(), { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    Date.parse(day),
  )
}
