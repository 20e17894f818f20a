import { expiryOf } from '../domain/connection/expiry'
import { countNeedingAttention } from '../domain/connection/status'
import { formatDay } from '../i18n/format'
import { t } from '../i18n/translate'
import type { Row } from '../storage/schema'

/** The one sentence on top, and what comes next. `blind`: not all that could happen to them can be seen. */
export function headlineOf(rows: readonly Row[], now: number, blind: boolean): { headline: string; next: string } {
  const need = countNeedingAttention(
    rows.map(r => r.connection),
    now,
  )
  const headline = need ? t('need_you', { n: need }) : t(blind ? 'all_seen' : 'all_fine', { n: rows.length })
  const coming = rows
    .flatMap(({ connection: c }) => {
      const end = expiryOf(c, now).token?.endsAt
      return end !== undefined && end > now && !c.trouble ? { name: c.name, end } : []
    })
    .sort((a, b) => a.end - b.end)[0]
  return { headline, next: coming ? t('next_up', { name: coming.name, day: formatDay(coming.end, now) }) : '' }
}
