import { useSignal } from '@preact/signals'
import type { ComponentChild } from 'preact'
import type { Status } from '../domain/connection/status'
import type { Row } from '../storage/queries'
import { say } from '../i18n/format'
import { NextLine } from './nextLine'
import { StandingLine } from './statusParts'
import { Reconnect } from './reconnect'

/** Who a login is and how it stands, what can be done about it, and more on request. `open`: with `details` at first. */
export function Login({
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
      <StandingLine row={row} status={status} now={now} />
      <div class="more">
        {status.needsYou && !shown.value && <NextLine row={row} now={now} why />}
        <Reconnect
          row={row}
          status={status}
          now={now}
          open={shown.value}
          details={
            <button type="button" aria-expanded={shown.value} onClick={() => (shown.value = !shown.value)}>
              {say('details')}
            </button>
          }
        />
        {shown.value && details()}
      </div>
    </>
  )
}
