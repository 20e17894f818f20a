import { ladderFor, ladderOf, stepped } from '../../domain/reminders/schedule'
import type { MessageOf } from '../../messaging/protocol'
import { everything } from '../../storage/db'
import { readHours, writeFact } from '../../storage/settings'
import { readLadders } from '../../storage/queries'
import { appendLast } from '../../storage/commands'
import type { Radar } from '../context'

/*
 * What somebody chose of several things. A page says which of them was pressed, never what the whole is to be then: its
 * user can be faster than it is drawn anew, and the second press would take the first one back.
 */

/** Hours that end before they begin, or that are on no day, change nothing. */
export function changeHours({ db }: Radar, { from, to, weekday }: MessageOf<'hours.changed'>): Promise<void> {
  return db.transaction('rw', db.facts, async () => {
    const is = await readHours(db)
    const others = is.days.filter(d => d !== weekday?.day)
    const days = weekday ? (weekday.on ? [...others, weekday.day] : others) : is.days
    const hours = { from: from ?? is.from, to: to ?? is.to, days }
    if (hours.from < hours.to && days.length) await writeFact(db, 'hours', hours)
  })
}

/** One step more or less than there are now in that scope; without a step, the choice is taken back. Returns the ids of its events. */
export function changeLadder(radar: Radar, { id, scope, kind, step }: MessageOf<'ladder.changed'>): Promise<string[]> {
  const { db, platform } = radar
  return db.transaction('rw', everything(db), async () => {
    const days = step && stepped(await ladderNow(radar, scope, kind), step)
    return appendLast(db, [{ id, at: platform.now(), type: 'ladder', scope, kind, days }])
  })
}

async function ladderNow(
  { db }: Radar,
  scope: MessageOf<'ladder.changed'>['scope'],
  kind: MessageOf<'ladder.changed'>['kind'],
) {
  const chosen = await readLadders(db)
  if (scope.of !== 'connection') return ladderFor(scope, kind, chosen).days
  const login = (await db.connections.get(scope.connection)) ?? {}
  const accounts = await db.accounts.where('connectionId').equals(scope.connection).toArray()
  return ladderOf(login, accounts, kind, chosen)
}
