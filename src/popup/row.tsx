import type { Status } from '../domain/status'
import type { Row } from '../store/read'
import { Advice } from '../ui/advice'
import { Later } from '../ui/later'
import { Login } from '../ui/login'

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
