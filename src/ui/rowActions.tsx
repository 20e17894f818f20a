import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Status } from '../domain/connection/status'
import { nextAction } from '../domain/nextAction'
import { t } from '../i18n/translate'
import { doneKey } from '../knowledge'
import type { CauseId } from '../knowledge/ids'
import type { Message } from '../messaging/protocol'
import { newId } from '../messaging/send'
import type { Row } from '../storage/schema'
import { nextStep } from './nextStep'
import { useUndoable } from './undoable'

/**
 * What can be done about a login, in every row in the same order: the link that moves things on, its details, "I
 * reconnected", then what else can be recorded, each with its Undo. Where a reconnect cannot have worked they ask once.
 * `open`: with those that are seldom needed.
 */
export function RowActions({
  row,
  status,
  now,
  open,
  toggle,
}: {
  row: Row
  status: Status
  now: number
  open: boolean
  toggle: () => void
}) {
  const asking = useSignal(false)
  const { done, trouble, run, undo } = useUndoable()
  const { connection: c } = row
  const next = nextAction(c, now)

  // what was pressed stays where it was: nothing moves under the pointer
  const shown = useRef<{ cause?: CauseId; use?: boolean; works?: boolean }>({}).current
  if (next.kind === 'unblock') shown.cause = next.cause
  if (status.use?.needsAttention || (open && status.use)) shown.use = true
  if (c.trouble && (open || c.trouble.state !== 'blocks')) shown.works = true

  const question = useRef<HTMLFieldSetElement>(null)
  const main = useRef<HTMLButtonElement>(null)
  // the focus goes to the question as a whole, never onto its "Yes", and back to what opened it
  useEffect(() => {
    if (asking.value) question.current?.focus()
  }, [asking.value])

  const record = (message: Message) => {
    asking.value = false
    main.current?.focus()
    void run(message)
  }
  const about = () => ({ id: newId(), connection: c.id })
  const reconnected = () => record({ type: 'connection.reconnected', ...about() })
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
  const step = nextStep(next, c)
  // a row that needs nothing keeps its buttons small; what they say stands in their titles
  const calm = !status.needsAttention && !open
  const small = (icon: string, words: string) =>
    calm
      ? { class: 'icon', 'aria-label': words, title: words, children: <span aria-hidden="true">{icon}</span> }
      : { children: words }

  return (
    <>
      <div class="buttons">
        {step && (status.needsAttention || open) && (
          <a class="button primary" href={step.url} target="_blank" rel="noopener noreferrer" title={step.title}>
            {step.words}
          </a>
        )}
        <button type="button" aria-expanded={open} onClick={toggle} {...small('⌄', t('details'))} />
        <button ref={main} type="button" onClick={press} {...small('✓', t('i_reconnected'))} />
        {shown.cause && (
          <button
            type="button"
            disabled={next.kind !== 'unblock'}
            onClick={() => record({ type: 'connection.blockCleared', ...about(), cause: shown.cause })}
          >
            {t(doneKey(shown.cause))}
          </button>
        )}
        {shown.use && (
          <button
            type="button"
            disabled={!open && !status.use?.needsAttention}
            title={t('used_elsewhere_title')}
            onClick={() => record({ type: 'connection.used', ...about() })}
          >
            {t('used_elsewhere')}
          </button>
        )}
        {shown.works && (
          <button
            type="button"
            disabled={!c.trouble}
            title={t('it_works_title')}
            onClick={() => record({ type: 'connection.confirmedWorking', ...about() })}
          >
            {t('it_works')}
          </button>
        )}
        {done.value.length > 0 && (
          <button type="button" class="undo" onClick={() => void back()}>
            {t('undo')}
          </button>
        )}
      </div>
      {asking.value && (
        <fieldset
          ref={question}
          class="notice ask"
          tabIndex={-1}
          onKeyDown={e => {
            if (e.key !== 'Escape') return
            // the browser would close the popup
            e.preventDefault()
            close()
          }}
        >
          <legend>{t('ask_blocked')}</legend>
          <p class="buttons">
            <button type="button" onClick={reconnected}>
              {t('yes_reconnected')}
            </button>
            <button type="button" class="quiet" onClick={close}>
              {t('cancel')}
            </button>
          </p>
        </fieldset>
      )}
      <p role="status" class={done.value.length || trouble.value ? 'done' : 'hidden'}>
        {trouble.value || (done.value.length ? t('recorded', { name: c.name }) : '')}
      </p>
    </>
  )
}
