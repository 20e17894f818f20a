import { clocksOf } from '../domain/connection/expiry'
import { kindOfLife, type LadderKind, ladderOf } from '../domain/reminders/schedule'
import { comingReminders } from '../domain/reminders/plan'
import { platform } from '../platform/browser'
import type { Row } from '../storage/queries'
import { readRules } from '../storage/reminderRules'
import { db } from '../ui/db'
import { Later } from '../ui/snoozeControls'
import { useLive } from '../ui/useLiveQuery'
import { say, sayTime } from '../i18n/format'
import { LadderField } from './reminderDays'
import { sayStage } from './stageLabel'

const query = () => readRules(db, platform.zone())

/** When one login is told of: what comes next, how early, and not now. */
export function Reminding({ row, now, open }: { row: Row; now: number; open: boolean }) {
  const live = useLive(query).value
  if (live.state !== 'ready') return null
  const rules = live.value
  const c = row.connection
  const { token, use } = clocksOf(c, now)
  const kinds: (readonly [LadderKind, number])[] = [
    ...(token ? [[kindOfLife(token.days), token.days] as const] : []),
    ...(use ? [['use', use.days] as const] : []),
  ]
  const [next] = comingReminders([row], now, rules)
  return (
    <>
      {kinds.length > 0 && !c.muted && (
        <details class="reminding" open={open}>
          <summary>
            {next
              ? say('reminding_next', { time: sayTime(next.dueAt, now), stage: sayStage(next) })
              : say('reminding_none')}{' '}
            <span class="link">{say('reminding_change')}</span>
          </summary>
          {kinds.map(([kind, days]) => (
            <LadderField
              key={kind}
              kind={kind}
              scope={{ of: 'connection', connection: c.id }}
              days={ladderOf(c, row.accounts, kind, rules.ladders)}
              own={Boolean(c.ladders?.[kind])}
              below={days}
            />
          ))}
        </details>
      )}
      <Later row={row} now={now} />
    </>
  )
}
