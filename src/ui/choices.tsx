import { useSignal } from '@preact/signals'
import type { ComponentChild, ComponentChildren } from 'preact'
import { statusOf } from '../domain/connection/status'
import { t } from '../i18n/translate'
import type { Row } from '../storage/schema'
import { SearchBox } from './searchBox'
import { matchesSearch } from './sortRows'
import { networkNames } from './statusLine'

const likeliest = 4
/** With more than this, finding one by name is faster than looking through them. */
const mostShown = 24

/** Logins to choose one of, the likeliest first; the first few until the rest is asked for. `children`: what else there is. */
export function Choices({
  rows,
  now,
  why,
  answer,
  children,
}: {
  rows: readonly Row[]
  now: number
  /** What stands below a name. */
  why?: (row: Row) => ComponentChild
  answer: (row: Row) => void
  children: ComponentChildren
}) {
  const all = useSignal(false)
  const words = useSignal('')
  const found = words.value
    ? rows.filter(row => matchesSearch({ row, status: statusOf(row.connection, now) }, words.value))
    : rows
  const some = found.slice(0, all.value ? mostShown : likeliest)
  const more = found.length - some.length
  return (
    <>
      {all.value && rows.length > mostShown && <SearchBox n={rows.length} find={text => (words.value = text)} />}
      <div class="buttons">
        {some.map(r => {
          const said = why?.(r)
          return (
            <button key={r.connection.id} type="button" title={networkNames(r.accounts)} onClick={() => answer(r)}>
              {r.connection.name}
              {said && <small>{said}</small>}
            </button>
          )
        })}
        {more > 0 &&
          (all.value ? (
            <span class="soft">{t('more', { n: more })}</span>
          ) : (
            <button type="button" onClick={() => (all.value = true)}>
              {t('more', { n: more })}
            </button>
          ))}
        {words.value && !found.length && <span class="soft">{t('nothing_found')}</span>}
        {children}
      </div>
    </>
  )
}
