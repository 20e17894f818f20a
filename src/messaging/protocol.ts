import * as v from 'valibot'
import { tipIds } from '../domain/tips'
import {
  answers,
  clearedBlock,
  entry,
  events,
  falsePositive,
  id,
  instant,
  kind,
  lifespan,
  muted,
  reminderDay,
  reportedError,
  reportedUsage,
  reviewed,
  rows,
  scheduleScope,
  seenPage,
  sighting,
  siteId,
  snoozed,
  text,
} from '../events/schema'
import { settingsKinds } from '../knowledge/pageKinds'

/** What an address says about an OAuth step, and never a value of it: no code, no state, no token. */
const origins = ['tool', 'other', 'unsaid'] as const
const stepBase = { type: v.literal('oauth.step'), id }
export const oauthStep = v.variant('what', [
  v.object({
    ...stepBase,
    what: v.literal('asked'),
    site: siteId,
    returns: v.picklist(origins),
    from: v.picklist([...origins, 'network']),
  }),
  v.object({ ...stepBase, what: v.literal('refused'), site: siteId }),
  v.object({
    ...stepBase,
    what: v.picklist(['returned', 'failed', 'silent', 'arrived']),
    site: v.literal('hootsuite'),
    network: v.optional(siteId),
  }),
])

const tip = v.picklist(tipIds)
const weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))
const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(24))

/** Any of these, one value each. */
const settingChanges = v.partial(
  v.object({
    /** Who is signed in at a site here. Null: a login that is not watched here. Undefined: ask again. */
    signedIn: v.object({ site: siteId, connection: v.optional(v.nullable(id)) }),
    overlayAllowed: v.object({ site: siteId, on: v.boolean() }),
    tip: v.object({ tip, on: v.boolean() }),
    reminderHours: v.object({
      from: v.optional(hour),
      to: v.optional(hour),
      weekday: v.optional(v.object({ day: weekday, on: v.boolean() })),
    }),
    hideNames: v.boolean(),
    /** Did the test notice show up? */
    noticesSeen: v.boolean(),
    /** The user has read that the clock was changed. */
    clockChangeRead: v.literal(true),
    /** "All as before", of every reconnect that was detected up to then, ms. */
    reconnectsChecked: instant,
  }),
)
export type SettingChanges = v.InferOutput<typeof settingChanges>

/**
 * Every message, by who may send it. `id` is made by the sender and becomes the event's id: a message sent twice is
 * recorded once. There is no message that reads: our own pages read the store.
 */
const fromSites = {
  'page.detected': v.object({ type: v.literal('page.detected'), id, ...seenPage, rows: v.optional(rows) }),
  'oauth.step': oauthStep,
  /** Somebody opened the settings of a site … */
  'settingsPage.opened': v.object({ type: v.literal('settingsPage.opened'), site: siteId }),
  'settingsPage.left': v.object({ type: v.literal('settingsPage.left'), site: siteId }),
  /** … and stands where the next click takes connections down. */
  'settingsPage.matched': v.object({
    type: v.literal('settingsPage.matched'),
    id,
    site: siteId,
    kind: v.picklist(settingsKinds),
    pattern: text(60),
    host: text(60),
    segment: text(40),
  }),
  'overlay.dismissed': v.object({ type: v.literal('overlay.dismissed'), id, site: siteId, kind }),
  'overlay.notCorrect': v.object({ type: v.literal('overlay.notCorrect'), id, ...falsePositive }),
  /** "Don't show this again", on a tip. */
  'tip.off': v.object({ type: v.literal('tip.off'), id, site: siteId, tip }),
  'overlay.more': v.object({ type: v.literal('overlay.more'), site: siteId, kind }),
}

const fromPages = {
  'accounts.import': v.object({
    type: v.literal('accounts.import'),
    id,
    entries: v.array(entry),
    /** Ids of the logins whose date the user chose over another. */
    datesChosen: v.optional(v.array(id)),
  }),
  /** `bringBack`: also what was undone here and counts in the backup. */
  'backup.restore': v.object({
    type: v.literal('backup.restore'),
    id,
    events,
    bringBack: v.optional(v.boolean()),
  }),
  'connection.reconnected': v.object({ type: v.literal('connection.reconnected'), id, connection: id }),
  'connection.blockCleared': v.object({ type: v.literal('connection.blockCleared'), id, ...clearedBlock }),
  'connection.used': v.object({ type: v.literal('connection.used'), id, connection: id }),
  /** Whether LinkedIn was used in Hootsuite before it was watched. */
  'connection.usageReported': v.object({ type: v.literal('connection.usageReported'), id, ...reportedUsage }),
  'connection.confirmedWorking': v.object({ type: v.literal('connection.confirmedWorking'), id, connection: id }),
  'connection.edited': v.object({
    type: v.literal('connection.edited'),
    id,
    connection: id,
    lastReconnectedAt: v.nullable(instant),
  }),
  'connection.lifespan': v.object({ type: v.literal('connection.lifespan'), id, connection: id, lifespan }),
  'evidence.symptomsReported': v.object({ type: v.literal('evidence.symptomsReported'), id, connection: id, answers }),
  'evidence.errorReported': v.object({ type: v.literal('evidence.errorReported'), id, ...reportedError }),
  'account.removed': v.object({ type: v.literal('account.removed'), id, account: id, connection: id }),
  'question.answered': v.object({ type: v.literal('question.answered'), id, sighting, connection: v.nullable(id) }),
  /** "Not right", of an entry of the history. */
  'sighting.falsePositive': v.object({ type: v.literal('sighting.falsePositive'), id, sighting: id }),
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
  /** Only what changes is named: the page may not have been drawn anew since the last change. */
  'settings.changed': v.object({ type: v.literal('settings.changed'), changes: settingChanges }),
  /** One day more or less, for the same reason; null: as for the next wider circle. */
  'reminderDays.changed': v.object({
    type: v.literal('reminderDays.changed'),
    id,
    ...scheduleScope,
    step: v.nullable(v.object({ day: reminderDay, on: v.boolean() })),
  }),
  'connection.snoozed': v.object({ type: v.literal('connection.snoozed'), id, ...snoozed }),
  'connection.muted': v.object({ type: v.literal('connection.muted'), id, ...muted }),
  /** Ids of notices; null: all. */
  'reminders.read': v.object({
    type: v.literal('reminders.read'),
    notices: v.nullable(v.pipe(v.array(id), v.maxLength(1000))),
  }),
  'reminder.tested': v.object({ type: v.literal('reminder.tested'), id }),
  /** A backup was saved as a file. */
  'backup.exported': v.object({ type: v.literal('backup.exported') }),
  /** Back from the second copy: what the list has lost … */
  'safetyCopy.restore': v.object({ type: v.literal('safetyCopy.restore'), id }),
  /** … or not: the list as it is counts from now on. */
  'safetyCopy.discard': v.object({ type: v.literal('safetyCopy.discard') }),
  /** A store that cannot be opened is made anew, empty or with what the second copy has. */
  'store.recreate': v.object({ type: v.literal('store.recreate'), id, restore: v.boolean() }),
  'background.wake': v.object({ type: v.literal('background.wake') }),
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
