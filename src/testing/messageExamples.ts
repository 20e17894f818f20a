import { isFromSite, type Message, type MessageOf, type MessageType, schemas } from '../messaging/protocol'
import type { Sender } from '../platform/types'

const sighting = {
  id: 's0',
  site: 'x',
  kind: 'locked',
  pattern: 'x-locked',
  strength: 'certain',
  host: 'x.com',
  segment: 'account',
  at: 1_700_000_000_000,
} as const
const page = { site: 'x', kind: 'locked' } as const

/** One of each, as its sender would make it. The compiler asks for one when a type is added. */
export const examples: { readonly [T in MessageType]: MessageOf<T> } = {
  'page.detected': {
    type: 'page.detected',
    id: 'a',
    ...page,
    pattern: 'x-locked',
    strength: 'certain',
    host: 'x.com',
    segment: 'account',
  },
  'oauth.step': { type: 'oauth.step', id: 'b', what: 'asked', site: 'x', returns: 'tool', from: 'tool' },
  'settingsPage.opened': { type: 'settingsPage.opened', site: 'x' },
  'settingsPage.left': { type: 'settingsPage.left', site: 'x' },
  'settingsPage.matched': {
    type: 'settingsPage.matched',
    id: 'c',
    site: 'x',
    kind: 'warn-app',
    pattern: 'x-apps',
    host: 'x.com',
    segment: 'settings',
  },
  'overlay.dismissed': { type: 'overlay.dismissed', id: 'd', ...page },
  'overlay.notCorrect': { type: 'overlay.notCorrect', id: 'e', ...page, pattern: 'x-locked', scope: 'account' },
  'tip.off': { type: 'tip.off', id: 'f', site: 'x', tip: 'warn-app' },
  'overlay.more': { type: 'overlay.more', ...page },
  'accounts.import': {
    type: 'accounts.import',
    id: 'g',
    entries: [{ network: 'x', name: '@quay', login: '', client: '' }],
  },
  'backup.restore': {
    type: 'backup.restore',
    id: 'h',
    events: [{ id: 'h1', at: 1, type: 'imported', account: { network: 'x', name: '@kept', login: '', client: '' } }],
  },
  'connection.reconnected': { type: 'connection.reconnected', id: 'i', connection: 'facebook/iris' },
  'connection.blockCleared': { type: 'connection.blockCleared', id: 'j', connection: 'facebook/iris' },
  'connection.used': { type: 'connection.used', id: 'k', connection: 'facebook/iris' },
  'connection.usageReported': { type: 'connection.usageReported', id: 'u', connection: 'linkedin/noor', used: 'no' },
  'connection.confirmedWorking': { type: 'connection.confirmedWorking', id: 'l', connection: 'facebook/iris' },
  'connection.edited': { type: 'connection.edited', id: 'm', connection: 'facebook/iris', lastReconnectedAt: 5 },
  'connection.lifespan': {
    type: 'connection.lifespan',
    id: 'n',
    connection: 'facebook/iris',
    lifespan: { kind: 'fixed', days: 90 },
  },
  'evidence.symptomsReported': { type: 'evidence.symptomsReported', id: 'o', connection: 'facebook/iris', answers: {} },
  'evidence.errorReported': {
    type: 'evidence.errorReported',
    id: 'p',
    connection: 'facebook/iris',
    errors: ['fb-190'],
  },
  'account.removed': { type: 'account.removed', id: 'q', account: 'facebook/a', connection: 'facebook/iris' },
  'question.answered': { type: 'question.answered', id: 'r', sighting, connection: 'x/iris' },
  'sighting.falsePositive': { type: 'sighting.falsePositive', id: 's', sighting: 'a' },
  'sighting.missed': { type: 'sighting.missed', id: 't', ...page, host: 'x.com', segment: 'new' },
  'checkup.reviewed': {
    type: 'checkup.reviewed',
    id: 'u',
    family: 'facebook',
    point: 'secondAdmin',
    state: 'done',
  },
  'undo.asked': { type: 'undo.asked', id: 'v', targets: ['g'] },
  'settings.changed': {
    type: 'settings.changed',
    changes: {
      signedIn: { site: 'x', connection: 'x/iris' },
      overlayAllowed: { site: 'x', on: false },
      tip: { tip: 'warn-app', on: false },
      reminderHours: { from: 8, to: 20, weekday: { day: 6, on: true } },
      hideNames: true,
      noticesSeen: false,
      clockChangeRead: true,
      reconnectsChecked: 9,
    },
  },
  'reminderDays.changed': {
    type: 'reminderDays.changed',
    id: 'x',
    scope: { of: 'all' },
    kind: 'weeks',
    step: { day: 7, on: false },
  },
  'connection.snoozed': { type: 'connection.snoozed', id: 'y', connection: 'facebook/iris', until: null },
  'connection.muted': { type: 'connection.muted', id: 'z', connection: 'facebook/iris', muted: true },
  'reminders.read': { type: 'reminders.read', notices: null },
  'reminder.tested': { type: 'reminder.tested', id: 'w' },
  'backup.exported': { type: 'backup.exported' },
  'safetyCopy.restore': { type: 'safetyCopy.restore', id: 'ba' },
  'safetyCopy.discard': { type: 'safetyCopy.discard' },
  'store.recreate': { type: 'store.recreate', id: 'bb', restore: false },
  'background.wake': { type: 'background.wake' },
}

