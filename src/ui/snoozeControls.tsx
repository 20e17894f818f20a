import { clocksOf } from '../domain/connection/expiry'
import type { Decent } from '../domain/reminders/quietHours'
import { dayMs, localOf, parseDate } from '../domain/time'
import { newId } from '../messaging/send'
import { platform } from '../platform/browser'
import type { Row } from '../storage/queries'
import { readDecent } from '../storage/reminderRules'
import { say, sayTime } from '../i18n/format'
import { db } from './db'
import { useLive } from './useLiveQuery'
import { FieldEnd } from './statusParts'
import { useUndoable } from './undoable'

/** When to be told of a login again, or not at all; each can come back. Nothing where there is nothing to be told of. */
export function Later({ row: { connection: c }, now }: { row: Row; now: number }) {
  const undoable = useUndoable()
  const live = useLive(() => readDecent(db, platform.zone())).value
  const { token, use } = clocksOf(c, now)
  if (live.state !== 'ready' || !(token || use || c.trouble || c.muted)) return null
  const decent = live.value
  const about = () => ({ id: newId(), connection: c.id })
  const snooze = (until: number | null) => void undoable.run({ type: 'connection.snoozed', ...about(), until })
  const mute = (muted: boolean) => void undoable.run({ type: 'connection.muted', ...about(), muted })
  const until = c.snoozedUntil !== undefined && c.snoozedUntil > now ? c.snoozedUntil : undefined
  const end = Math.min(token?.endsAt ?? Number.POSITIVE_INFINITY, use?.endsAt ?? Number.POSITIVE_INFINITY)
  return (
    <section class="later" aria-label={say('later')}>
      <p class="label">{say('later')}</p>
      {c.muted ? (
        <p class="buttons">
          <span>{say('later_muted')}</span>
          <button type="button" onClick={() => mute(false)}>
            {say('later_unmute')}
          </button>
          <FieldEnd undoable={undoable} wrong={undoable.trouble.value} />
        </p>
      ) : (
        <p class="buttons">
          {until !== undefined ? (
            <>
              <span>{say('later_until', { time: sayTime(until, now) })}</span>
              <button type="button" onClick={() => snooze(null)}>
                {say('later_as_usual')}
              </button>
            </>
          ) : (
            <>
              <button type="button" onClick={() => snooze(decent.morningAfter(now))}>
                {say('later_tomorrow')}
              </button>
              <button type="button" onClick={() => snooze(now + dayMs)}>
                {say('later_day')}
              </button>
              <OnDay decent={decent} now={now} pick={snooze} />
              <button type="button" onClick={() => mute(true)}>
                {say('later_mute')}
              </button>
            </>
          )}
          <FieldEnd undoable={undoable} wrong={undoable.trouble.value} />
        </p>
      )}
      {until !== undefined && end > now && end < until && <p class="notice">{say('later_too_late')}</p>}
    </section>
  )
}

function OnDay({ decent, now, pick }: { decent: Decent; now: number; pick: (until: number) => void }) {
  const zone = platform.zone()
  const tomorrow = localOf(decent.morningAfter(now), zone).toPlainDate().toString()
  const take = (input: HTMLInputElement) => {
    const at = parseDate(input.value, Number.POSITIVE_INFINITY, zone)
    if (typeof at !== 'number' || at <= now) return
    pick(decent.morningOf(at))
  }
  return (
    <label>
      {say('later_date')}{' '}
      <input
        type="date"
        min={tomorrow}
        onBlur={e => take(e.currentTarget)}
        onKeyDown={e => e.key === 'Enter' && take(e.currentTarget)}
      />
    </label>
  )
}
