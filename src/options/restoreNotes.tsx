import { formatDate, formatList } from '../i18n/format'
import { t } from '../i18n/translate'
import type { RestorePreview } from '../importExport/restorePreview'
import { platform } from '../platform/browser'

interface Props {
  readonly preview: RestorePreview
  /** How many entries of the file cannot be read. */
  readonly skipped: number
  readonly bringBack: boolean
  onBringBack(on: boolean): void
}

/** What a backup would take away, silence or undo, and what it would leave undone unless the user says otherwise. */
export function RestoreNotes({ preview, skipped, bringBack, onBringBack }: Props) {
  const { removed, silenced, ignoredPages, undone, undoneHere, ahead, moved } = preview
  const day = (at: number | undefined) => (at === undefined ? t('no_date') : formatDate(at, platform.now()))
  const named = (key: string, list: readonly { readonly name: string }[]) =>
    list.length ? [t(key, { n: list.length, names: formatList(list.map(e => e.name)) })] : []
  const counted = (key: string, n: number) => (n ? [t(key, { n })] : [])
  const notes = [
    ...named('restore_removed', removed),
    ...named('restore_silenced', silenced),
    ...named(
      'restore_moved',
      moved.map(m => ({ name: `${m.name} (${day(m.from)} → ${day(m.to)})` })),
    ),
    ...named('data_ahead', ahead),
    ...counted('restore_ignored', ignoredPages),
    ...counted('restore_undone', undone),
    ...counted('restore_skipped', skipped),
  ]
  return (
    <>
      {notes.map(note => (
        <p key={note} class="notice">
          {note}
        </p>
      ))}
      {undoneHere > 0 && (
        <label class="prose">
          <input type="checkbox" checked={bringBack} onChange={e => onBringBack(e.currentTarget.checked)} />{' '}
          {t('restore_bring_back', { n: undoneHere })}
        </label>
      )}
    </>
  )
}
