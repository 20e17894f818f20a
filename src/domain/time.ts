export const dayMs = 86_400_000
export const hourMs = 3_600_000

/** Whole days left until an instant, rounded up: 3 for "53.0 … 52.1 days ago of 60" counted down; 0 on the last day's end, negative after. */
export function daysLeft(at: number, now: number): number {
  return Math.ceil((at - now) / dayMs) + 0
}

/** The day an instant (ms) lies on, numbered alike on every machine: days of UTC, the day of the epoch is 0. */
export function dayOf(at: number): number {
  return Math.floor(at / dayMs)
}

/** An instant (ms) as clock and calendar of a time zone show it. */
export function localOf(at: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
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
