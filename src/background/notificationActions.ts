import { dayMs } from '../domain/time'
import type { LoggedEvent } from '../events/types'
import { appendAfterLatest } from '../storage/commands'
import { ensureOpen } from '../storage/db'
import { readQuietHours } from '../storage/reminderRules'
import { attempt } from './attempt'
import type { BackgroundContext } from './context'

/** Opens what a notice was about. Where the list cannot be read, the page that says why. */
export async function openNotice(context: BackgroundContext, id: string): Promise<void> {
  const opens = await readAndMark(context, id).catch(e => console.error('notice', e))
  await context.platform.openOptions(opens ?? '#/accounts')
}

async function readAndMark(context: BackgroundContext, id: string): Promise<string | undefined> {
  // a store that does not open must not make the click look lost
  await ensureOpen(context.db)
  const notice = await context.db.notices.get(id)
  await markRead(context, [id])
  return notice?.opens
}

/** A button of a notice: its login was reconnected or used, or is to be told of tomorrow. Pressed twice it counts once. */
export async function pressNotice({ db, platform }: BackgroundContext, id: string, index: number): Promise<void> {
  const notice = await db.notices.get(id)
  const button = notice?.buttons?.[index]
  const connection = notice?.connections?.[0] ?? (await aboutIn(db, id))
  if (!button || !connection) return
  const at = platform.now()
  const common = { id: `${id}:${button}`, at, connection }
  const event: LoggedEvent =
    button === 'tomorrow'
      ? { ...common, type: 'snoozed', until: (await readQuietHours(db, platform.zone())).morningAfter(at) }
      : { ...common, type: button }
  await appendAfterLatest(db, [event])
  await attempt('notice', () => platform.unnotify(id))
}

/** Whose reminder it was, when it has been read already. */
async function aboutIn(db: BackgroundContext['db'], id: string): Promise<string | undefined> {
  const event = await db.events.get(id)
  return event?.type === 'reminded' ? event.steps[0]?.connection : undefined
}

/** `ids` of notices; null: all of them. */
export async function markRead({ db }: BackgroundContext, ids: readonly string[] | null): Promise<void> {
  const unread = db.notices.where('unread').equals(1)
  await (ids ? unread.and(n => ids.includes(n.id)) : unread).modify({ unread: undefined })
}

/** A reminder says nothing any more when the next ones have come. */
const openDays = 30

/** Old reminders are no longer open, whether somebody has seen them or not. */
export async function closeOldNotices({ db, platform }: BackgroundContext): Promise<void> {
  const before = platform.now() - openDays * dayMs
  const old = () =>
    db.notices
      .where('unread')
      .equals(1)
      .and(n => n.at < before)
  // most of the time there is none, and nothing to write
  if (await old().count()) await old().modify({ unread: undefined })
}
