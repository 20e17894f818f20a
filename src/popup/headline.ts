import { countNeedingAttention, statusOf } from '../domain/connection/status'
import { nextEnd } from '../domain/connection/upcoming'
import { formatDay } from '../i18n/format'
import { t } from '../i18n/translate'
import type { Row } from '../storage/schema'

/** The one sentence on top, and how the others are and what comes next. `blind`: not all that could happen can be seen. */
export function headlineOf(rows: readonly Row[], now: number, blind: boolean): { headline: string; next: string } {
  const need = countNeedingAttention(
    rows.map(r => r.connection),
    now,
  )
  const headline = need ? t('need_you', { n: need }) : t(blind ? 'all_seen' : 'all_fine', { n: rows.length })
  const [coming] = rows
    .flatMap(({ connection: c }) => {
      // what needs attention now stands first in the list already
      const end = c.muted || statusOf(c, now).needsAttention ? undefined : nextEnd(c, now)
      return end !== undefined && end > now ? { name: c.name, end } : []
    })
    .sort((a, b) => a.end - b.end)
  const others = rows.length - need
  const parts = [
    need && others ? t('others_fine', { n: others }) : '',
    coming ? t('next_up', { name: coming.name, day: formatDay(coming.end, now) }) : '',
  ]
  return { headline, next: parts.filter(Boolean).join(' · ') }
}
