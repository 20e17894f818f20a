import { useSignal } from '@preact/signals'
import type { ComponentChild, ComponentChildren } from 'preact'
import type { Row } from '../store/read'
import { say } from '../words/say'
import { networkNames } from './parts'

const shown = 4

/** Logins to choose one of, the likeliest first; the first few until the rest is asked for. `children`: what else there is. */
export function Choices({
  rows,
  why,
  answer,
  children,
}: {
  rows: readonly Row[]
  /** What stands below a name. */
  why?: (row: Row) => ComponentChild
  answer: (row: Row) => void
  children: ComponentChildren
}) {
  const all = useSignal(false)
  return (
    <div class="buttons">
      {(all.value ? rows : rows.slice(0, shown)).map(r => {
        const said = why?.(r)
        return (
          <button key={r.connection.id} type="button" title={networkNames(r.accounts)} onClick={() => answer(r)}>
            {r.connection.name}
            {said && <small>{said}</small>}
          </button>
        )
      })}
      {!all.value && rows.length > shown && (
        <button type="button" onClick={() => (all.value = true)}>
          {say('more', { n: rows.length - shown })}
        </button>
      )}
      {children}
    </div>
  )
}
