import type { Status, Tone } from '../domain/connection/status'
import type { Account, Connection } from '../domain/connection/types'
import { isolate } from '../i18n/bidi'
import { formatStatus, formatTime, formatUse } from '../i18n/format'
import { t } from '../i18n/translate'
import { networks } from '../knowledge'
import type { Row } from '../storage/schema'
import type { Undoable } from './undoable'

const round = 2 * Math.PI * 15

/** The sign of a status: a triangle for what is cut off, a ring that runs down, a dashed ring where no clock runs. */
function Mark({ status }: { status: Status }) {
  const { lead, use } = status
  // of two clocks the one that ends first is drawn
  const byUse = lead === 'use'
  const tone = `mark tone-${byUse ? toneOfUse(status) : status.tone}`
  const left = byUse ? use!.left : status.left
  const days = byUse ? (use!.kind === 'use-within' ? use!.days : '!') : status.days
  if (['blocked', 'disconnected', 'wait', 'expired'].includes(status.kind))
    return (
      <svg class={tone} viewBox="0 0 36 36" aria-hidden="true">
        <path d="M18 5 33 31H3z" fill="none" stroke="currentColor" stroke-width="2.5" stroke-linejoin="round" />
        <path d="M18 14v8m0 4v1" stroke="currentColor" stroke-width="3" stroke-linecap="round" />
      </svg>
    )
  const clock = left !== undefined
  return (
    <svg class={tone} viewBox="0 0 36 36" fill="none" stroke-width="3.5" aria-hidden="true">
      <circle
        class={clock ? 'track' : ''}
        cx="18"
        cy="18"
        r="15"
        stroke="currentColor"
        stroke-dasharray={clock ? undefined : '3 4'}
      />
      {clock && (
        <circle
          cx="18"
          cy="18"
          r="15"
          stroke="currentColor"
          stroke-dasharray={`${round * left} ${round}`}
          transform="rotate(-90 18 18)"
        />
      )}
      <text x="18" y="18.5" stroke="none">
        {clock ? days : ({ 'no-expiry': '∞', renews: '∞', ready: '↻' }[status.kind as string] ?? '?')}
      </text>
    </svg>
  )
}

function toneOfUse({ use }: Status): Tone {
  return use?.needsAttention ? 'soon' : 'fine'
}

/** Who a login is and what it carries, and how it stands. What is cut off where room is short stands whole in the titles. */
export function StatusLine({
  row: { connection: c, accounts },
  status,
  now,
}: {
  row: Row
  status: Status
  now: number
}) {
  const carries = `${networkNames(accounts)} · ${accounts.map(a => isolate(a.name)).join(', ')}`
  const main = { words: formatStatus(status), tone: status.tone, needsAttention: false }
  const quiet = sayQuiet(c, now)
  const use = status.use && {
    words: formatUse(status),
    tone: toneOfUse(status),
    needsAttention: status.use.needsAttention,
  }
  return (
    <div class="line">
      <Mark status={status} />
      <div class="who">
        <strong title={c.name}>{c.name}</strong>
        <span class="soft" title={carries}>
          {carries}
        </span>
      </div>
      <div class="words">
        {(status.lead === 'use' ? [use, main] : [main, use]).map(
          (w, i) =>
            w && (
              <span key={w.words} class={`tone-${!i || w.needsAttention ? w.tone : 'still'}`}>
                {i ? w.words : <strong>{w.words}</strong>}
              </span>
            ),
        )}
        {quiet && <span class="soft">{quiet}</span>}
      </div>
    </div>
  )
}

/** That nothing is said of a login for now, where the user wanted it so. */
function sayQuiet({ muted, snoozedUntil = 0 }: Connection, now: number): string {
  if (muted) return t('row_muted')
  return snoozedUntil > now ? t('row_quiet', { time: formatTime(snoozedUntil, now) }) : ''
}

/** What was just done, and the way back from it. */
export function UndoLine({ words, undo }: { words: string; undo: () => Promise<unknown> }) {
  return (
    <p class="notice undo-line">
      <span role="status">{words}</span>{' '}
      <button type="button" onClick={() => void undo()}>
        {t('undo')}
      </button>
    </p>
  )
}

/** What stands behind a field that records by itself: its Undo, or what is wrong. */
export function FieldEnd({ undoable: { done, undo }, wrong }: { undoable: Undoable; wrong: string }) {
  return (
    <>
      {done.value.length > 0 && (
        <button type="button" onClick={() => void undo()}>
          {t('undo')}
        </button>
      )}
      {wrong && <span role="alert">{wrong}</span>}
    </>
  )
}

/** Names of the networks these accounts are on, each once. */
export function networkNames(accounts: readonly Account[]): string {
  return [...new Set(accounts.map(a => networks.get(a.network)!.name))].join(', ')
}
