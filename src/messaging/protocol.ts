import * as v from 'valibot'
import { warnKinds } from '../knowledge/pageKinds'
import { hintIds } from '../domain/tips'
import {
  answers,
  checked,
  denied,
  entry,
  events,
  facts,
  id,
  instant,
  kind,
  ladderDay,
  ladderOfWhom,
  lifespan,
  muted,
  pasted,
  reviewed,
  rows,
  seen,
  siteId,
  snoozed,
  text,
} from '../events/schema'

/** What an address says of a way, and never a word of it: no code, no state, no token. */
const whose = ['tool', 'other', 'unsaid'] as const
const way = { type: v.literal('way.seen'), id }
export const wayStep = v.variant('what', [
  v.object({
    ...way,
    what: v.literal('asked'),
    site: siteId,
    returns: v.picklist(whose),
    from: v.picklist([...whose, 'network']),
  }),
  v.object({ ...way, what: v.literal('refused'), site: siteId }),
  v.object({
    ...way,
    what: v.picklist(['returned', 'failed', 'silent', 'arrived']),
    site: v.literal('hootsuite'),
    network: v.optional(siteId),
  }),
])

const hint = v.picklist(hintIds)
const weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))
const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24))

/**
 * Every message, by who may send it. `id` is made by the sender and becomes the event's id: a message sent twice is
 * recorded once. There is no message that reads: our own pages read the store.
 */
const fromSites = {
  'page.seen': v.object({ type: v.literal('page.seen'), id, ...seen, rows: v.optional(rows) }),
  'way.seen': wayStep,
  /** Somebody opened the settings of a site … */
  'settings.seen': v.object({ type: v.literal('settings.seen'), site: siteId }),
  'settings.left': v.object({ type: v.literal('settings.left'), site: siteId }),
  /** … and stands where the next click takes connections down. */
  'page.warned': v.object({
    type: v.literal('page.warned'),
    id,
    site: siteId,
    kind: v.picklist(warnKinds),
    pattern: text(60),
    host: text(60),
    segment: text(40),
  }),
  'overlay.dismissed': v.object({ type: v.literal('overlay.dismissed'), id, site: siteId, kind }),
  'overlay.denied': v.object({ type: v.literal('overlay.denied'), id, ...denied }),
  /** "Don't show this again", on a hint. */
  'hint.off': v.object({ type: v.literal('hint.off'), id, site: siteId, hint }),
  'overlay.more': v.object({ type: v.literal('overlay.more'), site: siteId, kind }),
}

const fromPages = {
  'accounts.import': v.object({ type: v.literal('accounts.import'), id, entries: v.array(entry) }),
  'backup.restore': v.object({ type: v.literal('backup.restore'), id, events }),
  'connection.reconnected': v.object({ type: v.literal('connection.reconnected'), id, connection: id }),
  'connection.checked': v.object({ type: v.literal('connection.checked'), id, ...checked }),
  'connection.used': v.object({ type: v.literal('connection.used'), id, connection: id }),
  'connection.works': v.object({ type: v.literal('connection.works'), id, connection: id }),
  'connection.edited': v.object({
    type: v.literal('connection.edited'),
    id,
    connection: id,
    lastReconnectedAt: v.nullable(instant),
  }),
  'connection.lifespan': v.object({ type: v.literal('connection.lifespan'), id, connection: id, lifespan }),
  'evidence.told': v.object({ type: v.literal('evidence.told'), id, connection: id, answers }),
  'evidence.pasted': v.object({ type: v.literal('evidence.pasted'), id, ...pasted }),
  'account.removed': v.object({ type: v.literal('account.removed'), id, account: id, connection: id }),
  'question.answered': v.object({ type: v.literal('question.answered'), id, facts, connection: v.nullable(id) }),
  /** "Not right", of an entry of the history. */
  'sighting.denied': v.object({ type: v.literal('sighting.denied'), id, sighting: id }),
  /** "You missed this": what the page was, as the user says. */
  'sighting.missed': v.object({
    type: v.literal('sighting.missed'),
    id,
    site: siteId,
    kind,
    host: text(60),
    segment: text(40),
  }),
  'checkup.reviewed': v.object({ type: v.literal('checkup.reviewed'), id, ...reviewed }),
  'undo.asked': v.object({ type: v.literal('undo.asked'), id, targets: v.array(id) }),
  /** Null: a login that is not watched here. Absent: ask again. */
  'signed-in.changed': v.object({
    type: v.literal('signed-in.changed'),
    site: siteId,
    connection: v.optional(v.nullable(id)),
  }),
  'on-page.changed': v.object({ type: v.literal('on-page.changed'), site: siteId, on: v.boolean() }),
  'hint.changed': v.object({ type: v.literal('hint.changed'), hint, on: v.boolean() }),
  /** "All as before", of every reconnect that was seen up to then. */
  'reconnects.checked': v.object({ type: v.literal('reconnects.checked'), upTo: instant }),
  /** What is changed, and no more: the page may not have been drawn anew since the last change. */
  'hours.changed': v.object({
    type: v.literal('hours.changed'),
    from: v.optional(hour),
    to: v.optional(hour),
    weekday: v.optional(v.object({ day: weekday, on: v.boolean() })),
  }),
  /** One step, for the same reason; null: as for the next wider circle. */
  'ladder.changed': v.object({
    type: v.literal('ladder.changed'),
    id,
    ...ladderOfWhom,
    step: v.nullable(v.object({ day: ladderDay, on: v.boolean() })),
  }),
  'connection.snoozed': v.object({ type: v.literal('connection.snoozed'), id, ...snoozed }),
  'connection.muted': v.object({ type: v.literal('connection.muted'), id, ...muted }),
  /** Ids of notices; null: all. */
  'reminders.read': v.object({
    type: v.literal('reminders.read'),
    notices: v.nullable(v.pipe(v.array(id), v.maxLength(1000))),
  }),
  'generic.changed': v.object({ type: v.literal('generic.changed'), on: v.boolean() }),
  'clock.noted': v.object({ type: v.literal('clock.noted') }),
  'reminder.tested': v.object({ type: v.literal('reminder.tested'), id }),
  /** Did the test show up? */
  'reminder.seen': v.object({ type: v.literal('reminder.seen'), seen: v.boolean() }),
  /** A backup was saved as a file. */
  'backup.exported': v.object({ type: v.literal('backup.exported') }),
  /** Back from the second copy: what the list has lost … */
  'copy.restore': v.object({ type: v.literal('copy.restore'), id }),
  /** … or not: the list as it is counts from now on. */
  'copy.drop': v.object({ type: v.literal('copy.drop') }),
  /** A store that cannot be opened is made anew, empty or with what the second copy has. */
  'store.remake': v.object({ type: v.literal('store.remake'), id, restore: v.boolean() }),
  'radar.wake': v.object({ type: v.literal('radar.wake') }),
}

export const schemas = { ...fromSites, ...fromPages }
export type Message = { [K in keyof typeof schemas]: v.InferOutput<(typeof schemas)[K]> }[keyof typeof schemas]
export type MessageType = Message['type']
export type MessageOf<T extends MessageType> = Extract<Message, { type: T }>

/** `ok`: committed. `ids`: what it recorded, for Undo. */
export type Reply =
  | { readonly ok: true; readonly ids?: readonly string[] }
  | { readonly ok: false; readonly error: string }

export const isFromSite = (type: MessageType) => type in fromSites
