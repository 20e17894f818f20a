import type { ComponentChildren } from 'preact'
import { useLiveQuery } from '../ui/useLiveQuery'

/** Shows what a query of the store gives. Where it cannot be opened, `StoreNotes` says so for the whole page. */
export function WithQuery<T>({
  query,
  deps,
  children,
}: {
  query: () => Promise<T>
  deps?: unknown[]
  children: (value: T) => ComponentChildren
}) {
  const live = useLiveQuery(query, deps).value
  if (live.state === 'loading') return <p aria-busy="true" />
  return live.state === 'failed' ? null : children(live.value)
}
