import type { ComponentChildren } from 'preact'
import { useLive } from '../ui/live'
import { StoreTrouble } from '../ui/parts'

/** Shows what a query of the store gives, and says so when the store cannot be opened. */
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
  return live.state === 'failed' ? <StoreTrouble error={live.error} /> : children(live.value)
}
