import { useSignal } from '@preact/signals'
import type { AccountEntry, LoggedEvent } from '../events/types'
import { t } from '../i18n/translate'
import { type Comparison, compare, type DateChoices, type Known } from '../importExport/compare'
import { readFile } from '../importExport/file'
import type { Problem } from '../importExport/problems'
import type { RestorePreview } from '../importExport/restorePreview'
import type { MessageOf } from '../messaging/protocol'
import { newId } from '../messaging/send'
import { platform } from '../platform/browser'
import { readLog } from '../storage/queries'
import { DateConflicts } from '../ui/dateChoices'
import { db } from '../ui/db'
import { useUndoable } from '../ui/undoable'
import { readKnown } from './known'
import { RestoreNotes } from './restoreNotes'

const mostProblems = 50

interface Preview {
  readonly count: number
  /** What a list says, and what it is compared with; absent where nothing of it can be imported. */
  readonly entries?: readonly AccountEntry[]
  readonly known?: Known
  /** Of a backup, what it would do. */
  readonly restore?: {
    readonly preview: RestorePreview
    readonly skipped: number
    readonly bringBack: boolean
    /** The same, with and without what was undone here. */
    choose(bringBack: boolean): Preview
  }
  readonly problems: readonly Problem[]
  /** Made once, so that pressing twice records once. */
  readonly id?: string
  /** The events of a backup; absent for a list of accounts. */
  readonly events?: readonly LoggedEvent[]
}

/** Reads a file, shows what it would do, and does nothing before the button. */
export function Import() {
  const preview = useSignal<Preview | undefined>(undefined)
  const choices = useSignal<DateChoices>(new Map())
  const busy = useSignal(false)
  const said = useSignal('')
  const { done, trouble, run, undo } = useUndoable()

  const choose = async (file: File | undefined) => {
    said.value = ''
    choices.value = new Map()
    preview.value =
      file &&
      (await read(file).catch((e): Preview => ({ count: 0, problems: [{ code: 'not_text', value: String(e) }] })))
  }
  const go = async () => {
    const { count, id, events } = preview.value!
    busy.value = true
    const ok = events
      ? await run({ type: 'backup.restore', id: id!, events: [...events], bringBack: p?.restore?.bringBack })
      : await run(importMessage(id!, compared!, choices.value), [id!])
    busy.value = false
    said.value = ok ? t('data_imported', { n: count }) : trouble.value
    if (ok) preview.value = undefined
  }
  const back = async () => {
    said.value = (await undo()) ? t('data_undone') : trouble.value
  }
  const p = preview.value
  const compared = p?.entries && p.known && compare(p.entries, p.known, choices.value)
  return (
    <>
      <label class="field">
        {t('data_import')}
        <input
          type="file"
          accept=".csv,.json,text/csv,application/json"
          // the same file, mended, can be chosen again
          onClick={e => (e.currentTarget.value = '')}
          onChange={e => void choose(e.currentTarget.files?.[0])}
        />
      </label>
      {p && <Shown preview={p} comparison={compared ?? p.restore?.preview.accounts} />}
      {compared && (
        <DateConflicts
          conflicts={compared.conflicts}
          choices={choices.value}
          choose={made => (choices.value = made)}
          now={platform.now()}
        />
      )}
      {p?.restore && (
        <RestoreNotes {...p.restore} onBringBack={on => (preview.value = preview.value?.restore?.choose(on))} />
      )}
      {p?.id && (
        <button type="button" class="primary" disabled={busy.value} onClick={() => void go()}>
          {t('data_go', { n: p.count })}
        </button>
      )}
      <p role="status">{said.value}</p>
      {done.value.length > 0 && (
        <button type="button" onClick={() => void back()}>
          {t('undo')}
        </button>
      )}
    </>
  )
}

/** What is the same needs no record, unless there is nothing else to record. */
function importMessage(id: string, c: Comparison, choices: DateChoices): MessageOf<'accounts.import'> {
  const news = [...c.fresh, ...c.changed]
  return {
    type: 'accounts.import',
    id,
    entries: news.length ? news : [...c.same],
    datesChosen: [...choices.keys()],
  }
}

function Shown({ preview: { problems }, comparison: c }: { preview: Preview; comparison: Comparison | undefined }) {
  const all = useSignal(false)
  return (
    <div class="preview">
      {c && <p>{t('data_preview', { fresh: c.fresh.length, changed: c.changed.length, same: c.same.length })}</p>}
      {problems.length > 0 && (
        <>
          <h3>{t('data_problems', { n: problems.length })}</h3>
          <ul>
            {problems.slice(0, all.value ? undefined : mostProblems).map(p => (
              <li key={`${p.line}${p.column}${p.code}`}>{sayProblem(p)}</li>
            ))}
          </ul>
          {!all.value && problems.length > mostProblems && (
            <button type="button" onClick={() => (all.value = true)}>
              {t('more', { n: problems.length - mostProblems })}
            </button>
          )}
        </>
      )}
    </div>
  )
}

function sayProblem(p: Problem): string {
  const where = p.line === undefined ? '' : t('data_where', { line: p.line, column: p.column ?? '' })
  return [where, t(`problem_${p.code}`, { value: p.value ?? '', column: p.column ?? '' })].filter(Boolean).join(' ')
}

async function read(file: File): Promise<Preview> {
  const said = await readFile(file, platform.now(), platform.zone())
  if ('events' in said) return readRestore(said.events, said.skipped)
  const { entries, problems } = said
  if (!entries.length) return { count: 0, problems }
  return { count: entries.length, entries, known: await readKnown(), problems, id: newId() }
}

async function readRestore(events: readonly LoggedEvent[], skipped: number): Promise<Preview> {
  const { previewRestore } = await import('../importExport/restorePreview')
  const log = await readLog(db)
  const id = newId()
  const choose = (bringBack: boolean): Preview => {
    const preview = previewRestore(log, events, { id, now: platform.now(), bringBack })
    const { fresh, changed, same } = preview.accounts
    return {
      count: fresh.length + changed.length + same.length,
      restore: { preview, skipped, bringBack, choose },
      problems: [],
      id,
      events,
    }
  }
  return choose(false)
}
