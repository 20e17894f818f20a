import { sites } from '../detect/pages'
import type { Diagnosis, Reason } from '../domain/diagnose'
import type { Status } from '../domain/status'
import { platform } from '../platform/browser'

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
    return value === undefined ? whole : typeof value === 'number' ? value.toLocaleString(platform.language()) : value
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
  return new Intl.ListFormat(platform.language(), { type: 'unit' }).format(some)
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
  })
}

export function saySure(d: Diagnosis): string {
  return say(`sure_${d.sure}`)
}
