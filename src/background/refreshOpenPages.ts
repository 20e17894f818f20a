import Dexie, { RangeSet } from 'dexie'

/**
 * Has every open page of ours ask the store again. A worker that was stopped between writing something and telling of it
 * left them as they were, and no later one can know.
 */
export function refreshOpenPages(): void {
  Dexie.on('storagemutated').fire({ all: new RangeSet(Number.NEGATIVE_INFINITY, [[]]) })
}
