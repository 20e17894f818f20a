import { skewMs } from '../domain/connection/expiry'
import type { Happening, RadarEvent } from '../events/types'
import { pointsOf } from '../knowledge/index'
import { parseMessage } from '../messaging/parse'
import { isFromSite, type Message, type MessageOf, type MessageType, type Reply } from '../messaging/protocol'
import { rest } from '../platform/delay'
import type { Sender } from '../platform/types'
import { everything, isNewer, opened, persistently } from '../storage/db'
import { readFact, writeFact } from '../storage/settings'
import { tellsWhoIsIn } from '../storage/queries'
import { append, appendLast } from '../storage/commands'
import { say } from '../i18n/format'
import { sayTrouble } from '../i18n/storageErrorText'
import { changeHours, changeLadder } from './handlers/settings'
import { keepCopy, restoreCopy } from './safetyCopy'
import { denyNewest, denySighting } from './handlers/falsePositives'
import { openHelp } from './sightingNotice'
import { turn } from './tips'
import { keepUp } from './maintain'
import { addNotice } from './notifications'
import { dealtWith, markRead } from './notificationActions'
import type { Radar } from './context'
import { remake } from './recreateStore'
import { restore } from './restoreBackup'
import { recordMissed, recordSighting } from './handlers/sightings'
import { forget, remember } from './signedIn'
import { unmark, warn, watchSettings } from './settingsWarning'
import { recordStep } from './handlers/oauthFlow'

type Handlers = {
  [T in MessageType]: (radar: Radar, m: MessageOf<T>, from: Sender) => Promise<readonly string[] | undefined>
}

const handlers: Handlers = {
  'page.seen': (radar, m, from) => recordSighting(radar, m, from.tabId!),
  'way.seen': recordStep,
  'settings.seen': async (radar, _, from) => {
    await watchSettings(radar, from.tabId!)
    return []
  },
  'settings.left': async (radar, _, from) => {
    await unmark(radar, from.tabId!)
    return []
  },
  'page.warned': async (radar, m, from) => {
    await warn(radar, m, from.tabId!)
    return []
  },
  'overlay.dismissed': (radar, { id, site, kind }) => happened(radar, id, { type: 'dismissed', site, kind }),
  'hint.off': async (radar, { hint }) => {
    await turn(radar, hint, false)
    return undefined
  },
  'overlay.denied': (radar, { type: _, ...m }) => denyNewest(radar, m),
  'overlay.more': async (radar, m) => {
    await openHelp(radar, m)
    return undefined
  },
  'accounts.import': async (radar, { id, entries }) => {
    const now = radar.platform.now()
    refuseFuture(
      entries.map(e => e.lastReconnectedAt),
      now,
    )
    const events = entries.map(
      (account, i): RadarEvent => ({ id: `${id}:${i}`, at: now, batch: id, type: 'imported', account }),
    )
    return appendLast(radar.db, events)
  },
  'backup.restore': restore,
  'connection.reconnected': (radar, { id, connection }) => happened(radar, id, { type: 'reconnected', connection }),
  'connection.checked': (radar, { id, connection, cause }) =>
    happened(radar, id, { type: 'checked', connection, ...(cause && { cause }) }),
  'connection.used': (radar, { id, connection }) => happened(radar, id, { type: 'used', connection }),
  'connection.works': (radar, { id, connection }) => happened(radar, id, { type: 'works', connection }),
  'connection.edited': (radar, { id, connection, lastReconnectedAt }) => {
    refuseFuture([lastReconnectedAt], radar.platform.now())
    return happened(radar, id, { type: 'edited', connection, lastReconnectedAt })
  },
  'connection.lifespan': (radar, { id, connection, lifespan }) =>
    happened(radar, id, { type: 'lifespan', connection, lifespan }),
  'evidence.told': (radar, { id, connection, answers }) => happened(radar, id, { type: 'told', connection, answers }),
  'evidence.pasted': (radar, { id, connection, errors }) => happened(radar, id, { type: 'pasted', connection, errors }),
  'account.removed': (radar, { id, account, connection }) =>
    happened(radar, id, { type: 'removed', account, connection }),
  'question.answered': (radar, { id, facts, connection }) =>
    radar.db.transaction('rw', everything(radar.db), async () => {
      const answered = { type: 'answered', facts, connection } as const
      if (facts.kind === 'reconnected' || facts.kind === 'linkedin-used')
        return answerWith(radar, id, answered, facts.kind)
      if (tellsWhoIsIn(facts, connection)) await remember(radar, facts.site, connection)
      return happened(radar, id, answered)
    }),
  'sighting.denied': (radar, { id, sighting }) => denySighting(radar, id, sighting),
  'sighting.missed': async (radar, { type: _, id, ...page }) => {
    const facts = { ...page, pattern: 'missed', strength: 'certain', sighting: id, at: radar.platform.now() } as const
    return recordMissed(radar, facts)
  },
  'checkup.reviewed': (radar, { type: _, id, ...review }) => {
    if (!pointsOf(review.family).some(p => p.id === review.point)) throw new RangeError('no point of this network')
    return happened(radar, id, { type: 'reviewed', ...review })
  },
  'undo.asked': (radar, { id, targets }) =>
    radar.db.transaction('rw', everything(radar.db), async () => {
      const known = await radar.db.events.bulkGet([...targets])
      const followed = await Promise.all(known.map(e => (e?.type === 'answered' ? forget(radar, e) : [])))
      return happened(radar, id, { type: 'undone', targets: [...targets, ...followed.flat()] })
    }),
  'signed-in.changed': async (radar, { site, connection }) => {
    await remember(radar, site, connection)
    return undefined
  },
  'on-page.changed': async ({ db }, { site, on }) => {
    await db.transaction('rw', db.facts, async () =>
      writeFact(db, 'onPage', { ...(await readFact(db, 'onPage')), [site]: on }),
    )
    return undefined
  },
  'hint.changed': async (radar, { hint, on }) => {
    await turn(radar, hint, on)
    return undefined
  },
  'reconnects.checked': async ({ db }, { upTo }) => {
    await writeFact(db, 'reconnectsChecked', upTo)
    return undefined
  },
  'hours.changed': async (radar, m) => {
    await changeHours(radar, m)
    return undefined
  },
  'ladder.changed': changeLadder,
  'connection.snoozed': (radar, { id, connection, until }) =>
    happened(radar, id, { type: 'snoozed', connection, until }),
  'connection.muted': (radar, { id, connection, muted }) => happened(radar, id, { type: 'muted', connection, muted }),
  'reminders.read': async (radar, { notices }) => {
    await markRead(radar, notices)
    return undefined
  },
  'generic.changed': async (radar, { on }) => {
    await writeFact(radar.db, 'genericText', on)
    return undefined
  },
  'clock.noted': async (radar, _) => {
    await writeFact(radar.db, 'clockChanged', null)
    return undefined
  },
  'reminder.seen': async (radar, { seen }) => {
    await writeFact(radar.db, 'noticesUnseen', !seen)
    return undefined
  },
  'reminder.tested': async (radar, { id }) => {
    const text = { title: say('notice_test'), text: say('notice_test_text') }
    await addNotice(radar.db, { id: `reminded:test:${id}`, ...text, at: radar.platform.now(), steps: [] })
    return undefined
  },
  'backup.exported': async ({ db, platform }) => {
    if (!isNewer(db)) await writeFact(db, 'exportedAt', platform.now())
    return undefined
  },
  'copy.restore': (radar, { id }) => restoreCopy(radar, id),
  'copy.drop': async radar => {
    await keepCopy(radar, true)
    return undefined
  },
  'store.remake': async (radar, { id, restore: from }) => {
    await remake(radar.db)
    return from ? restoreCopy(radar, id) : undefined
  },
  'radar.wake': () => Promise.resolve(undefined),
}

