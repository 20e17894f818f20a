import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { FoundCopy } from '../importExport/safetyCopy'
import { platform } from '../platform/browser'
import type { StoreTroubleProps, WithCopy } from './trouble'

interface Brought extends Pick<WithCopy, 'found'> {
  readonly Trouble: ComponentType<WithCopy>
}

/** A store that works is long read by then. */
const longMs = 600

/** What a page would have to say of the store, and the second copy, neither waiting for the other. */
async function bringTrouble(): Promise<Brought> {
  const [{ Trouble }, found] = await Promise.all([
    import('./trouble'),
    import('../storage/safetyCopy')
      .then(m => m.readSafetyCopy(platform.local))
      .catch((): FoundCopy => ({ state: 'corrupt' })),
  ])
  return { Trouble, found }
}

/** Brings what would have to be said while the list is still waited for, where that takes long. */
export function useEarlyTrouble(waiting: boolean): void {
  useEffect(() => {
    if (!waiting) return
    const long = setTimeout(bringTrouble, longMs)
    return () => clearTimeout(long)
  }, [waiting])
}

/** What a page says when the store cannot be used. Brought when it is needed: the popup opens without it. */
export function StoreTrouble(props: StoreTroubleProps) {
  const [brought, bring] = useState<Brought>()
  useEffect(() => void bringTrouble().then(bring), [])
  return brought ? <brought.Trouble {...props} found={brought.found} /> : null
}
