import type { Reminder } from '../domain/reminders/plan'
import { digestText, firstLines, genericText, reminderText } from '../i18n/notificationText'
import { t } from '../i18n/translate'
import { accountHash } from '../platform/routes'
import { append } from '../storage/commands'
import { allTables, type Notice, type NoticeButton } from '../storage/db'
import { writeState } from '../storage/localState'
import { readClaimed } from '../storage/queries'
import type { Row } from '../storage/schema'
import { readSetting } from '../storage/settings'
import type { BackgroundContext } from './context'

/** More than this many at once become one digest. */
const mostSingle = 3

/**
 * Claims reminders in the log before anything is shown: of two runs at once, the second finds the keys taken and sends
 * nothing. The notice itself waits in the same transaction, so that a worker stopped right after still shows it.
 */
export async function claimReminders(
  context: BackgroundContext,
  due: readonly Reminder[],
  rows: readonly Row[],
): Promise<void> {
  const { db, platform } = context
  const byId = new Map(rows.map(r => [r.connection.id, r]))
  const now = platform.now()
  await db.transaction('rw', allTables(db), async () => {
    const keys = due.flatMap(r => [r.key, ...r.also])
    const taken = await readClaimed(db, keys)
    const free = due.filter(r => !taken.has(r.key) && byId.has(r.connection))
    for (const group of groupsOf(free))
      await claim(
        context,
        group.map(r => [r, byId.get(r.connection)!]),
        now,
      )
  })
}

/** One notice for one login; more than a few become one, and the weekly lines always do. */
function groupsOf(due: readonly Reminder[]): Reminder[][] {
  const weekly = due.filter(r => r.stage === 'still')
  const single = due.filter(r => r.stage !== 'still')
  if (single.length > mostSingle) return [[...single, ...weekly]]
  return [...single.map(r => [r]), ...(weekly.length ? [weekly] : [])]
}

async function claim(
  { db }: BackgroundContext,
  group: readonly (readonly [Reminder, Row])[],
  now: number,
): Promise<void> {
  const [[first, row]] = group as [readonly [Reminder, Row]]
  const words = group.length === 1 ? reminderText(first, row, now) : digestText(group, now)
  const shown = (await readSetting(db, 'hideNames')) ? genericText(group.length) : words
  const single = group.length === 1
  await addNotice(db, {
    id: `reminded:${first.key}`,
    title: words.title,
    text: words.text,
    shown: { title: shown.short, text: firstLines(shown.text) },
    at: now,
    opens: single ? accountHash(row.connection.id) : '#/reminders',
    ...(single && { buttons: buttonsOf(first, row) }),
    connections: group.map(([r]) => r.connection),
    unread: 1,
    steps: group.flatMap(([r]) => [r.key, ...r.also].map(key => ({ connection: r.connection, key }))),
  })
}

/** What is done for a login in trouble is not done with one press. */
function buttonsOf({ clock, stage }: Reminder, { connection: c }: Row): NoticeButton[] {
  if (c.trouble && stage !== 'ready') return ['tomorrow']
  return [clock === 'use' ? 'used' : 'reconnected', 'tomorrow']
}

type NewNotice = Omit<Notice, 'state'> & { readonly steps: readonly { connection: string; key: string }[] }

/**
 * Records a notice and puts it on its way to the screen, once per id. Without `about` it counts as read.
 * @returns whether it is a new one
 */
export async function addNotice(db: BackgroundContext['db'], { steps, ...n }: NewNotice): Promise<boolean> {
  return db.transaction('rw', allTables(db), async () => {
    // a restored event can have its id, and was shown on another machine, if at all
    let { id } = n
    while (await db.events.get(id)) {
      if (await db.notices.get(id)) return false
      id += '+'
    }
    await append(db, [{ id, at: n.at, type: 'reminded', steps, title: n.title, text: n.text }])
    await db.notices.put({ ...n, id, state: 'showing' })
    return true
  })
}

/** Shows what is claimed and not yet confirmed; under its own id, so that showing it again replaces it. */
export async function showNotices({ db, platform, showingNotices: underway }: BackgroundContext): Promise<void> {
  for (const n of await db.notices.where('state').equals('showing').toArray()) {
    if (underway.has(n.id)) continue
    underway.add(n.id)
    const { title, text } = n.shown ?? { title: n.title, text: firstLines(n.text) }
    const buttons = (n.buttons ?? []).map(b => t(`notice_button_${b}`))
    const trouble = await platform.notify(n.id, title, text, buttons).then(
      () => '',
      e => String(e),
    )
    try {
      await db.notices.update(n.id, { state: trouble ? 'failed' : 'shown' })
      await writeState(db, 'noticeTrouble', trouble)
    } finally {
      // what could not be noted is shown again
      underway.delete(n.id)
    }
  }
}
