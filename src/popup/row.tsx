import type { Status } from '../domain/connection/status'
import type { Row } from '../storage/queries'
import { Advice } from '../ui/diagnosisPanel'
import { Later } from '../ui/snoozeControls'
import { Login } from '../ui/connectionSummary'

/** One login of the popup: behind its details the causes with their fixes, and when to be told again. */
export function ConnectionRow({ row, status, now }: { row: Row; status: Status; now: number }) {
  return (
    <li class={status.needsYou ? 'row needs' : 'row'}>
      <Login
        row={row}
        status={status}
        now={now}
        details={() => (
          <>
            <Advice row={row} now={now} />
            <Later row={row} now={now} />
          </>
        )}
      />
    </li>
  )
}
