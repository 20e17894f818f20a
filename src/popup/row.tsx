import { useSignal } from '@preact/signals'
import type { Status } from '../domain/status'
import type { Row } from '../store/read'
import { Advice } from '../ui/advice'
import { Mark, networkNames } from '../ui/parts'
import { Reconnect } from '../ui/reconnect'
import { say, sayStatus, sayUse } from '../words/say'

/** One login: who and how it stands, its networks and the accounts it carries, and what can be done. */
export function ConnectionRow({ row, status, now }: { row: Row; status: Status; now: number }) {
  const open = useSignal(false)
  const { connection: c, accounts } = row
  const carries = `${networkNames(accounts)} · ${accounts.map(a => a.name).join(', ')}`
  const use = sayUse(status)
  return (
    <li class={status.needsYou ? 'row needs' : 'row'}>
      <div class="line">
        <Mark status={status} />
        <div class="who">
          <strong title={c.name}>{c.name}</strong>
          <span class="soft" title={carries}>
            {carries}
          </span>
        </div>
        <div class="words">
          <strong class={`tone-${status.tone}`}>{sayStatus(status)}</strong>
          {use && <span class={status.use?.needsYou ? 'tone-soon' : 'soft'}>{use}</span>}
        </div>
      </div>
      <div class="more">
        <Reconnect
          row={row}
          status={status}
          first={
            <button
              type="button"
              class={status.tone === 'blocked' ? 'primary' : ''}
              aria-expanded={open.value}
              onClick={() => (open.value = !open.value)}
            >
              {say('details')}
            </button>
          }
        />
        {open.value && <Advice row={row} now={now} />}
      </div>
    </li>
  )
}
