import { foldAccount, foldConnection, foldQuestion } from '../domain/connection/fold'
import type { EntityKey } from '../events/keys'
import { groupByEntity, undoneIds } from '../events/order'
import type { EventOf } from '../events/types'
import type { RadarDb } from './schema'

/** Folds anew from the log what these keys name, within the caller's transaction. */
export async function project(db: RadarDb, keys: readonly EntityKey[]): Promise<void> {
  const dead = undoneIds((await db.events.where('type').equals('undone').toArray()) as EventOf<'undone'>[])
  const about = groupByEntity(await db.events.where('entities').anyOf(keys).distinct().toArray(), dead)

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
export async function projectAll(db: RadarDb): Promise<void> {
  const keys = (await db.events.orderBy('entities').uniqueKeys()) as EntityKey[]
  await project(db, keys)
}
