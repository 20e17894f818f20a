import { expiryOf } from '../domain/connection/expiry'
import { comingReminders } from '../domain/reminders/plan'
import { daysForLogin, scheduleKindOf } from '../domain/reminders/schedule'
import type { ScheduleKind } from '../events/types'
import { formatTime } from '../i18n/format'
import { t } from '../i18n/translate'
import { platform } from '../platform/browser'
import { readReminderRules } from '../storage/reminderRules'
import type { Row } from '../storage/schema'
import { db } from '../ui/db'
import { SnoozeControls } from '../ui/snoozeControls'
import { useLiveQuery } from '../ui/useLiveQuery'
import { ReminderDaysField } from './reminderDays'
import { stageLabel } from './stageLabel'

const query = () => readReminderRules(db, platform.zone())

/** When one login is told of: what comes next, how early, and not now. */
export function ConnectionReminders({ row, now, open }: { row: Row; now: number; open: boolean }) {
  const live = useLiveQuery(query).value
  if (live.state !== 'ready') return null
  const rules = live.value
  const c = row.connection
  const { token, use } = expiryOf(c, now)
  const kinds: (readonly [ScheduleKind, number])[] = [
    ...(token ? [[scheduleKindOf(token.days), token.days] as const] : []),
    ...(use ? [['use', use.days] as const] : []),
  ]
  const [next] = comingReminders([row], now, rules)
  return (
    <>
      {kinds.length > 0 && !c.muted && (
        <details class="reminding" open={open}>
          <summary>
            {next
              ? t('reminding_next', { time: formatTime(next.dueAt, now), stage: stageLabel(next) })
              : t('reminding_none')}{' '}
            <span class="link">{t('reminding_change')}</span>
          </summary>
          {kinds.map(([kind, days]) => (
            <ReminderDaysField
              key={kind}
              kind={kind}
              scope={{ of: 'connection', connection: c.id }}
              days={daysForLogin(c, row.accounts, kind, rules.chosenDays)}
              own={Boolean(c.reminderDays?.[kind])}
              below={days}
            />
          ))}
        </details>
      )}
      <SnoozeControls row={row} now={now} />
    </>
  )
}
