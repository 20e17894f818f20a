import { clocksOf } from '../domain/connection/expiry'
import { countNeeds } from '../domain/connection/status'
import type { Notice } from '../storage/db'
import type { Row } from '../storage/queries'
import { say, sayDay } from '../i18n/format'

/** The one sentence on top, and what comes next. `blind`: not all that could happen to them can be seen. */
export function standing(
  rows: readonly Row[],
  questions: number,
  unread: readonly Notice[],
  now: number,
  blind: boolean,
): { headline: string; next: string } {
  const need = countNeeds(
    rows.map(r => r.connection),
    questions,
    now,
    new Set(unread.flatMap(n => n.about ?? [])),
  )
  const headline = need ? say('need_you', { n: need }) : say(blind ? 'all_seen' : 'all_fine', { n: rows.length })
  const coming = rows
    .flatMap(({ connection: c }) => {
      const end = clocksOf(c, now).token?.endsAt
      return end !== undefined && end > now && !c.trouble ? { name: c.name, end } : []
    })
    .sort((a, b) => a.end - b.end)[0]
  return { headline, next: coming ? say('next_up', { name: coming.name, day: sayDay(coming.end, now) }) : '' }
}