export const types = Object.keys(schemas) as MessageType[]
export const own = { id: 'radar', origin: 'chrome-extension://radar/' }

/** Where the content script of the example's site stands: on a way's address for steps of a way. */
const right: Sender = { id: own.id, url: 'https://x.com/i/oauth2/authorize', frameId: 0, tabId: 7, incognito: false }
const popup: Sender = { id: own.id, url: `${own.origin}src/popup/index.html` }
const options: Sender = { ...popup, url: `${own.origin}src/options/index.html`, frameId: 0, tabId: 9, incognito: false }

/** A page that goes on to another site while it speaks: its number is a frame's then. */
const leaving: Sender = { ...right, frameId: 4, leaving: true }

/** Who may send a type … */
export function rightSenders(type: MessageType): Sender[] {
  if (!isFromSite(type)) return [popup, options]
  return type === 'oauth.step' ? [right, leaving] : [right]
}

/** … and everybody else, by what is wrong with them. */
export function wrongSenders(type: MessageType): [string, Sender][] {
  const always: [string, Sender][] = [
    ['another extension, from its page', { ...popup, id: 'other', url: 'chrome-extension://other/index.html' }],
    ['another extension, under our address', { ...options, id: 'other' }],
    ['another extension, from the right host', { ...right, id: 'other' }],
    ['nobody', {}],
    ['our id and nothing else', { id: own.id }],
    ['a wrong host', { ...right, url: 'https://evil.example/' }],
    ['a host that begins like the right one', { ...right, url: 'https://x.com.evil.example/' }],
    ['a host that ends like the right one', { ...right, url: 'https://notx.com/' }],
    ['the right host as a user name', { ...right, url: 'https://x.com@evil.example/' }],
    ['the right host at another port', { ...right, url: 'https://x.com:8443/' }],
    ['another site of ours', { ...right, url: 'https://www.facebook.com/' }],
    ['http', { ...right, url: 'http://x.com/' }],
    ['a subframe', { ...right, frameId: 3 }],
    ['a subframe without a number', { ...right, frameId: undefined }],
    ['the right host in no tab', { ...right, tabId: undefined }],
    ['a blank page', { ...right, url: 'about:blank' }],
    ['a data address', { ...right, url: 'data:text/html,x.com' }],
    ['no address', { ...right, url: undefined }],
    ['what is no address', { ...right, url: 'x.com' }],
    ['our address without its slash', { ...popup, url: 'chrome-extension://radar.evil.example/' }],
    ['our address in a query', { ...right, url: `https://evil.example/?${own.origin}` }],
  ]
  return [
    ...always,
    ...(isFromSite(type)
      ? ([
          ['our popup', popup],
          ['our options page', options],
          ['a wrong host that is left', { ...leaving, url: 'https://evil.example/' }],
          ['the right host in no tab, as it is left', { ...leaving, tabId: undefined }],
          ...(type === 'oauth.step' ? [] : [['a page that is left', leaving]]),
        ] as [string, Sender][])
      : ([['the right host', right]] as [string, Sender][])),
  ]
}

/** Example of a type and a sender it is taken from. */
export const valid = (type: MessageType): [Message, Sender] => [examples[type], rightSenders(type)[0]!]
