import type { RadarEvent } from '../events/types'
import { everything } from '../storage/db'
import { type Row, readUnread } from '../storage/queries'
import { readDecent } from '../storage/reminderRules'
import { append } from '../storage/commands'
import type { Radar } from './context'

/** Opens what a notice was about. */
export async function openNotice(radar: Radar, id: string): Promise<void> {
  const notice = await radar.db.notices.get(id)
  await markRead(radar, [id])
  await radar.platform.openOptions(notice?.opens ?? '#/accounts')
}

/** A button of a notice: its login was reconnected or used, or is to be told of tomorrow. Pressed twice it counts once. */
export async function pressNotice({ db, platform }: Radar, id: string, index: number): Promise<void> {
  const notice = await db.notices.get(id)
  const button = notice?.buttons?.[index]
  const connection = notice?.about?.[0] ?? (await aboutIn(db, id))
  if (!button || !connection) return
  const at = platform.now()
  const common = { id: `${id}:${button}`, at, connection }
  const event: RadarEvent =
    button === 'tomorrow'
      ? { ...common, type: 'snoozed', until: (await readDecent(db, platform.zone())).morningAfter(at) }
      : { ...common, type: button }
  await append(db, [event])
  await dealtWith(db, connection)
  await platform.unnotify(id)
}

/** Whose reminder it was, when it has been read already. */
async function aboutIn(db: Radar['db'], id: string): Promise<string | undefined> {
  const event = await db.events.get(id)
  return event?.type === 'reminded' ? event.steps[0]?.connection : undefined
}

/** `ids` of notices; null: all of them. */
export async function markRead({ db }: Radar, ids: readonly string[] | null): Promise<void> {
  await db.transaction('rw', db.notices, async () => {
    for (const n of await readUnread(db))
      if (!ids || ids.includes(n.id)) await db.notices.update(n.id, { unread: undefined, about: undefined })
  })
}

/** Whoever does something about a login need not open its reminders any more. */
export async function dealtWith(db: Radar['db'], connection: string): Promise<void> {
  await forget(db, id => id === connection)
}

/** The same for what was done without a word to us: reconnects that were seen, logins that are gone. */
export async function settle(db: Radar['db'], rows: readonly Row[]): Promise<void> {
  const byId = new Map(rows.map(r => [r.connection.id, r.connection]))
  await forget(db, (id, at) => {
    const c = byId.get(id)
    return !c || Math.max(c.lastReconnectedAt ?? 0, c.lastUsedAt ?? 0) > at
  })
}

async function forget(db: Radar['db'], done: (connection: string, at: number) => boolean): Promise<void> {
  // most of the time there is nothing, and nothing to write
  const there = await readUnread(db)
  if (!there.some(n => n.about?.some(id => done(id, n.at)))) return
  await db.transaction('rw', everything(db), async () => {
    for (const n of await readUnread(db)) {
      const about = n.about?.filter(id => !done(id, n.at)) ?? []
      if (about.length === n.about?.length) continue
      await db.notices.update(n.id, about.length ? { about } : { unread: undefined, about: undefined })
    }
  })
}
