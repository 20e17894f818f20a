import { skewMs } from '../../events/instants'
import { connectionIdOf } from '../../events/keys'
import type { EventData, LoggedEvent } from '../../events/types'
import { pointsOf } from '../../knowledge'
import type { MessageOf } from '../../messaging/protocol'
import { append, appendAfterLatest } from '../../storage/commands'
import { allTables } from '../../storage/db'
import { impliesSignedIn } from '../../storage/queries'
import type { BackgroundContext } from '../context'
import { importedEvents } from '../importedEvents'
import { revertAnswer, setSignedIn } from '../signedIn'
import { recordEvent } from './record'
import { type Handlers, undoable } from './types'

/** What the user says of accounts and logins. */
export const connectionHandlers = {
  'accounts.import': undoable(importAccounts),
  'account.removed': undoable((context, { id, account, connection }) =>
    recordEvent(context, id, { type: 'removed', account, connection }),
  ),
  'connection.reconnected': undoable((context, { id, connection }) =>
    recordEvent(context, id, { type: 'reconnected', connection }),
  ),
  'connection.blockCleared': undoable((context, { id, connection, cause }) =>
    recordEvent(context, id, { type: 'blockCleared', connection, ...(cause && { cause }) }),
  ),
  'connection.used': undoable((context, { id, connection }) => recordEvent(context, id, { type: 'used', connection })),
  'connection.usageReported': undoable((context, { id, connection, used }) =>
    recordEvent(context, id, { type: 'usageReported', connection, used }),
  ),
  'connection.confirmedWorking': undoable((context, { id, connection }) =>
    recordEvent(context, id, { type: 'confirmedWorking', connection }),
  ),
  'connection.edited': undoable((context, { id, connection, lastReconnectedAt }) => {
    refuseFuture([lastReconnectedAt], context.platform.now())
    return recordEvent(context, id, { type: 'edited', connection, lastReconnectedAt })
  }),
  'connection.lifespan': undoable((context, { id, connection, lifespan }) =>
    recordEvent(context, id, { type: 'lifespan', connection, lifespan }),
  ),
  'connection.snoozed': undoable((context, { id, connection, until }) =>
    recordEvent(context, id, { type: 'snoozed', connection, until }),
  ),
  'connection.muted': undoable((context, { id, connection, muted }) =>
    recordEvent(context, id, { type: 'muted', connection, muted }),
  ),
  'evidence.symptomsReported': undoable((context, { id, connection, answers }) =>
    recordEvent(context, id, { type: 'symptomsReported', connection, answers }),
  ),
  'evidence.errorReported': undoable((context, { id, connection, errors }) =>
    recordEvent(context, id, { type: 'errorReported', connection, errors }),
  ),
  'question.answered': undoable(answerQuestion),
  'checkup.reviewed': undoable((context, { type: _, id, ...review }) => {
    if (!pointsOf(review.family).some(p => p.id === review.point)) throw new RangeError('no point of this network')
    return recordEvent(context, id, { type: 'reviewed', ...review })
  }),
  'undo.asked': undoable(undo),
} satisfies Partial<Handlers>

async function importAccounts(
  context: BackgroundContext,
  { id, entries, datesChosen = [] }: MessageOf<'accounts.import'>,
) {
  const now = context.platform.now()
  refuseFuture(
    entries.map(e => e.lastReconnectedAt),
    now,
  )
  const chosen = new Set(datesChosen)
  return appendAfterLatest(
    context.db,
    importedEvents(id, now, entries, e => chosen.has(connectionIdOf(e))),
  )
}

async function answerQuestion(context: BackgroundContext, message: MessageOf<'question.answered'>) {
  const { id, sighting, connection } = message
  return context.db.transaction('rw', allTables(context.db), async () => {
    const answered = { type: 'answered', sighting, connection } as const
    if (sighting.kind === 'reconnected' || sighting.kind === 'linkedin-used')
      return recordAnswerAndAct(context, id, answered)
    if (impliesSignedIn(sighting, connection)) await setSignedIn(context, sighting.site, connection)
    return recordEvent(context, id, answered)
  })
}

/** Which login it was, and what it did then: one thing, undone as one. */
function recordAnswerAndAct(
  { db, platform }: BackgroundContext,
  id: string,
  answered: EventData & { type: 'answered' },
) {
  const { connection, sighting } = answered
  const type = sighting.kind === 'reconnected' ? 'reconnected' : 'used'
  const events: LoggedEvent[] = [{ ...answered, id, at: platform.now(), batch: id }]
  if (connection !== null)
    events.push({ id: `${id}:r`, at: sighting.at, batch: id, type, connection, site: sighting.site })
  return append(db, events)
}

function undo(context: BackgroundContext, { id, targets }: MessageOf<'undo.asked'>) {
  return context.db.transaction('rw', allTables(context.db), async () => {
    const known = await context.db.events.bulkGet([...targets])
    const followed = await Promise.all(known.map(e => (e?.type === 'answered' ? revertAnswer(context, e) : [])))
    return recordEvent(context, id, { type: 'undone', targets: [...targets, ...followed.flat()] })
  })
}

function refuseFuture(dates: readonly (number | null | undefined)[], now: number): void {
  if (dates.some(d => d != null && d > now + skewMs)) throw new RangeError('a date lies in the future')
}
