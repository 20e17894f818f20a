import type { Reminder } from '../domain/reminders/plan'
import { accountHash } from '../platform/routes'
import { everything, type Notice, type NoticeButton } from '../storage/db'
import { readFact, writeFact } from '../storage/settings'
import type { Row } from '../storage/queries'
import { append } from '../storage/commands'
import { digestOf, firstLines, genericWords, wordsOf } from '../i18n/notificationText'
import { say } from '../i18n/format'
import type { Radar } from './context'

/** More than this many at once become one digest. */
const mostSingle = 3

/**
 * Claims reminders in the log before anything is shown: of two runs at once, the second finds the keys taken and sends
 * nothing. The notice itself waits in the same transaction, so that a worker stopped right after still shows it.
 */
export async function claimReminders(radar: Radar, due: readonly Reminder[], rows: readonly Row[]): Promise<void> {
  const { db, platform } = radar
  const byId = new Map(rows.map(r => [r.connection.id, r]))
  const now = platform.now()
  await db.transaction('rw', everything(db), async () => {
    const keys = due.flatMap(r => [r.key, ...r.also])
    const taken = new Set(await db.events.where('keys').anyOf(keys).uniqueKeys())
    const free = due.filter(r => !taken.has(r.key) && byId.has(r.connection))
    for (const group of groupsOf(free))
      await claim(
        radar,
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

async function claim({ db }: Radar, group: readonly (readonly [Reminder, Row])[], now: number): Promise<void> {
  const [[first, row]] = group as [readonly [Reminder, Row]]
  const words = group.length === 1 ? wordsOf(first, row, now) : digestOf(group, now)
  const shown = (await readFact(db, 'genericText')) ? genericWords(group.length) : words
  const single = group.length === 1
  await addNotice(db, {
    id: `reminded:${first.key}`,
    title: words.title,
    text: words.text,
    shown: { title: shown.short, text: firstLines(shown.text) },
    at: now,
    opens: single ? accountHash(row.connection.id) : '#/reminders',
    ...(single && { buttons: buttonsOf(first, row) }),
    about: group.map(([r]) => r.connection),
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

/** Records a notice and puts it on its way to the screen, once per id. Without `about` it counts as read. */
export async function addNotice(db: Radar['db'], { steps, ...n }: NewNotice): Promise<void> {
  await db.transaction('rw', everything(db), async () => {
    const event = { id: n.id, at: n.at, type: 'reminded', steps, title: n.title, text: n.text } as const
    if ((await append(db, [event])).length) await db.notices.put({ ...n, state: 'showing' })
  })
}

/** Shows what is claimed and not yet confirmed; under its own id, so that showing it again replaces it. */
export async function showNotices({ db, platform, underway }: Radar): Promise<void> {
  for (const n of await db.notices.where('state').equals('showing').toArray()) {
    if (underway.has(n.id)) continue
    underway.add(n.id)
    const { title, text } = n.shown ?? { title: n.title, text: firstLines(n.text) }
    const buttons = (n.buttons ?? []).map(b => say(`notice_button_${b}`))
    const trouble = await platform.notify(n.id, title, text, buttons).then(
      () => '',
      e => String(e),
    )
    await db.notices.update(n.id, { state: trouble ? 'failed' : 'shown' })
    await writeFact(db, 'noticeTrouble', trouble)
    underway.delete(n.id)
  }
}
