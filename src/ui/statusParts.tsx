import { t } from '../i18n/translate'
import type { Undoable } from './undoable'

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
