import type { AboutKey } from '../events/keys'
import type { EventOf } from '../events/types'
import { byAbout, foldAccount, foldConnection, foldQuestion, takenBack } from '../domain/connection/fold'
import type { RadarDb } from './schema'

/** Folds anew from the log what these keys name, within the caller's transaction. */
export async function refold(db: RadarDb, keys: readonly AboutKey[]): Promise<void> {
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
    else if (key.startsWith('q:')) questions.add(id, foldQuestion(id, events))
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

/** Everything shown, from the log alone: what a fold of an earlier version left behind is replaced. */
export async function refoldAll(db: RadarDb): Promise<void> {
  const keys = (await db.events.orderBy('about').uniqueKeys()) as AboutKey[]
  await refold(db, keys)
}
