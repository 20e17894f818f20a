import { type Signal, useSignal } from '@preact/signals'
import { liveQuery } from 'dexie'
import { useLayoutEffect } from 'preact/hooks'
import { patienceMs, SlowStore, withReopen } from '../storage/db'
import { db, refreshes } from './db'
import { wakeBackground } from './wakeBackground'

export type Live<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'failed'; error: unknown }

/** Whoever opened the page has waited since then: one that was slow to load says sooner that the store does not answer. */
const patience = Math.max(1000, Math.min(patienceMs, 2200 - performance.now()))

/** The result of a query of the store, kept current whoever writes; 'failed' when there is none in time, until there is one. */
export function useLiveQuery<T>(query: () => Promise<T>, deps: readonly unknown[] = []): Signal<Live<T>> {
  const live = useSignal<Live<T>>({ state: 'loading' })
  // asked at once: an effect would wait until an empty page has been painted
  useLayoutEffect(() => {
    const late = setTimeout(() => fail(new SlowStore('the store does not answer')), patience)
    const fail = (error: unknown) => {
      clearTimeout(late)
      if (live.value.state !== 'ready') live.value = { state: 'failed', error }
    }
    // a store that fails to open says why; a query of it would only say that there is none. One that opens late is shown late
    const asked = async () => {
      if (!db.isOpen()) await db.open()
      return await withReopen(query)
    }
    const subscription = liveQuery(asked).subscribe({
      next: value => {
        clearTimeout(late)
        // the worker has found none either, and says so on the toolbar button
        if (live.value.state === 'failed') void wakeBackground()
        live.value = { state: 'ready', value }
      },
      error: fail,
    })
    return () => {
      clearTimeout(late)
      subscription.unsubscribe()
    }
  }, [...deps, refreshes.value])
  return live
}