/** What pages tell without the user's doing; the rest is somebody at work. */
const seenByItself: readonly MessageType[] = ['page.seen', 'way.seen', 'settings.seen', 'settings.left', 'page.warned']

/** An answer waits for what follows from a change, but less than a page waits for its answer, ms. */
const followsMs = 2500

/** Checks who sent what, does it, and answers once it is committed. Errors come back in words, never as silence. */
export async function handleMessage(radar: Radar, raw: unknown, sender: Sender): Promise<Reply> {
  const message = parseMessage(raw, sender, radar.platform.own())
  if (!message) {
    if (!sender.incognito) await countRefused(radar)
    return { ok: false, error: 'refused' }
  }
  if (sender.incognito) return inPrivate(message)
  try {
    if (message.type !== 'store.remake' && message.type !== 'radar.wake') await opened(radar.db)
    const ids = await persistently(() => handle(radar, message, sender))
    const byItself = seenByItself.includes(message.type)
    // anything the user does makes the next look at a page a new one
    if (!byItself) radar.recent.clear()
    if (message.type.startsWith('connection.') && 'connection' in message && message.connection)
      await dealtWith(radar.db, message.connection)
    // a call of the browser that never returns must not make what is recorded look lost
    if (!byItself || ids?.length) await Promise.race([keepUp(radar, !byItself), rest(followsMs)])
    return { ok: true, ...(ids && { ids: ids.length ? ids : await earlier(radar, message) }) }
  } catch (e) {
    return { ok: false, error: sayTrouble(e) }
  }
}

/** What an earlier try of this message recorded whose answer was not heard: Undo must be offered for it, too. */
async function earlier({ db }: Radar, message: Message): Promise<string[]> {
  if (!('id' in message) || isFromSite(message.type)) return []
  return db.events.where('id').equals(message.id).or('id').startsWith(`${message.id}:`).primaryKeys()
}

/** A private window leaves no trace: its pages are told so as if all were done, since nobody there is at work in our pages. */
function inPrivate({ type }: Message): Reply {
  return isFromSite(type) || type === 'radar.wake' ? { ok: true, ids: [] } : { ok: false, error: say('private_window') }
}

function handle<T extends MessageType>(radar: Radar, message: MessageOf<T> & Message, sender: Sender) {
  return (handlers[message.type] as Handlers[T])(radar, message, sender)
}

function happened(radar: Radar, id: string, what: Happening): Promise<string[]> {
  return appendLast(radar.db, [{ ...what, id, at: radar.platform.now() }])
}

/** Which login it was, and what it did then: one thing, undone as one. */
function answerWith(
  { db, platform }: Radar,
  id: string,
  answered: Happening & { type: 'answered' },
  did: 'reconnected' | 'linkedin-used',
) {
  const { connection, facts } = answered
  const type = did === 'reconnected' ? 'reconnected' : 'used'
  const events: RadarEvent[] = [{ ...answered, id, at: platform.now(), batch: id }]
  if (connection !== null) events.push({ id: `${id}:r`, at: facts.at, batch: id, type, connection, site: facts.site })
  return append(db, events)
}

function refuseFuture(dates: readonly (number | null | undefined)[], now: number): void {
  if (dates.some(d => d != null && d > now + skewMs)) throw new RangeError('a date lies in the future')
}

async function countRefused({ db }: Radar): Promise<void> {
  await db
    .transaction('rw', db.facts, async () => writeFact(db, 'refused', (await readFact(db, 'refused')) + 1))
    .catch(e => console.error('refused', e))
}
