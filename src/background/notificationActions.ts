import type { LoggedEvent } from '../events/types'
import { append } from '../storage/commands'
import { allTables } from '../storage/db'
import { readUnread } from '../storage/queries'
import { readQuietHours } from '../storage/reminderRules'
import type { Row } from '../storage/schema'
import type { BackgroundContext } from './context'

/** Opens what a notice was about. */
export async function openNotice(context: BackgroundContext, id: string): Promise<void> {
  const notice = await context.db.notices.get(id)
  await markRead(context, [id])
  await context.platform.openOptions(notice?.opens ?? '#/accounts')
}

/** A button of a notice: its login was reconnected or used, or is to be told of tomorrow. Pressed twice it counts once. */
export async function pressNotice({ db, platform }: BackgroundContext, id: string, index: number): Promise<void> {
  const notice = await db.notices.get(id)
  const button = notice?.buttons?.[index]
  const connection = notice?.pendingConnections?.[0] ?? (await aboutIn(db, id))
  if (!button || !connection) return
  const at = platform.now()
  const common = { id: `${id}:${button}`, at, connection }
  const event: LoggedEvent =
    button === 'tomorrow'
      ? { ...common, type: 'snoozed', until: (await readQuietHours(db, platform.zone())).morningAfter(at) }
      : { ...common, type: button }
  await append(db, [event])
  await markHandled(db, connection)
  await platform.unnotify(id)
}

/** Whose reminder it was, when it has been read already. */
async function aboutIn(db: BackgroundContext['db'], id: string): Promise<string | undefined> {
  const event = await db.events.get(id)
  return event?.type === 'reminded' ? event.steps[0]?.connection : undefined
}

/** `ids` of notices; null: all of them. */
export async function markRead({ db }: BackgroundContext, ids: readonly string[] | null): Promise<void> {
  await db.transaction('rw', db.notices, async () => {
    for (const n of await readUnread(db))
      if (!ids || ids.includes(n.id))
        await db.notices.update(n.id, { unread: undefined, pendingConnections: undefined })
  })
}

/** Whoever does something about a login need not open its reminders any more. */
export async function markHandled(db: BackgroundContext['db'], connection: string): Promise<void> {
  await forget(db, id => id === connection)
}

/** The same for what was done without a word to us: reconnects that were seen, logins that are gone. */
export async function closeResolvedNotices(db: BackgroundContext['db'], rows: readonly Row[]): Promise<void> {
  const byId = new Map(rows.map(r => [r.connection.id, r.connection]))
  await forget(db, (id, at) => {
    const c = byId.get(id)
    return !c || Math.max(c.lastReconnectedAt ?? 0, c.lastUsedAt ?? 0) > at
  })
}

async function forget(db: BackgroundContext['db'], done: (connection: string, at: number) => boolean): Promise<void> {
  // most of the time there is nothing, and nothing to write
  const there = await readUnread(db)
  if (!there.some(n => n.pendingConnections?.some(id => done(id, n.at)))) return
  await db.transaction('rw', allTables(db), async () => {
    for (const n of await readUnread(db)) {
      const pendingConnections = n.pendingConnections?.filter(id => !done(id, n.at)) ?? []
      if (pendingConnections.length === n.pendingConnections?.length) continue
      await db.notices.update(
        n.id,
        pendingConnections.length ? { pendingConnections } : { unread: undefined, pendingConnections: undefined },
      )
    }
  })
}
