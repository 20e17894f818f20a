import { storageErrorText } from '../i18n/storageErrorText'
import { t } from '../i18n/translate'
import { parseMessage } from '../messaging/parse'
import { isFromSite, type Message, type MessageOf, type MessageType, type Reply } from '../messaging/protocol'
import { delay } from '../platform/delay'
import type { Sender } from '../platform/types'
import { ensureOpen, withReopen } from '../storage/db'
import { readState, writeState } from '../storage/localState'
import type { BackgroundContext } from './context'
import { connectionHandlers } from './handlers/connections'
import { pageHandlers } from './handlers/pages'
import { recoveryHandlers } from './handlers/recovery'
import { reminderHandlers } from './handlers/reminders'
import { settingsHandlers } from './handlers/settings'
import type { Handler, Handlers } from './handlers/types'
import { runMaintenance } from './maintain'

const handlers: Handlers = {
  ...pageHandlers,
  ...connectionHandlers,
  ...reminderHandlers,
  ...settingsHandlers,
  ...recoveryHandlers,
}

/** These work while the store cannot be opened. */
const withoutStore: readonly MessageType[] = ['store.recreate', 'background.wake']

/** Checks who sent what, does it, and answers once it is committed. Errors come back in words, never as silence. */
export async function handleMessage(context: BackgroundContext, raw: unknown, sender: Sender): Promise<Reply> {
  const message = parseMessage(raw, sender, context.platform.own())
  if (!message) {
    if (!sender.incognito) await countRefused(context)
    return { ok: false, error: 'refused' }
  }
  if (sender.incognito) return inPrivate(message)
  try {
    if (!withoutStore.includes(message.type)) await ensureOpen(context.db)
    return await dispatch(context, message, sender)
  } catch (e) {
    return { ok: false, error: storageErrorText(e) }
  }
}

async function dispatch<T extends MessageType>(
  context: BackgroundContext,
  message: MessageOf<T> & Message,
  sender: Sender,
): Promise<Reply> {
  const { run, byUser, undoable } = handlers[message.type] as Handler<T>
  const ids = await withReopen(() => run(context, message, sender))
  if (byUser) context.recentSightings.clear()
  // a call of the browser that never returns must not make what is recorded look lost
  if (byUser || ids.length) await Promise.race([runMaintenance(context, byUser), delay(context.replyWithinMs)])
  return { ok: true, ...(undoable && { ids: ids.length ? ids : await recordedEarlier(context, message) }) }
}

/** What an earlier try of this message recorded whose answer was not heard: Undo must be offered for it, too. */
async function recordedEarlier({ db }: BackgroundContext, message: Message): Promise<string[]> {
  if (!('id' in message) || isFromSite(message.type)) return []
  return db.events.where('id').equals(message.id).or('id').startsWith(`${message.id}:`).primaryKeys()
}

/** A private window leaves no trace: its pages are told so as if all were done, since nobody there is at work in our pages. */
function inPrivate({ type }: Message): Reply {
  return isFromSite(type) || type === 'background.wake'
    ? { ok: true, ids: [] }
    : { ok: false, error: t('private_window') }
}

async function countRefused({ db }: BackgroundContext): Promise<void> {
  await db
    .transaction('rw', db.localState, async () => writeState(db, 'refused', (await readState(db, 'refused')) + 1))
    .catch(e => console.error('refused', e))
}
