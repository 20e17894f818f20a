import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Status } from '../domain/connection/status'
import { localOf, parseDate } from '../domain/time'
import { t } from '../i18n/translate'
import { newId } from '../messaging/send'
import { platform } from '../platform/browser'
import type { Row } from '../storage/schema'
import { useCommit } from '../ui/commit'
import { ConnectionSummary } from '../ui/connectionSummary'
import { DiagnosisPanel } from '../ui/diagnosisPanel'
import { FieldEnd } from '../ui/statusParts'
import { useUndoable } from '../ui/undoable'
import { ConnectionReminders } from './connectionReminders'
import { Lifespan } from './lifespan'

export type Remove = (account: string, connection: string, name: string) => Promise<void>

/** One login of the accounts page, with what can be corrected about it. `open`: with its details, and in view; `ask`: and the questions; `when`: and when it is told of. */
export function Connection({
  row,
  status,
  now,
  open,
  ask,
  when,
  remove,
}: {
  row: Row
  status: Status
  now: number
  open: boolean
  ask: boolean
  when: boolean
  remove: Remove
}) {
  const place = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (open) place.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const { connection: c, accounts } = row
  return (
    <li ref={place}>
      <ConnectionSummary
        row={row}
        status={status}
        now={now}
        open={open}
        details={() => (
          <>
            <LastReconnected row={row} now={now} />
            <ConnectionReminders row={row} now={now} open={when} />
            <Lifespan row={row} />
            <ul class="carried" aria-label={t('accounts_carried')}>
              {accounts.map(a => (
                <Carried
                  key={a.id}
                  name={[a.name, a.client].filter(Boolean).join(' · ')}
                  remove={() => remove(a.id, c.id, a.name)}
                />
              ))}
            </ul>
            <DiagnosisPanel row={row} now={now} ask={ask} />
          </>
        )}
      />
    </li>
  )
}

/** Typing a date passes through other dates: it counts when the field is left, or at Enter. */
function LastReconnected({ row, now }: { row: Row; now: number }) {
  const wrong = useSignal('')
  const undoable = useUndoable()
  const field = useRef<HTMLInputElement>(null)
  const zone = platform.zone()
  const day = (at: number) => localOf(at, zone).toPlainDate().toString()
  const last = row.connection.lastReconnectedAt
  const before = last === undefined ? '' : day(last)
  useEffect(() => {
    if (field.current && document.activeElement !== field.current) field.current.value = before
  }, [before])

  /** A day stands for its start; but today for now, and the day on which it was seen down for after that. */
  const instantOf = (value: string) => {
    const at = parseDate(value, now, zone)
    if (typeof at !== 'number') return at
    if (value === day(now)) return now
    const seen = row.connection.trouble?.at
    return seen !== undefined && day(seen) === value ? seen : at
  }

  const edit = async (input: HTMLInputElement) => {
    const { value } = input
    if (input.validity.badInput || value === before) return
    const at = value ? instantOf(value) : null
    wrong.value = typeof at === 'string' ? t(`problem_${at}`, { value }) : ''
    if (typeof at !== 'string')
      await undoable.run({
        type: 'connection.edited',
        id: newId(),
        connection: row.connection.id,
        lastReconnectedAt: at,
      })
  }
  const committed = useCommit(input => void edit(input))
  return (
    <p class="buttons">
      <label>
        {t('accounts_last')} <input ref={field} type="date" max={day(now)} defaultValue={before} {...committed} />
      </label>
      <FieldEnd undoable={undoable} wrong={wrong.value || undoable.trouble.value} />
    </p>
  )
}

function Carried({ name, remove }: { name: string; remove: () => Promise<void> }) {
  const asking = useSignal(false)
  return (
    <li>
      {name}{' '}
      {asking.value ? (
        <button type="button" onClick={() => void remove()}>
          {t('accounts_remove_yes', { name })}
        </button>
      ) : (
        <button type="button" class="quiet" onClick={() => (asking.value = true)}>
          {t('accounts_remove')}
        </button>
      )}
    </li>
  )
}
