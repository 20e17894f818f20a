import { type UpcomingWeek, upcomingWeeks } from '../domain/connection/upcoming'
import { formatDate } from '../i18n/format'
import { t } from '../i18n/translate'
import type { Row } from '../storage/schema'

/** The next 13 weeks as bars, the higher the more logins expire in a week. */
export function UpcomingStrip({ rows, now }: { rows: readonly Row[]; now: number }) {
  const weeks = upcomingWeeks(
    rows.map(r => r.connection),
    now,
  )
  const most = Math.max(1, ...weeks.map(w => w.count))
  const busy = weeks.filter(w => w.count)
  const words = busy.length ? busy.map(w => sayWeek(w, now)).join('. ') : t('strip_none')
  return (
    <div class="strip" role="img" aria-label={`${t('strip')}. ${words}`}>
      <div class="bars">
        {weeks.map(w => (
          <span key={w.from} title={sayWeek(w, now)}>
            <i
              class={w.urgent ? 'urgent' : w === weeks[0] || w === weeks[1] ? 'soon' : ''}
              style={{ height: `${w.count ? Math.max(12, Math.round((100 * w.count) / most)) : 4}%` }}
            />
          </span>
        ))}
      </div>
      <div class="scale soft">
        <span>{t('strip_now')}</span>
        <span>{formatDate(weeks[6]!.from, now)}</span>
        <span>{formatDate(weeks[12]!.from, now)}</span>
      </div>
    </div>
  )
}

function sayWeek({ from, count }: UpcomingWeek, now: number): string {
  return t('strip_week', { n: count, day: formatDate(from, now) })
}
