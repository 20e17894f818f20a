import { expiryOf } from '../domain/connection/expiry'
import { statusOf } from '../domain/connection/status'
import type { RemindedLogin, Reminder } from '../domain/reminders/plan'
import { dayMs } from '../domain/time'
import { families } from '../knowledge/index'
import { isolate } from './bidi'
import { formatDate, formatDay, formatList, formatStatus } from './format'
import { t } from './translate'

/** What systems show of a title before they cut it off. */
const titleRoom = 40
const mostNames = 4
const nameRoom = 24
const mostLines = 5

export interface NotificationText {
  /** Who and when, whole: the list of sent reminders has the room. */
  readonly title: string
  /** The same in 40 characters: of the two, the name gives way. */
  readonly short: string
  readonly text: string
}

/** One login: who and when, what falls with it, one thing to do. `now` in ms. */
export function reminderText(r: Reminder, login: RemindedLogin, now: number): NotificationText {
  const { connection: c, accounts } = login
  const network = families.get(c.family)!.name
  const when = whenOf(r, login, now)
  const ends = expiryOf(c, now)[r.clock]?.endsAt ?? now
  const names = formatList(
    accounts.map(a => cut(a.name, nameRoom)),
    mostNames,
  )
  return {
    title: t('notice_title', { network, name: c.name, when }),
    short: fitted(network, c.name, when),
    text: t(textKey(r, login, ends, now), { network, accounts: names, day: formatDay(ends, now) }),
  }
}

/** Several at once; each line names one of them. */
export function digestText(reminders: readonly (readonly [Reminder, RemindedLogin])[], now: number): NotificationText {
  const lines = reminders.map(([r, login]) => reminderText(r, login, now).title)
  const still = reminders.every(([r]) => r.stage === 'still')
  const title = t(still ? 'notice_still' : 'notice_digest', { n: lines.length })
  return { title, short: title, text: lines.join('\n') }
}

/** For a screen that others see: that there is something, and nothing of whose it is. */
export function genericText(logins: number): Pick<NotificationText, 'short' | 'text'> {
  return { short: t('notice_generic', { n: logins }), text: t('notice_generic_text') }
}

/** A notice has room for a few lines; the list of sent reminders has them all. */
export function firstLines(text: string): string {
  const lines = text.split('\n')
  const rest = lines.length - mostLines + 1
  return rest > 1 ? [...lines.slice(0, mostLines - 1), t('more', { n: rest })].join('\n') : text
}

function whenOf({ clock, stage }: Reminder, { connection: c }: RemindedLogin, now: number): string {
  const status = statusOf(c, now)
  if (c.trouble) return formatStatus(status)
  const end = expiryOf(c, now)[clock]?.endsAt
  if (end === undefined) return formatStatus(status)
  if (clock === 'use') return now < end ? t('notice_use_by', { day: formatDate(end, now) }) : t('notice_use_over')
  if (end <= now) {
    const { days = 0 } = status
    return stage === 'still' && status.kind === 'expired' ? t('notice_ago', { n: days }) : t('notice_expired')
  }
  return isToday(end, now) ? t('notice_today') : t('notice_left', { n: Math.ceil((end - now) / dayMs) })
}

function textKey({ clock }: Reminder, { connection: c }: RemindedLogin, ends: number, now: number): string {
  if (c.trouble) return statusOf(c, now).kind === 'ready' ? 'notice_ready_text' : 'notice_trouble_text'
  if (clock === 'use') return now < ends ? 'notice_use_text' : 'notice_use_over_text'
  return now < ends ? 'notice_due_text' : 'notice_expired_text'
}

/** By the calendar that `sayDay` and its like go by. */
function isToday(at: number, now: number): boolean {
  return new Date(at).toDateString() === new Date(now).toDateString()
}

function fitted(network: string, name: string, when: string): string {
  const title = (n: string, who: string) => t('notice_title', { network: n, name: who, when })
  const whole = title(network, name)
  if (whole.length <= titleRoom) return whole
  // marks that keep a name from turning the rest around take room, too
  const marks = isolate(name) === name ? 0 : 2
  const room = titleRoom - marks - title(network, '').length
  if (room >= 6) return title(network, cut(name, room))
  // the longest networks' names leave no room for who it is
  return cut(t('notice_title_who', { name: cut(name, titleRoom - marks - when.length - 3), when }), titleRoom)
}

/** As many whole characters as fit, by UTF-16 length: systems count in different ways, none counts fewer. */
function cut(text: string, room: number): string {
  if (text.length <= room) return text
  let out = ''
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (out.length + segment.length > room - 1) break
    out += segment
  }
  return `${out.trimEnd()}…`
}
