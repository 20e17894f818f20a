import { type AboutKey, aboutOf, keysOf } from '../domain/about'
import type { EventOf, RadarEvent } from '../domain/events'
import { byAbout, foldAccount, foldConnection, foldQuestion, inOrder, takenBack } from '../domain/fold'
import type { RadarDb, StoredEvent } from './db'

/** Everything a change may touch, for a transaction that spans more than one call here. */
export const everything = (db: RadarDb) => [db.events, db.accounts, db.connections, db.questions, db.notices, db.facts]

/**
 * Adds events to the log and folds anew what they are about, in one transaction: either all of it is there or nothing.
 * An event that is there already is left alone, so a retry changes nothing.
 * @returns the ids that were new
 */
export async function append(db: RadarDb, events: readonly RadarEvent[]): Promise<string[]> {
  return db.transaction('rw', everything(db), async () => {
    const there = await db.events.bulkGet(events.map(e => e.id))
    const fresh = inOrder(events.filter((_, i) => !there[i]))
    if (!fresh.length) return []
    await db.events.bulkAdd(fresh.map(stored))
    await refold(db, await touched(db, fresh))
    return fresh.map(e => e.id)
  })
}

function stored(event: RadarEvent): StoredEvent {
  return { ...event, about: aboutOf(event), keys: keysOf(event) }
}

async function touched(db: RadarDb, fresh: readonly RadarEvent[]): Promise<AboutKey[]> {
  const keys = new Set(fresh.flatMap(aboutOf))
  for (const e of await targetsOf(db, undos(fresh))) for (const key of aboutOf(e)) keys.add(key)
  return [...keys]
}

/** What these undos take back, through undos of undos to the events that show. */
async function targetsOf(db: RadarDb, list: readonly EventOf<'undone'>[]): Promise<RadarEvent[]> {
  const found: RadarEvent[] = []
  const known = new Set<string>()
  let ids = list.flatMap(u => u.targets)
  while (ids.length) {
    const hits = [
      ...(await db.events.where('id').anyOf(ids).toArray()),
      ...(await db.events.where('batch').anyOf(ids).toArray()),
    ]
    const fresh = hits.filter(e => !known.has(e.id))
    for (const e of fresh) known.add(e.id)
    found.push(...fresh)
    ids = undos(fresh).flatMap(u => u.targets)
  }
  return found
}

function undos(events: readonly RadarEvent[]): EventOf<'undone'>[] {
  return events.filter(e => e.type === 'undone')
}

async function refold(db: RadarDb, keys: readonly AboutKey[]): Promise<void> {
  const dead = takenBack((await db.events.where('type').equals('undone').toArray()) as EventOf<'undone'>[])
  const about = byAbout(await db.events.where('about').anyOf(keys).distinct().toArray(), dead)

  const accounts = put(db.accounts)
  const connections = put(db.connections)
  const questions = put(db.questions)
  for (const key of keys) {
    const id = key.slice(2)
    const events = about.get(key) ?? []
    if (key.startsWith('a:')) accounts.add(id, foldAccount(id, events))
    else if (key.startsWith('c:')) connections.add(id, foldConnection(id, events))
    else questions.add(id, foldQuestion(id, events))
  }
  await Promise.all([accounts.done(), connections.done(), questions.done()])
}

function put<T>(table: { bulkPut(rows: T[]): PromiseLike<unknown>; bulkDelete(ids: string[]): PromiseLike<unknown> }) {
  const rows: T[] = []
  const gone: string[] = []
  return {
    add: (id: string, row: T | undefined) => void (row ? rows.push(row) : gone.push(id)),
    done: async () => {
      if (rows.length) await table.bulkPut(rows)
      if (gone.length) await table.bulkDelete(gone)
    },
  }
}
