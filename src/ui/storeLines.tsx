import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { t } from '../i18n/translate'
import { newId, onSendFailure } from '../messaging/send'
import { optionsPage } from '../platform/routes'
import type { StoreNoticeState } from '../storage/storeNotices'
import { useUndoable } from './undoable'

const data = `${optionsPage}#/data`

/** What there is to say about the store itself, a line each; nothing where all is well. */
export function StoreLines({ standing: { newer, lost } }: { standing: StoreNoticeState }) {
  return (
    <>
      {newer && (
        <p class="notice" role="status">
          {t('store_newer_line')}{' '}
          <a href={data} target="_blank" rel="noreferrer">
            {t('store_export')}
          </a>
        </p>
      )}
      {!newer && <LostLine lost={lost} />}
    </>
  )
}

/** That the last backup is old. It can wait, so it stands below what is about now. */
export function BackupLine({ standing: { newer, backup } }: { standing: StoreNoticeState }) {
  if (newer || !backup) return null
  return (
    <p class="notice" role="status">
      {backup.days === undefined ? t('backup_never') : t('backup_old', { n: backup.days })}{' '}
      <a href={data} target="_blank" rel="noreferrer">
        {t('backup_save')}
      </a>
    </p>
  )
}

/** The list goes on, and its second copy knows more: the user says which of the two counts. */
function LostLine({ lost }: { lost: number }) {
  const { done, trouble, run, undo } = useUndoable()
  const asking = useSignal(false)
  const id = useSignal(newId())
  if (!lost && !done.value.length && !trouble.value) return null
  const restore = () => void run({ type: 'safetyCopy.restore', id: id.value }, [id.value])
  const drop = async () => {
    asking.value = false
    await run({ type: 'safetyCopy.discard' })
  }
  const back = async () => {
    if (await undo()) id.value = newId()
  }
  return (
    <div class="notice">
      <p role="status">
        {trouble.value ||
          (done.value.length ? t('store_restored') : t(asking.value ? 'copy_drop_ask' : 'copy_lost', { n: lost }))}
      </p>
      <p class="buttons">
        {done.value.length > 0 && (
          <button type="button" onClick={() => void back()}>
            {t('undo')}
          </button>
        )}
        {!done.value.length && !asking.value && (
          <>
            <button type="button" onClick={restore}>
              {t('copy_restore', { n: lost })}
            </button>
            <button type="button" class="quiet" onClick={() => (asking.value = true)}>
              {t('copy_drop')}
            </button>
          </>
        )}
        {asking.value && (
          <>
            <button type="button" onClick={() => void drop()}>
              {t('copy_drop_yes')}
            </button>
            <button type="button" class="quiet" onClick={() => (asking.value = false)}>
              {t('cancel')}
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
  useEffect(() => onSendFailure(e => (error.value = e)), [])
  if (!error.value) return null
  return (
    <p class="notice bad" role="alert">
      {t('not_saved', { error: error.value })}
    </p>
  )
}
