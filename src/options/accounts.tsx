import { useSignal } from '@preact/signals'
import { t } from '../i18n/translate'
import { newId } from '../messaging/send'
import { platform } from '../platform/browser'
import { decodeHash } from '../platform/routes'
import { type OpenQuestion, readQuestions, readRows } from '../storage/queries'
import type { Row } from '../storage/schema'
import { db } from '../ui/db'
import { Questions } from '../ui/question'
import { matchesSearch, useSortedRows, useStickyFilter } from '../ui/sortRows'
import { UndoLine } from '../ui/statusParts'
import { useUndoable } from '../ui/undoable'
import { AddLogin } from './addLogin'
import { Connection, type Remove } from './connection'
import { WithQuery } from './withQuery'

const mostShown = 100

const query = async () => {
  const rows = await readRows(db)
  return { rows, questions: await readQuestions(db, rows) }
}

/** `rest`: the id of the login to show first, after it '/down' to ask what the user sees or '/when' for its reminders; or 'new' for the form, with the
 *  id of the reconnect after it that no login fitted. */
export function Accounts({ rest }: { rest: string }) {
  const [first = '', then] = rest.split('/')
  return (
    <WithQuery query={query}>
      {({ rows, questions }) => (
        <>
          <AddLogin
            key={then}
            open={first === 'new' || !rows.length}
            focus={first === 'new'}
            reconnected={questions.find(q => first === 'new' && q.id === decodeHash(then ?? ''))}
          />
          <List key={rest} rows={rows} questions={questions} open={decodeHash(first)} then={then} />
        </>
      )}
    </WithQuery>
  )
}

function List({
  rows,
  questions,
  open,
  then,
}: {
  rows: readonly Row[]
  questions: readonly OpenQuestion[]
  open: string
  then: string | undefined
}) {
  const words = useSignal('')
  const all = useSignal(false)
  const { done, trouble, run, undo } = useUndoable()
  const gone = useSignal('')
  const now = platform.now()
  const list = useSortedRows(rows, now)
  const found = useStickyFilter(list, words.value, s => matchesSearch(s, words.value))
  // the one that was asked for stands first
  const first = found.filter(s => s.row.connection.id === open)
  const shown = [...first, ...found.filter(s => s.row.connection.id !== open)]

  const remove: Remove = async (account, connection, name) => {
    if (await run({ type: 'account.removed', id: newId(), account, connection })) gone.value = name
  }
  return (
    <>
      <Questions questions={questions} now={now} />
      {trouble.value && <p role="alert">{trouble.value}</p>}
      {done.value.length > 0 && <UndoLine words={t('accounts_removed', { name: gone.value })} undo={undo} />}
      {rows.length ? (
        <input
          type="search"
          aria-label={t('accounts_search')}
          placeholder={t('accounts_search')}
          onInput={e => (words.value = e.currentTarget.value)}
        />
      ) : (
        <p class="soft">
          {t('accounts_none')} <a href="#/data">{t('empty_import')}</a>
        </p>
      )}
      {rows.length > 0 && !found.length && <p class="soft">{t('nothing_found')}</p>}
      <ul class="cards" aria-label={t('connections')}>
        {shown.slice(0, all.value ? undefined : mostShown).map(({ row, status }) => (
          <Connection
            key={row.connection.id}
            row={row}
            status={status}
            now={now}
            open={row.connection.id === open}
            ask={then === 'down' && row.connection.id === open}
            when={then === 'when' && row.connection.id === open}
            remove={remove}
          />
        ))}
      </ul>
      {!all.value && found.length > mostShown && (
        <button type="button" onClick={() => (all.value = true)}>
          {t('show_all', { n: found.length })}
        </button>
      )}
    </>
  )
}
