import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { Status } from '../domain/status'
import { newId } from '../messages/send'
import type { Row } from '../store/read'
import { say } from '../words/say'
import { useUndoable } from './undoable'

/** The buttons that record something about a login, each with its Undo; where it is cut off they ask once. */
export function Reconnect({ row, status, first }: { row: Row; status: Status; first?: preact.ComponentChild }) {
  const asking = useSignal(false)
  const { done, trouble, run, undo } = useUndoable()
  const { connection: c } = row

  const yes = useRef<HTMLButtonElement>(null)
  const main = useRef<HTMLButtonElement>(null)
  // the focus goes to what was opened, into view with it, and back to what opened it
  useEffect(() => {
    if (asking.value) yes.current?.focus()
  }, [asking.value])

  const record = (type: 'connection.reconnected' | 'connection.checked' | 'connection.used') => {
    if (asking.value) close()
    void run({ type, id: newId(), connection: c.id })
  }
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
    else record('connection.reconnected')
  }
  const checkable = c.trouble && c.trouble.kind !== 'disconnected' && c.checkedAt === undefined

  return (
    <>
      <div class="buttons">
        {first}
        <button
          ref={main}
          type="button"
          class={status.needsYou && status.tone === 'soon' ? 'primary' : ''}
          onClick={press}
        >
          {say('i_reconnected')}
        </button>
        {checkable && (
          <button type="button" onClick={() => record('connection.checked')}>
            {say('i_finished')}
          </button>
        )}
        {status.use?.needsYou && (
          <button type="button" title={say('used_elsewhere_title')} onClick={() => record('connection.used')}>
            {say('used_elsewhere')}
          </button>
        )}
        {done.value.length > 0 && (
          <button type="button" class="undo" onClick={() => void back()}>
            {say('undo')}
          </button>
        )}
      </div>
      {asking.value && (
        <div class="notice ask">
          <p>{say('ask_blocked')}</p>
          <button ref={yes} type="button" onClick={() => record('connection.reconnected')}>
            {say('yes_reconnected')}
          </button>{' '}
          <button type="button" class="quiet" onClick={close}>
            {say('cancel')}
          </button>
        </div>
      )}
      <p role="status" class={done.value.length || trouble.value ? 'done' : 'hidden'}>
        {trouble.value || (done.value.length ? say('recorded', { name: c.name }) : '')}
      </p>
    </>
  )
}
