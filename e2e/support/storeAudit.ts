// Node has neither store nor calendar: the log that a browser kept is folded again here, by the product's own code.
import 'fake-indexeddb/auto'
import 'temporal-polyfill/global'
import { isDeepStrictEqual } from 'node:util'
import type { EventOf, EventType, LoggedEvent } from '../../src/events/types'
import { append } from '../../src/storage/commands'
import { dbName, type Notice, openDb, type StoredEvent } from '../../src/storage/db'
import type { Evaluates } from './sending'

/** Everything the extension keeps, as it lies in the browser. */
export interface StoreDump {
  readonly events: readonly StoredEvent[]
  readonly accounts: readonly { id: string }[]
  readonly connections: readonly { id: string }[]
  readonly questions: readonly { id: string }[]
  readonly notices: readonly Notice[]
  readonly settings: readonly { id: string; value: unknown }[]
  readonly localState: readonly { id: string; value: unknown }[]
}

/** Reads it raw from a page of the extension, all stores in one transaction, around every line of the product's code. */
export function dumpStore(page: Evaluates): Promise<StoreDump> {
  return page.evaluate(async name => {
    const open = indexedDB.open(name)
    await new Promise((done, fail) => {
      open.onsuccess = done
      open.onerror = fail
    })
    const db = open.result
    const names = [...db.objectStoreNames]
    const transaction = db.transaction(names)
    const lists = names.map(n => transaction.objectStore(n).getAll())
    await new Promise(done => (transaction.oncomplete = done))
    db.close()
    return Object.fromEntries(names.map((n, i) => [n, lists[i]!.result])) as unknown as StoreDump
  }, dbName)
}

export const ofType = <T extends EventType>(ledger: StoreDump, type: T) =>
  ledger.events.filter(e => e.type === type) as unknown as (EventOf<T> & StoredEvent)[]

let n = 0

/**
 * What is half-written: whatever is shown that the log does not amount to, a reminder without its notice, a notice
 * without its reminder. Each in words; none when all is whole.
 */
export async function inconsistencies(ledger: StoreDump): Promise<string[]> {
  const db = openDb(`ledger-${n++}`)
  await append(
    db,
    ledger.events.map(({ timelines: _, lookup: __, ...event }) => event as LoggedEvent),
  )
  const found: string[] = []
  for (const table of ['events', 'accounts', 'connections', 'questions'] as const) {
    const fresh = new Map((await db.table<{ id: string }>(table).toArray()).map(r => [r.id, r]))
    const kept = new Map(ledger[table].map(r => [r.id, r]))
    for (const id of new Set([...fresh.keys(), ...kept.keys()]))
      if (!isDeepStrictEqual(kept.get(id), fresh.get(id)))
        found.push(
          `${table} ${id}: ${JSON.stringify(kept.get(id))} where the log says ${JSON.stringify(fresh.get(id))}`,
        )
  }
  await db.delete()
  const notices = new Set(ledger.notices.map(x => x.id))
  const reminded = new Set(ofType(ledger, 'reminded').map(e => e.id))
  for (const id of reminded) if (!notices.has(id)) found.push(`${id}: reminded without a notice`)
  for (const id of notices) if (!reminded.has(id)) found.push(`${id}: a notice that no reminder stands for`)
  return found
}

/** What was sent for, against what the log holds of it. */
export class ExpectedEvents {
  private readonly ids = new Map<string, EventType>()
  private readonly unnamed = new Map<EventType, number>()

  /** Events whose ids are known. */
  named(type: EventType, ...ids: string[]) {
    for (const id of ids) this.ids.set(id, type)
  }

  /** One more, whose id somebody else made. */
  one(type: EventType) {
    this.unnamed.set(type, (this.unnamed.get(type) ?? 0) + 1)
  }

  /** Reminders follow from the rest and are left out. */
  compare(ledger: StoreDump): { lost: string[]; doubled: string[] } {
    const there = new Set(ledger.events.map(e => e.id))
    const lost = [...this.ids.keys()].filter(id => !there.has(id))
    const doubled: string[] = []
    const others = ledger.events.filter(e => e.type !== 'reminded' && !this.ids.has(e.id))
    for (const type of new Set([...this.unnamed.keys(), ...others.map(e => e.type)])) {
      const [wanted, found] = [this.unnamed.get(type) ?? 0, others.filter(e => e.type === type).length]
      for (let i = found; i < wanted; i++) lost.push(`one ${type}`)
      for (let i = wanted; i < found; i++) doubled.push(`one ${type}`)
    }
    return { lost, doubled }
  }
}
