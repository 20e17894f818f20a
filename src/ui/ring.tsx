import type { Status, StatusKind } from '../domain/connection/status'
import { rulesOf } from '../knowledge'
import type { FamilyId } from '../knowledge/ids'

const radius = 17
const round = 2 * Math.PI * radius

/** A sign on the ring, for those who cannot tell its colors apart. */
const signs: Partial<Record<StatusKind, string>> = {
  blocked: '!',
  disconnected: '!',
  expired: '!',
  wait: '…',
  ready: '✓',
  unknown: '?',
}

/**
 * How much of its life a login has left, around the logo of its network: an arc that runs down, a whole ring with a sign
 * where it is cut off, dots where no clock runs. Says nothing that the words beside it do not.
 */
export function Ring({ status, family }: { status: Status; family: FamilyId }) {
  const { lead, use, tone } = status
  // of two clocks the one that ends first is drawn
  const left = lead === 'use' ? use!.left : status.left
  const isDown = ['blocked', 'disconnected', 'expired'].includes(status.kind)
  const sign = signs[status.kind]
  const arc = isDown ? 1 : left
  return (
    <svg class={`ring tone-${tone}`} viewBox="0 0 40 40" fill="none" stroke-width="3" aria-hidden="true">
      {arc === undefined ? (
        <circle cx="20" cy="20" r={radius} stroke="currentColor" stroke-dasharray="1 4.34" stroke-linecap="round" />
      ) : (
        <>
          <circle class="track" cx="20" cy="20" r={radius} />
          <circle
            cx="20"
            cy="20"
            r={radius}
            stroke="currentColor"
            // a sliver is seen also on the last day
            stroke-dasharray={`${Math.max(2, round * arc)} ${round}`}
            transform="rotate(-90 20 20)"
          />
        </>
      )}
      <path class="logo" d={rulesOf(family).logo} transform="translate(11.5 11.5) scale(1.0625)" />
      {sign && (
        <>
          <circle class="sign" cx="32" cy="32" r="7" />
          <text x="32" y="32.5">
            {sign}
          </text>
        </>
      )}
    </svg>
  )
}
