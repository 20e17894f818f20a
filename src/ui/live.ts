import { type Signal, useSignal } from '@preact/signals'
import { liveQuery } from 'dexie'
import { useEffect } from 'preact/hooks'

export type Live<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; error: string }

const patience = 2500

/** The result of a query of the store, kept current whoever writes; 'failed' when there is none in time. */
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[] = []): Signal<Live<T>> {
  const live = useSignal<Live<T>>({ state: 'loading' })
  useEffect(() => {
    const late = setTimeout(() => fail(new Error('timeout')), patience)
    const fail = (e: unknown) => {
      clearTimeout(late)
      if (live.value.state !== 'ready')
        live.value = { state: 'failed', error: e instanceof Error ? e.message : String(e) }
    }
    const subscription = liveQuery(query).subscribe({
      next: value => {
        clearTimeout(late)
        live.value = { state: 'ready', value }
      },
      error: fail,
    })
    return () => {
      clearTimeout(late)
      subscription.unsubscribe()
    }
  }, deps)
  return live
}
