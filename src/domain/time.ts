export const dayMs = 86_400_000
export const hourMs = 3_600_000

/** Whole days left until an instant, rounded up: 3 for "53.0 … 52.1 days ago of 60" counted down; 0 on the last day's end, negative after. */
export function daysLeft(at: number, now: number): number {
  return Math.ceil((at - now) / dayMs) + 0
}

/** Local hours of the day in which a reminder may come by itself: from `from` up to, but not at, `to`. */
export interface DecentHours {
  readonly from: number
  readonly to: number
}

/** An instant (ms) as clock and calendar of a time zone show it. */
export function localOf(at: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
}

/** Where the decent hours of the local day begin on which an instant (ms) falls. */
export function decentStartOf(at: number, hours: DecentHours, zone: string): number {
  return localOf(at, zone).withPlainTime({ hour: hours.from }).epochMilliseconds
}

/** The first instant at or after `at` (ms) that is a decent hour in this time zone. Gaps and folds are the calendar's business. */
export function decentFrom(at: number, hours: DecentHours, zone: string): number {
  const local = localOf(at, zone)
  if (local.hour >= hours.from && local.hour < hours.to) return at
  const day = local.hour < hours.from ? local : local.add({ days: 1 })
  return day.withPlainTime({ hour: hours.from }).epochMilliseconds
}

/** Older than any connection there is: a spreadsheet's zero, or a slip of the pen. */
const earliest = Date.UTC(2000, 0, 1)

/** Why a date was not understood, or the instant (ms). A date alone means the start of that local day. */
export function parseDate(text: string, now: number, zone: string): number | 'bad-date' | 'future-date' {
  const at = instantOf(text.trim(), zone)
  if (at === undefined || at < earliest) return 'bad-date'
  return at > now ? 'future-date' : at
}

function instantOf(text: string, zone: string): number | undefined {
  if (!/^\d{4}-?\d\d-?\d\d/.test(text)) return undefined
  try {
    if (/[T ]/i.test(text) && /(Z|[+-]\d\d(:?\d\d)?)$/i.test(text))
      return Temporal.Instant.from(text.replace(' ', 'T')).epochMilliseconds
    return Temporal.PlainDateTime.from(text.replace(' ', 'T')).toZonedDateTime(zone).epochMilliseconds
  } catch {
    return undefined
  }
}
