import { useSignal } from '@preact/signals'
import type { Status } from '../domain/status'
import type { Message, Reply } from '../messages/protocol'
import { newId, send } from '../messages/send'
import type { Row } from '../store/read'
import { say } from '../words/say'

/** The buttons that record something about a login, each with its Undo; where it is cut off they ask once. */
export function Reconnect({ row, status, first }: { row: Row; status: Status; first?: preact.ComponentChild }) {
  const asking = useSignal(false)
  const done = useSignal<readonly string[]>([])
  const trouble = useSignal('')
  const { connection: c } = row

  const act = async (message: Message) => {
    asking.value = false
    const reply: Reply = await send(message)
    trouble.value = reply.ok ? '' : say('not_saved', { error: reply.error })
    return reply.ok ? (reply.ids ?? []) : undefined
  }
  const record = async (type: 'connection.reconnected' | 'connection.checked') => {
    done.value = (await act({ type, id: newId(), connection: c.id })) ?? done.value
  }
  const undo = async () => {
    if (await act({ type: 'undo.asked', id: newId(), targets: [...done.value] })) done.value = []
  }
  const press = () => {
    if (status.kind === 'blocked' || status.kind === 'wait') asking.value = true
    else void record('connection.reconnected')
  }
  const checkable = c.trouble && c.trouble.kind !== 'disconnected' && c.checkedAt === undefined

  return (
    <>
      <div class="buttons">
        {first}
        <button type="button" class={status.needsYou && status.tone === 'soon' ? 'primary' : ''} onClick={press}>
          {say('i_reconnected')}
        </button>
        {checkable && (
          <button type="button" onClick={() => void record('connection.checked')}>
            {say('i_finished')}
          </button>
        )}
        {done.value.length > 0 && (
          <button type="button" class="undo" onClick={() => void undo()}>
            {say('undo')}
          </button>
        )}
      </div>
      {asking.value && (
        <div class="notice ask">
          <p>{say('ask_blocked')}</p>
          <button type="button" onClick={() => void record('connection.reconnected')}>
            {say('yes_reconnected')}
          </button>{' '}
          <button type="button" class="quiet" onClick={() => (asking.value = false)}>
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
