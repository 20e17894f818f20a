import * as v from 'valibot'
import { entryOf, foldAccount, foldConnection } from '../domain/connection/fold'
import type { Connection } from '../domain/connection/types'
import { groupByEntity, undoneIds } from '../events/order'
import { events } from '../events/schema'
import type { AccountEntry, EventOf, LoggedEvent } from '../events/types'
import type { Problem } from './problems'

const format = 'reconnect-radar-backup'
const version = 1
const mostDepth = 50
const envelope = v.object({ format: v.literal(format), version: v.number(), events: v.unknown() })

/** The whole log as JSON, an event a line. Restoring it is a set union: nothing is lost and nothing doubled. `now` in ms. */
export function writeBackup(log: readonly LoggedEvent[], now: number): string {
  const head = JSON.stringify({ format, version, exportedAt: new Date(now).toISOString() }).slice(0, -1)
  return `${head},"events":[\n${log.map(e => JSON.stringify(e)).join(',\n')}\n]}\n`
}

/**
 * The events of a backup, or why it is none. What lies in the future is taken as it is: a clock was ahead when it was kept,
 * and the log has to come back whole. Where it is the date of a reconnect, its login counts from today and is marked.
 */
export function readBackup(text: string): readonly LoggedEvent[] | Problem {
  if (isTooDeep(text)) return { code: 'not_backup' }
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (e) {
    return { code: 'not_json', value: e instanceof Error ? e.message.slice(0, 120) : '' }
  }
  const outer = v.safeParse(envelope, json)
  if (!outer.success) return { code: 'not_backup' }
  if (outer.output.version > version) return { code: 'newer_backup' }
  const inner = v.safeParse(events, outer.output.events, { abortEarly: true })
  if (!inner.success) return { code: 'bad_event', value: v.getDotPath(inner.issues[0]) ?? '' }
  return inner.output
}

/** The accounts a log amounts to, undone and removed ones left out: what a restore into an empty store would show. */
export function accountsOf(log: readonly LoggedEvent[]): AccountEntry[] {
  const dead = undoneIds(log.filter((e): e is EventOf<'undone'> => e.type === 'undone'))
  const about = groupByEntity(log, dead)
  const connections = new Map<string, Connection>()
  return [...about].flatMap(([key, list]) => {
    const account = key.startsWith('a:') && foldAccount(key.slice(2), list)
    if (!account) return []
    const c = account.connectionId
    // one login may carry all of them
    if (!connections.has(c)) connections.set(c, foldConnection(c, about.get(`c:${c}`) ?? [])!)
    return entryOf(account, connections.get(c)!)
  })
}

/** Brackets within brackets beyond any backup of ours: the browser takes long to read millions of them. */
function isTooDeep(text: string): boolean {
  let depth = 0
  for (let i = 0, quoted = false; i < text.length; i++) {
    const c = text[i]
    if (quoted) {
      if (c === '\\') i++
      else if (c === '"') quoted = false
    } else if (c === '"') quoted = true
    else if (c === '[' || c === '{') {
      if (++depth > mostDepth) return true
    } else if (c === ']' || c === '}') depth--
  }
  return false
}
