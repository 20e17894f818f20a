import type { Reminder } from '../domain/remind'
import { statusOf } from '../domain/status'
import { families } from '../knowledge'
import type { Notice } from '../store/db'
import { writeFact } from '../store/facts'
import type { Row } from '../store/read'
import { append, everything } from '../store/write'
import { say, sayList, sayStatus } from '../words/say'
import type { Radar } from './radar'

/** More than this many at once become one digest. */
const mostSingle = 3
const mostLines = 5

/**
 * Claims reminders in the log before anything is shown: of two runs at once, the second finds the keys taken and sends
 * nothing. The notice itself waits in the same transaction, so that a worker stopped right after still shows it.
 */
export async function claimReminders(radar: Radar, due: readonly Reminder[], rows: readonly Row[]): Promise<void> {
  const { db, platform } = radar
  const byId = new Map(rows.map(r => [r.connection.id, r]))
  const now = platform.now()
  await db.transaction('rw', everything(db), async () => {
    const taken = new Set(
      await db.events
        .where('keys')
        .anyOf(due.map(r => r.key))
        .uniqueKeys(),
    )
    const free = due.filter(r => !taken.has(r.key) && byId.has(r.connection))
    const groups = free.length > mostSingle ? [free] : free.map(r => [r])
    for (const group of groups)
      await claim(
        radar,
        group,
        group.map(r => byId.get(r.connection)!),
        now,
      )
  })
}

async function claim({ db }: Radar, group: readonly Reminder[], rows: readonly Row[], now: number): Promise<void> {
  const lines = rows.map((r, i) => {
    const status = group[i]!.stage === 0 ? say('status_expires_today') : sayStatus(statusOf(r.connection, now))
    return say('notice_due', { network: families.get(r.connection.family)!.name, name: r.connection.name, status })
  })
  const [first] = rows
  const single = rows.length === 1
  const accounts = sayList(first!.accounts.map(a => a.name))
  const stage = group[0]!.stage
  const text = `notice_${typeof stage === 'number' ? 'due' : stage}_text`
  await addNotice(db, {
    id: `reminded:${group[0]!.key}`,
    title: single ? lines[0]! : say('notice_digest', { n: rows.length }),
    text: single ? say(text, { accounts, network: families.get(first!.connection.family)!.name }) : lines.join('\n'),
    at: now,
    opens: single ? accountHash(first!.connection.id) : undefined,
    steps: group.map(r => ({ connection: r.connection, key: r.key })),
  })
}

/** Where a login stands on our own pages. */
export const accountHash = (connection: string) => `#/accounts/${encodeURIComponent(connection)}`

/** A notice about something that is not on the ladder, once per id. */
export async function addNotice(
  db: Radar['db'],
  { steps, ...n }: Omit<Notice, 'state'> & { steps: readonly { connection: string; key: string }[] },
): Promise<void> {
  await db.transaction('rw', everything(db), async () => {
    const event = { id: n.id, at: n.at, type: 'reminded', steps, title: n.title, text: n.text } as const
    if ((await append(db, [event])).length) await db.notices.put({ ...n, state: 'showing' })
  })
}

/** A notice has room for a few lines; the list of sent reminders has them all. */
function shortened(text: string): string {
  const lines = text.split('\n')
  const rest = lines.length - mostLines + 1
  return rest > 1 ? [...lines.slice(0, mostLines - 1), say('more', { n: rest })].join('\n') : text
}

/** Shows what is claimed and not yet confirmed; under its own id, so that showing it again replaces it. */
export async function showNotices({ db, platform, underway }: Radar): Promise<void> {
  for (const n of await db.notices.where('state').equals('showing').toArray()) {
    if (underway.has(n.id)) continue
    underway.add(n.id)
    const trouble = await platform.notify(n.id, n.title, shortened(n.text)).then(
      () => '',
      e => String(e),
    )
    await db.notices.update(n.id, { state: trouble ? 'failed' : 'shown' })
    await writeFact(db, 'noticeTrouble', trouble)
    underway.delete(n.id)
  }
}

/** Opens what a notice was about. */
export async function openNotice({ db, platform }: Radar, id: string): Promise<void> {
  await platform.openOptions((await db.notices.get(id))?.opens ?? '#/accounts')
}
