import * as v from 'valibot'
import { event, knownTypes } from '../events/schema'
import type { LoggedEvent } from '../events/types'
import type { Problem } from './problems'

const format = 'reconnect-radar-backup'
const version = 1
const mostDepth = 50
const envelope = v.object({ format: v.literal(format), version: v.number(), events: v.array(v.unknown()) })

/** The whole log as JSON, an event a line. Restoring it is a set union: nothing is lost and nothing doubled. `now` in ms. */
export function writeBackup(log: readonly LoggedEvent[], now: number): string {
  const head = JSON.stringify({ format, version, exportedAt: new Date(now).toISOString() }).slice(0, -1)
  return `${head},"events":[\n${log.map(e => JSON.stringify(e)).join(',\n')}\n]}\n`
}

export interface BackupRead {
  readonly events: readonly LoggedEvent[]
  /** How many entries are none that this version knows: damaged, or of a version that knows more. */
  readonly skipped: number
}

/**
 * The events of a backup, or why it is none. What lies in the future is read as it is: a clock was ahead when it was kept,
 * and the log has to come back whole. What becomes of it, the merge decides.
 */
export function readBackup(text: string): BackupRead | Problem {
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
  const all = outer.output.events
  const events = all.flatMap(e => readEvent(e) ?? [])
  if (all.length && !events.length) return { code: 'no_event' }
  return { events, skipped: all.length - events.length }
}

function readEvent(raw: unknown): LoggedEvent | undefined {
  // a file can have millions of entries that are no events
  if (!knownTypes.has((raw as { type?: unknown } | null)?.type)) return undefined
  const parsed = v.safeParse(event, raw, { abortEarly: true })
  return parsed.success ? parsed.output : undefined
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
