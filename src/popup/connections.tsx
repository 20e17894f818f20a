import { useSignal } from '@preact/signals'
import type { Status } from '../domain/connection/status'
import { t } from '../i18n/translate'
import type { Row } from '../storage/schema'
import { SearchBox } from '../ui/searchBox'
import { matchesSearch, useSortedRows, useStickyFilter } from '../ui/sortRows'
import { ConnectionRow } from './row'

/** With this many, finding one is what the popup was opened for. */
const searchFrom = 10
const mostShown = 25
const monthDays = 30

const filters = {
  all: () => true,
  needs: s => s.needsAttention,
  month: s => s.kind !== 'expired' && s.days !== undefined && s.days <= monthDays,
  fine: s => !s.needsAttention,
} satisfies Record<string, (s: Status) => boolean>
type Filter = keyof typeof filters

/** All logins, worst first. */
export function Connections({ rows, now }: { rows: readonly Row[]; now: number }) {
  const filter = useSignal<Filter>('all')
  const words = useSignal('')
  const all = useSignal(false)
  const list = useSortedRows(rows, now)
  const found = useStickyFilter(
    list,
    `${filter.value} ${words.value}`,
    s => filters[filter.value](s.status) && matchesSearch(s, words.value),
  )
  const some = all.value ? found : found.slice(0, mostShown)
  return (
    <>
      <div class="tools">
        {list.length >= searchFrom && <SearchBox n={list.length} find={text => (words.value = text)} />}
        <fieldset class="chips" aria-label={t('show')}>
          {(Object.keys(filters) as Filter[]).map(f => (
            <button key={f} type="button" aria-pressed={filter.value === f} onClick={() => (filter.value = f)}>
              {t(`filter_${f}`)} {list.filter(s => filters[f](s.status)).length.toLocaleString()}
            </button>
          ))}
        </fieldset>
      </div>
      <ul class="rows" aria-label={t('connections')}>
        {some.map(s => (
          <ConnectionRow key={s.row.connection.id} row={s.row} status={s.status} now={now} />
        ))}
      </ul>
      {!found.length && <p class="soft nothing">{t('nothing_found')}</p>}
      {some.length < found.length && (
        <button type="button" class="quiet all" onClick={() => (all.value = true)}>
          {t('show_all', { n: found.length })}
        </button>
      )}
    </>
  )
}
