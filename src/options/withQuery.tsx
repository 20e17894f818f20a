import type { ComponentChildren } from 'preact'
import { useLive } from '../ui/useLiveQuery'

/** Shows what a query of the store gives. Where it cannot be opened, `StoreNotes` says so for the whole page. */
export function Loaded<T>({
  query,
  deps,
  children,
}: {
  query: () => Promise<T>
  deps?: unknown[]
  children: (value: T) => ComponentChildren
}) {
  const live = useLive(query, deps).value
  if (live.state === 'loading') return <p aria-busy="true" />
  return live.state === 'failed' ? null : children(live.value)
}
