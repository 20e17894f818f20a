import { signal } from '@preact/signals'
import { openDb } from '../storage/db'
import { onRefresh } from '../storage/refreshChannel'

/** The pages' view of the store: they read it directly and write only by message. */
export const db = openDb()

/** Counts how often the background asked this page to read the store again, whatever it was told of before. */
export const refreshes = signal(0)
onRefresh(() => refreshes.value++)
