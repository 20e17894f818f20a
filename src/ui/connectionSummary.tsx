import { useSignal } from '@preact/signals'
import type { ComponentChild } from 'preact'
import type { Status } from '../domain/connection/status'
import { t } from '../i18n/translate'
import type { Row } from '../storage/schema'
import { NextLine } from './nextLine'
import { Reconnect } from './reconnect'
import { StatusLine } from './statusParts'

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
      <div class="more">
        {status.needsAttention && !shown.value && <NextLine row={row} now={now} why />}
        <Reconnect
          row={row}
          status={status}
          now={now}
          open={shown.value}
          details={
            <button type="button" aria-expanded={shown.value} onClick={() => (shown.value = !shown.value)}>
              {t('details')}
            </button>
          }
        />
        {shown.value && details()}
      </div>
    </>
  )
}
