import type { Status } from '../domain/connection/status'
import type { Row } from '../storage/schema'
import { ConnectionSummary } from '../ui/connectionSummary'
import { DiagnosisPanel } from '../ui/diagnosisPanel'
import { SnoozeControls } from '../ui/snoozeControls'

/** One login of the popup: behind its details the causes with their fixes, and when to be told again. */
export function ConnectionRow({ row, status, now }: { row: Row; status: Status; now: number }) {
  return (
    <li class={status.needsAttention ? 'row needs' : 'row'}>
      <ConnectionSummary
        row={row}
        status={status}
        now={now}
        details={() => (
          <>
            <DiagnosisPanel row={row} now={now} />
            <SnoozeControls row={row} now={now} />
          </>
        )}
      />
    </li>
  )
}
