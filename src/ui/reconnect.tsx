import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Status } from '../domain/connection/status'
import { type NextAction, nextAction } from '../domain/nextAction'
import { t } from '../i18n/translate'
import { doneKey } from '../knowledge'
import type { CauseId } from '../knowledge/ids'
import type { Message } from '../messaging/protocol'
import { newId } from '../messaging/send'
import type { Row } from '../storage/schema'
import { useUndoable } from './undoable'

/**
 * The buttons that record something about a login, the likeliest first, each with its Undo. Where a reconnect cannot
 * have worked they ask once. `open`: with those that are seldom needed.
 */
export function Reconnect({
  row,
  status,
  now,
  open,
  details,
}: {
  row: Row
  status: Status
  now: number
  open: boolean
  details: preact.ComponentChild
}) {
  const asking = useSignal(false)
  const { done, trouble, run, undo } = useUndoable()
  const { connection: c } = row
  const next = nextAction(c, now)

  // what was pressed stays where it was, and the order as it was at first: nothing moves under the pointer
  const first = useRef<NonNullable<NextAction['records']> | 'details'>(next.records ?? 'details').current
  const shown = useRef<{ cause?: CauseId; use?: boolean; works?: boolean }>({}).current
  if (next.kind === 'unblock') shown.cause = next.cause
  if (status.use?.needsAttention || (open && status.use)) shown.use = true
  if (c.trouble && (open || c.trouble.state !== 'blocks')) shown.works = true

  const yes = useRef<HTMLButtonElement>(null)
  const main = useRef<HTMLButtonElement>(null)
  // the focus goes to what was opened, into view with it, and back to what opened it
  useEffect(() => {
    if (asking.value) yes.current?.focus()
  }, [asking.value])

  const record = (message: Message) => {
    asking.value = false
    main.current?.focus()
    void run(message)
  }
  const about = () => ({ id: newId(), connection: c.id })
  const reconnected = () => record({ type: 'connection.reconnected', ...about() })
  const checked = () => record({ type: 'connection.blockCleared', ...about(), cause: shown.cause })
  const used = () => record({ type: 'connection.used', ...about() })
  const works = () => record({ type: 'connection.confirmedWorking', ...about() })
  const close = () => {
    asking.value = false
    main.current?.focus()
  }
  const back = async () => {
    main.current?.focus()
    await undo()
  }
  const press = () => {
    if (status.kind === 'blocked' || status.kind === 'wait') asking.value = true
    else reconnected()
  }
  const look = (does: NextAction['records']) =>
    next.records === does && status.needsAttention && next.kind !== 'wait' ? 'primary' : undefined
  const buttons = {
    details,
    reconnected: (
      <button key="reconnected" ref={main} type="button" class={look('reconnected')} onClick={press}>
        {t('i_reconnected')}
      </button>
    ),
    blockCleared: shown.cause && (
      <button
        key="checked"
        type="button"
        class={look('blockCleared')}
        disabled={next.kind !== 'unblock'}
        onClick={checked}
      >
        {t(doneKey(shown.cause))}
      </button>
    ),
    used: shown.use && (
      <button
        key="used"
        type="button"
        class={look('used')}
        disabled={!open && !status.use?.needsAttention}
        title={t('used_elsewhere_title')}
        onClick={used}
      >
        {t('used_elsewhere')}
      </button>
    ),
    works: shown.works && (
      <button key="works" type="button" disabled={!c.trouble} title={t('it_works_title')} onClick={works}>
        {t('it_works')}
      </button>
    ),
  }
  const { [first]: likeliest, ...others } = buttons

  return (
    <>
      <div class="buttons">
        {likeliest}
        {Object.values(others)}
        {done.value.length > 0 && (
          <button type="button" class="undo" onClick={() => void back()}>
            {t('undo')}
          </button>
        )}
      </div>
      {asking.value && (
        <div class="notice ask">
          <p>{t('ask_blocked')}</p>
          <button ref={yes} type="button" onClick={reconnected}>
            {t('yes_reconnected')}
          </button>{' '}
          <button type="button" class="quiet" onClick={close}>
            {t('cancel')}
          </button>
        </div>
      )}
      <p role="status" class={done.value.length || trouble.value ? 'done' : 'hidden'}>
        {trouble.value || (done.value.length ? t('recorded', { name: c.name }) : '')}
      </p>
    </>
  )
}
