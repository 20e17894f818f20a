import { skewMs } from '../events/instants'
import type { LoggedEvent } from '../events/types'
import type { MessageOf } from '../messaging/protocol'
import { append, appendAfterLatest } from '../storage/commands'
import { allTables } from '../storage/db'
import { writeState } from '../storage/localState'
import { readUndoneIds } from '../storage/queries'
import type { BackgroundContext } from './context'

/** A union of two logs. What the user had undone here and now brings back on purpose is brought back. */
export async function restoreBackup(
  { db, platform }: BackgroundContext,
  { id, events }: MessageOf<'backup.restore'>,
): Promise<string[]> {
  return db.transaction('rw', allTables(db), async () => {
    const named = new Set(events.flatMap(e => [e.id, e.batch ?? []].flat()))
    const known = new Set(events.map(e => e.id))
    const dead = await readUndoneIds(db)
    const undos = await db.events.where('type').equals('undone').toArray()
    const against = undos.filter(
      u => !known.has(u.id) && !dead.has(u.id) && u.type === 'undone' && u.targets.some(t => named.has(t)),
    )
    const back: LoggedEvent[] = against.length
      ? [{ id, at: platform.now(), type: 'undone', targets: against.map(u => u.id) }]
      : []
    // a list that comes out of a file has its backup
    if (!(await db.accounts.count())) await writeState(db, 'exportedAt', platform.now())
    // a reminder by a clock that was ahead is none: it comes in its time
    const held = events.filter(e => e.type !== 'reminded' || e.at <= platform.now() + skewMs)
    return [...(await append(db, held)), ...(await appendAfterLatest(db, back))]
  })
}
