import type { AccountEntry, LoggedEvent } from '../events/types'

/**
 * The events of one import at `at` (ms): one an account, undone as one. `isChosen`: whether the user took the date of an
 * entry over another that was known.
 */
export function importedEvents(
  id: string,
  at: number,
  entries: readonly AccountEntry[],
  isChosen: (entry: AccountEntry) => boolean,
): LoggedEvent[] {
  return entries.map((account, i) => ({
    id: `${id}:${i}`,
    at,
    batch: id,
    type: 'imported',
    account,
    ...(isChosen(account) && { dateChosen: true }),
  }))
}
