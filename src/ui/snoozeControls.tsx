import { expiryOf, firstEnd } from '../domain/connection/expiry'
import type { QuietHours } from '../domain/reminders/quietHours'
import { dayMs, localOf, parseDate } from '../domain/time'
import { formatTime } from '../i18n/format'
import { t } from '../i18n/translate'
import { newId } from '../messaging/send'
import { platform } from '../platform/browser'
import { readQuietHours } from '../storage/reminderRules'
import type { Row } from '../storage/schema'
import { useCommit } from './commit'
import { db } from './db'
import { FieldEnd } from './statusParts'
import { useUndoable } from './undoable'
import { useLiveQuery } from './useLiveQuery'

/** When to be told of a login again, or not at all; each can come back. Nothing where there is nothing to be told of. */
export function SnoozeControls({ row: { connection: c }, now }: { row: Row; now: number }) {
  const undoable = useUndoable()
  const live = useLiveQuery(() => readQuietHours(db, platform.zone())).value
  const { token, use } = expiryOf(c, now)
  if (live.state !== 'ready' || !(token || use || c.trouble || c.muted)) return null
  const decent = live.value
  const about = () => ({ id: newId(), connection: c.id })
  const snooze = (until: number | null) => void undoable.run({ type: 'connection.snoozed', ...about(), until })
  const mute = (muted: boolean) => void undoable.run({ type: 'connection.muted', ...about(), muted })
  const until = c.snoozedUntil !== undefined && c.snoozedUntil > now ? c.snoozedUntil : undefined
  const end = firstEnd({ token, use })
  return (
    <section class="later" aria-label={t('later')}>
      <p class="label">{t('later')}</p>
      {c.muted ? (
        <p class="buttons">
          <span>{t('later_muted')}</span>
          <button type="button" onClick={() => mute(false)}>
            {t('later_unmute')}
          </button>
          <FieldEnd undoable={undoable} wrong={undoable.trouble.value} />
        </p>
      ) : (
        <p class="buttons">
          {until !== undefined ? (
            <>
              <span>{t('later_until', { time: formatTime(until, now) })}</span>
              <button type="button" onClick={() => snooze(null)}>
                {t('later_as_usual')}
              </button>
            </>
          ) : (
            <>
              <button type="button" onClick={() => snooze(decent.morningAfter(now))}>
                {t('later_tomorrow')}
              </button>
              <button type="button" onClick={() => snooze(now + dayMs)}>
                {t('later_day')}
              </button>
              <OnDay decent={decent} now={now} pick={snooze} />
              <button type="button" onClick={() => mute(true)}>
                {t('later_mute')}
              </button>
            </>
          )}
          <FieldEnd undoable={undoable} wrong={undoable.trouble.value} />
        </p>
      )}
      {until !== undefined && end !== undefined && end > now && end < until && (
        <p class="notice">{t('later_too_late')}</p>
      )}
    </section>
  )
}

function OnDay({ decent, now, pick }: { decent: QuietHours; now: number; pick: (until: number) => void }) {
  const zone = platform.zone()
  const tomorrow = localOf(decent.morningAfter(now), zone).toPlainDate().toString()
  const field = useCommit(input => {
    const at = parseDate(input.value, Number.POSITIVE_INFINITY, zone)
    if (typeof at === 'number' && at > now) pick(decent.morningOf(at))
  })
  return (
    <label>
      {t('later_date')} <input type="date" min={tomorrow} {...field} />
    </label>
  )
}
