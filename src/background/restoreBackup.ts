import { skewMs } from '../domain/connection/expiry'
import type { RadarEvent } from '../events/types'
import type { MessageOf } from '../messaging/protocol'
import { everything } from '../storage/db'
import { writeFact } from '../storage/settings'
import { deadIds } from '../storage/queries'
import { append, appendLast } from '../storage/commands'
import type { Radar } from './context'

/** A union of two logs. What the user had undone here and now brings back on purpose is brought back. */
export async function restore({ db, platform }: Radar, { id, events }: MessageOf<'backup.restore'>): Promise<string[]> {
  return db.transaction('rw', everything(db), async () => {
    const named = new Set(events.flatMap(e => [e.id, e.batch ?? []].flat()))
    const known = new Set(events.map(e => e.id))
    const dead = await deadIds(db)
    const undos = await db.events.where('type').equals('undone').toArray()
    const against = undos.filter(
      u => !known.has(u.id) && !dead.has(u.id) && u.type === 'undone' && u.targets.some(t => named.has(t)),
    )
    const back: RadarEvent[] = against.length
      ? [{ id, at: platform.now(), type: 'undone', targets: against.map(u => u.id) }]
      : []
    // a list that comes out of a file has its backup
    if (!(await db.accounts.count())) await writeFact(db, 'exportedAt', platform.now())
    // a reminder by a clock that was ahead is none: it comes in its time
    const held = events.filter(e => e.type !== 'reminded' || e.at <= platform.now() + skewMs)
    return [...(await append(db, held)), ...(await appendLast(db, back))]
  })
}
