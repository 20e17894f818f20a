import { clocksOf } from '../domain/clocks'
import { kindOfLife, type LadderKind, ladderOf } from '../domain/ladders'
import { comingReminders } from '../domain/remind'
import { platform } from '../platform/browser'
import type { Row } from '../store/read'
import { readRules } from '../store/rules'
import { db } from '../ui/db'
import { Later } from '../ui/later'
import { useLive } from '../ui/live'
import { say, sayTime } from '../words/say'
import { LadderField } from './ladder'
import { sayStage } from './stage'

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
