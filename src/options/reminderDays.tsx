import type { DayToggle } from '../domain/reminders/schedule'
import { type ReminderDays, type ScheduleKind, type ScheduleScope, scheduleKinds } from '../events/types'
import { t } from '../i18n/translate'
import { newId } from '../messaging/send'
import { FieldEnd } from '../ui/statusParts'
import { useUndoable } from '../ui/undoable'

/** The steps one can choose; others that a file brought are shown beside them. */
const offered: Record<ScheduleKind, readonly number[]> = {
  weeks: [30, 21, 14, 10, 7, 5, 3, 2, 1, 0],
  year: [90, 60, 30, 21, 14, 7, 3, 1, 0],
  use: [30, 21, 14, 7, 3, 1, 0],
}

/** How long before an end to be told, as buttons that are on or off. `own`: chosen for just this scope. */
export function ReminderDaysField({
  kind,
  scope,
  days,
  own,
  below = Number.POSITIVE_INFINITY,
}: {
  kind: ScheduleKind
  scope: ScheduleScope
  days: ReminderDays
  own: boolean
  /** Whole days of the life: no step is as long. */
  below?: number
}) {
  const undoable = useUndoable()
  const set = (step: DayToggle | null) =>
    void undoable.run({ type: 'reminderDays.changed', id: newId(), scope, kind, step })
  const steps = [...new Set([...offered[kind], ...days])].filter(n => n < below).sort((a, b) => b - a)
  return (
    <fieldset class="ladder">
      <legend>{t(`days_${kind}`)}</legend>
      <div class="chips">
        {steps.map(n => (
          <button
            key={n}
            type="button"
            aria-pressed={days.includes(n)}
            onClick={() => set({ day: n, on: !days.includes(n) })}
          >
            {n ? t('days_days', { n }) : t('days_day')}
          </button>
        ))}
        {own && (
          <button type="button" class="quiet" onClick={() => set(null)}>
            {t(scope.of === 'all' ? 'days_ours' : 'days_wider')}
          </button>
        )}
        <FieldEnd undoable={undoable} wrong={undoable.trouble.value} />
      </div>
      {!days.length && <p class="soft">{t('days_none')}</p>}
    </fieldset>
  )
}

/** All three countdowns of one scope. */
export function ReminderDaysList({
  scope,
  of,
}: {
  scope: ScheduleScope
  of: (kind: ScheduleKind) => { readonly days: ReminderDays; readonly own: boolean }
}) {
  return (
    <>
      {scheduleKinds.map(kind => (
        <ReminderDaysField key={kind} kind={kind} scope={scope} {...of(kind)} />
      ))}
    </>
  )
}
