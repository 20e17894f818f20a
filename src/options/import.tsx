import { useSignal } from '@preact/signals'
import { isAhead } from '../domain/connection/expiry'
import type { AccountEntry } from '../events/types'
import { formatList } from '../i18n/format'
import { t } from '../i18n/translate'
import { type Comparison, compare } from '../importExport/compare'
import { readFile } from '../importExport/file'
import type { Problem } from '../importExport/problems'
import type { MessageOf } from '../messaging/protocol'
import { newId } from '../messaging/send'
import { platform } from '../platform/browser'
import { readRows } from '../storage/queries'
import { db } from '../ui/db'
import { useUndoable } from '../ui/undoable'

const mostProblems = 50

interface Preview {
  readonly count: number
  readonly comparison?: Comparison
  /** Names whose last reconnect lies in the future: in a backup, a clock was ahead once. */
  readonly ahead?: readonly string[]
  readonly problems: readonly Problem[]
  /** Made once, so that pressing twice records once. */
  readonly message?: MessageOf<'accounts.import' | 'backup.restore'>
}

/** Reads a file, shows what it would do, and does nothing before the button. */
export function Import() {
  const preview = useSignal<Preview | undefined>(undefined)
  const busy = useSignal(false)
  const said = useSignal('')
  const { done, trouble, run, undo } = useUndoable()

  const choose = async (file: File | undefined) => {
    said.value = ''
    preview.value =
      file &&
      (await read(file).catch((e): Preview => ({ count: 0, problems: [{ code: 'not_text', value: String(e) }] })))
  }
  const go = async () => {
    const { message, count } = preview.value!
    busy.value = true
    const ok = await run(message!, message!.type === 'accounts.import' ? [message!.id] : undefined)
    busy.value = false
    said.value = ok ? t('data_imported', { n: count }) : trouble.value
    if (ok) preview.value = undefined
  }
  const back = async () => {
    said.value = (await undo()) ? t('data_undone') : trouble.value
  }
  const p = preview.value
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
      {p && <Shown preview={p} />}
      {p?.message && (
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

function Shown({ preview: { comparison: c, ahead = [], problems } }: { preview: Preview }) {
  const all = useSignal(false)
  return (
    <div class="preview">
      {c && <p>{t('data_preview', { fresh: c.fresh.length, changed: c.changed.length, same: c.same.length })}</p>}
      {c && c.backwards.length > 0 && (
        <p class="notice">
          {t('data_backwards', { n: c.backwards.length, names: formatList(c.backwards.map(b => b.name)) })}
        </p>
      )}
      {ahead.length > 0 && <p class="notice">{t('data_ahead', { n: ahead.length, names: formatList(ahead) })}</p>}
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
  if ('events' in said) {
    const message: Preview['message'] = { type: 'backup.restore', id: newId(), events: [...said.events] }
    const ahead = said.entries.filter(e => isAhead(e, platform.now())).map(e => e.name)
    return { count: said.entries.length, comparison: await against(said.entries), ahead, problems: [], message }
  }
  const { entries, problems } = said
  if (!entries.length) return { count: 0, problems }
  const comparison = await against(entries)
  // what is the same needs no record, unless there is nothing else to record
  const news = [...comparison.fresh, ...comparison.changed]
  const message: Preview['message'] = {
    type: 'accounts.import',
    id: newId(),
    entries: news.length ? news : [...entries],
  }
  return { count: entries.length, comparison, problems, message }
}

async function against(entries: readonly AccountEntry[]): Promise<Comparison> {
  const rows = await readRows(db)
  const accounts = new Map(rows.flatMap(r => r.accounts.map(a => [a.id, a] as const)))
  return compare(entries, accounts, new Map(rows.map(r => [r.connection.id, r.connection])))
}
