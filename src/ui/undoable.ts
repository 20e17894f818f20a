import { type ReadonlySignal, useSignal } from '@preact/signals'
import { t } from '../i18n/translate'
import type { Message } from '../messaging/protocol'
import { deliver, newId } from '../messaging/send'

export interface Undoable {
  /** Ids that Undo takes back; empty when there is nothing to undo. */
  readonly done: ReadonlySignal<readonly string[]>
  /** Why the last thing could not be saved, in words; '' when it was. */
  readonly trouble: ReadonlySignal<string>
  /** Records what the user did. `targets`: what Undo takes back, where that is less to say than every id. */
  run(message: Message, targets?: readonly string[]): Promise<boolean>
  undo(): Promise<boolean>
}

/** One thing the user records on a page, and its Undo. */
export function useUndoable(): Undoable {
  const done = useSignal<readonly string[]>([])
  const trouble = useSignal('')
  const run = async (message: Message, targets?: readonly string[]) => {
    const reply = await deliver(message)
    trouble.value = reply.ok ? '' : t('not_saved', { error: reply.error })
    if (reply.ok) done.value = targets ?? reply.ids ?? []
    return reply.ok
  }
  return { done, trouble, run, undo: () => run({ type: 'undo.asked', id: newId(), targets: [...done.value] }, []) }
}
