import { type Ladder, type LadderKind, type LadderScope, type LadderStep, ladderKinds } from '../domain/reminders/schedule'
import { newId } from '../messaging/send'
import { FieldEnd } from '../ui/statusParts'
import { useUndoable } from '../ui/undoable'
import { say } from '../i18n/format'

/** The steps one can choose; others that a file brought are shown beside them. */
const offered: Record<LadderKind, readonly number[]> = {
  weeks: [30, 21, 14, 10, 7, 5, 3, 2, 1, 0],
  year: [90, 60, 30, 21, 14, 7, 3, 1, 0],
  use: [30, 21, 14, 7, 3, 1, 0],
}

/** How long before an end to be told, as buttons that are on or off. `own`: chosen for just this scope. */
export function LadderField({
  kind,
  scope,
  days,
  own,
  below = Number.POSITIVE_INFINITY,
}: {
  kind: LadderKind
  scope: LadderScope
  days: Ladder
  own: boolean
  /** Whole days of the life: no step is as long. */
  below?: number
}) {
  const undoable = useUndoable()
  const set = (step: LadderStep | null) => void undoable.run({ type: 'ladder.changed', id: newId(), scope, kind, step })
  const steps = [...new Set([...offered[kind], ...days])].filter(n => n < below).sort((a, b) => b - a)
  return (
    <fieldset class="ladder">
      <legend>{say(`ladder_${kind}`)}</legend>
      <div class="chips">
        {steps.map(n => (
          <button
            key={n}
            type="button"
            aria-pressed={days.includes(n)}
            onClick={() => set({ day: n, on: !days.includes(n) })}
          >
            {n ? say('ladder_days', { n }) : say('ladder_day')}
          </button>
        ))}
        {own && (
          <button type="button" class="quiet" onClick={() => set(null)}>
            {say(scope.of === 'all' ? 'ladder_ours' : 'ladder_wider')}
          </button>
        )}
        <FieldEnd undoable={undoable} wrong={undoable.trouble.value} />
      </div>
      {!days.length && <p class="soft">{say('ladder_none')}</p>}
    </fieldset>
  )
}

/** All three countdowns of one scope. */
export function Ladders({
  scope,
  of,
}: {
  scope: LadderScope
  of: (kind: LadderKind) => { readonly days: Ladder; readonly own: boolean }
}) {
  return (
    <>
      {ladderKinds.map(kind => (
        <LadderField key={kind} kind={kind} scope={scope} {...of(kind)} />
      ))}
    </>
  )
}
