import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { newId, onTrouble } from '../messaging/send'
import type { StoreStanding } from '../storage/storeNotices'
import { say } from '../i18n/format'
import { useUndoable } from './undoable'

const data = '/src/options/index.html#/data'

/** What there is to say about the store itself, a line each; nothing where all is well. */
export function StoreLines({ standing: { newer, lost, backup } }: { standing: StoreStanding }) {
  return (
    <>
      {newer && (
        <p class="notice" role="status">
          {say('store_newer_line')}{' '}
          <a href={data} target="_blank" rel="noreferrer">
            {say('store_export')}
          </a>
        </p>
      )}
      {!newer && <LostLine lost={lost} />}
      {!newer && backup && (
        <p class="notice" role="status">
          {backup.days === undefined ? say('backup_never') : say('backup_old', { n: backup.days })}{' '}
          <a href={data} target="_blank" rel="noreferrer">
            {say('backup_save')}
          </a>
        </p>
      )}
    </>
  )
}

/** The list goes on, and its second copy knows more: the user says which of the two counts. */
function LostLine({ lost }: { lost: number }) {
  const { done, trouble, run, undo } = useUndoable()
  const asking = useSignal(false)
  const id = useSignal(newId())
  if (!lost && !done.value.length && !trouble.value) return null
  const restore = () => void run({ type: 'copy.restore', id: id.value }, [id.value])
  const drop = async () => {
    asking.value = false
    await run({ type: 'copy.drop' })
  }
  const back = async () => {
    if (await undo()) id.value = newId()
  }
  return (
    <div class="notice">
      <p role="status">
        {trouble.value ||
          (done.value.length ? say('store_restored') : say(asking.value ? 'copy_drop_ask' : 'copy_lost', { n: lost }))}
      </p>
      <p class="buttons">
        {done.value.length > 0 && (
          <button type="button" onClick={() => void back()}>
            {say('undo')}
          </button>
        )}
        {!done.value.length && !asking.value && (
          <>
            <button type="button" onClick={restore}>
              {say('copy_restore', { n: lost })}
            </button>
            <button type="button" class="quiet" onClick={() => (asking.value = true)}>
              {say('copy_drop')}
            </button>
          </>
        )}
        {asking.value && (
          <>
            <button type="button" onClick={() => void drop()}>
              {say('copy_drop_yes')}
            </button>
            <button type="button" class="quiet" onClick={() => (asking.value = false)}>
              {say('cancel')}
            </button>
          </>
        )}
      </p>
    </div>
  )
}

/** That the last click was not saved, where the place of the click has no room to say so. */
export function SendTrouble() {
  const error = useSignal('')
  useEffect(() => onTrouble(e => (error.value = e)), [])
  if (!error.value) return null
  return (
    <p class="notice bad" role="alert">
      {say('not_saved', { error: error.value })}
    </p>
  )
}
