import { useSignal } from '@preact/signals'
import type { Status } from '../domain/status'
import type { Row } from '../store/read'
import { Advice } from '../ui/advice'
import { Later } from '../ui/later'
import { NextLine } from '../ui/next-line'
import { StandingLine } from '../ui/parts'
import { Reconnect } from '../ui/reconnect'
import { say } from '../words/say'

/** One login: who and how it stands, its networks and the accounts it carries, and what can be done. */
export function ConnectionRow({ row, status, now }: { row: Row; status: Status; now: number }) {
  const open = useSignal(false)
  return (
    <li class={status.needsYou ? 'row needs' : 'row'}>
      <StandingLine row={row} status={status} now={now} />
      <div class="more">
        {status.needsYou && !open.value && <NextLine row={row} now={now} why />}
        <Reconnect
          row={row}
          status={status}
          now={now}
          open={open.value}
          details={
            <button type="button" aria-expanded={open.value} onClick={() => (open.value = !open.value)}>
              {say('details')}
            </button>
          }
        />
        {open.value && (
          <>
            <Advice row={row} now={now} />
            <Later row={row} now={now} />
          </>
        )}
      </div>
    </li>
  )
}
