import { useSignal } from '@preact/signals'
import type { ComponentChild } from 'preact'
import type { Status } from '../domain/connection/status'
import type { Row } from '../storage/schema'
import { NextLine } from './nextLine'
import { RowActions } from './rowActions'
import { StatusLine } from './statusLine'
import { UsageQuestion } from './usageQuestion'

/** Who a login is and how it stands, what can be done about it, and more on request. `open`: with `details` at first. */
export function ConnectionSummary({
  row,
  status,
  now,
  open = false,
  details,
}: {
  row: Row
  status: Status
  now: number
  open?: boolean
  details: () => ComponentChild
}) {
  const shown = useSignal(open)
  return (
    <>
      <StatusLine row={row} status={status} now={now} />
      <div class={status.needsAttention || shown.value ? 'more' : 'more calm'}>
        {(status.needsAttention || status.kind === 'wait') && !shown.value && <NextLine row={row} now={now} why />}
        <UsageQuestion row={row} />
        <RowActions
          row={row}
          status={status}
          now={now}
          open={shown.value}
          toggle={() => (shown.value = !shown.value)}
        />
        {shown.value && details()}
      </div>
    </>
  )
}
