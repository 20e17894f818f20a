import type { EventOf } from '../events/types'
import { eventsToMerge } from '../importExport/merge'
import type { MessageOf } from '../messaging/protocol'
import { mergeEvents } from '../storage/commands'
import { allTables } from '../storage/db'
import { writeState } from '../storage/localState'
import type { BackgroundContext } from './context'

/** A union of two logs. What was undone here stays undone, unless the user asks to bring it back. */
export async function restoreBackup(
  { db, platform }: BackgroundContext,
  { id, events, bringBack }: MessageOf<'backup.restore'>,
): Promise<string[]> {
  return db.transaction('rw', allTables(db), async () => {
    const now = platform.now()
    const undos = (await db.events.where('type').equals('undone').toArray()) as EventOf<'undone'>[]
    // a list that comes out of a file has its backup
    if (!(await db.accounts.count())) await writeState(db, 'exportedAt', now)
    return mergeEvents(db, eventsToMerge(events, undos, { id, now, bringBack }), now)
  })
}
