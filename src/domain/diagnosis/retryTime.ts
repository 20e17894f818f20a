/** When a message says that trying again may work: after a time (ms), or at an instant (ms since the epoch). */
export type RetryTime = { readonly after: number } | { readonly at: number }

const units: readonly (readonly [RegExp, number])[] = [
  [/^(?:ms|milli)/, 1],
  [/^s/, 1_000],
  [/^m/, 60_000],
  [/^h/, 3_600_000],
  [/^d/, 86_400_000],
]
const named =
  /(?:retry[ _-]?after|retry in|try again (?:in|after)|wait (?:for )?|reset[ _-]?in|estimated_time_to_regain_access)["']?\s?[:=]?\s?["']?(\d{1,6})["']?\s?(ms|milliseconds?|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d)?(?![\w.]\d)/
const instant =
  /(?:rate[ _-]?limit[ _-]?reset|reset[ _-]?(?:at|s_at|time)|retry[ _-]?at)["']?\s?[:=]\s?["']?(?:(\d{10})(?!\d)|(\d{4}-\d\d-\d\dt\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:z|[+-]\d\d:?\d\d)))/
/** Nobody waits longer for a limit: a number beyond it is something else. */
const longest = 31 * 86_400_000

/** What a message says about when to try again, if it does. `text`: searchable, lower case. */
export function retryTimeIn(text: string): RetryTime | undefined {
  const [, seconds, iso] = instant.exec(text) ?? []
  if (seconds) return { at: Number(seconds) * 1_000 }
  const at = iso ? Date.parse(iso.toUpperCase()) : Number.NaN
  if (!Number.isNaN(at)) return { at }
  const found = named.exec(text)
  if (!found) return undefined
  const [whole, count, unit] = found
  // Meta counts in minutes, everybody else in seconds
  const length = unit ? units.find(([u]) => u.test(unit))![1] : whole.startsWith('estimated') ? 60_000 : 1_000
  const after = Number(count) * length
  return after > 0 && after <= longest ? { after } : undefined
}
