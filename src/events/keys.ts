import type { SiteId } from '../knowledge/ids'
import { networks } from '../knowledge/index'
import type { SightingKind } from '../knowledge/pageKinds'
import { accountId, clientKey, connectionId } from './ids'
import type { AccountEntry, LoggedEvent, Sighting } from './types'

/** What an event changes: `a:` an account, `c:` a connection, `q:` an open question, `r:` how long before one is told. */
export type EntityKey = `a:${string}` | `c:${string}` | `q:${string}` | `r:${string}`

export function connectionIdOf(entry: AccountEntry): string {
  return connectionId(networks.get(entry.network)!.family, entry.network, entry.name, entry.login)
}

/** Of a site's pages the newest is asked about; every reconnect is, however many wait; what is no trouble by itself, apart. */
export function questionIdOf({ kind, site, id }: Sighting): string {
  if (kind === 'linkedin-used' || kind === 'app-removed') return `${site} ${kind}`
  return kind === 'reconnected' ? id : site
}

/** The shown things that must be folded anew when this event is added; none for `undone`, which changes its targets'. */
export function entityKeysOf(event: LoggedEvent): EntityKey[] {
  switch (event.type) {
    case 'imported':
      return [`a:${accountId(event.account.network, event.account.name)}`, `c:${connectionIdOf(event.account)}`]
    case 'removed':
      return [`a:${event.account}`, `c:${event.connection}`]
    case 'pageDetected':
      if (event.connection) return [`c:${event.connection}`]
      return event.asks ? [`q:${questionIdOf(event.sighting)}`] : []
    case 'answered':
      return [`q:${questionIdOf(event.sighting)}`, ...(event.connection ? [`c:${event.connection}` as const] : [])]
    case 'reconnected':
    case 'blockCleared':
    case 'used':
    case 'usageReported':
    case 'confirmedWorking':
    case 'edited':
    case 'lifespan':
    case 'symptomsReported':
    case 'errorReported':
    case 'snoozed':
    case 'muted':
      return [`c:${event.connection}`]
    case 'reminderDaysChosen': {
      const { scope } = event
      if (scope.of === 'connection') return [`c:${scope.connection}`]
      return [scope.of === 'client' ? `r:client/${clientKey(scope.client)}` : 'r:all']
    }
    // these change nothing that is shown as folded; a new type of event must be named here or above
    case 'oauthAbandoned':
    case 'reminded':
    case 'falsePositiveReported':
    case 'dismissed':
    case 'reviewed':
    case 'undone':
      return []
    default:
      // a newer version may have recorded what this one does not know
      event satisfies never
      return []
  }
}

/** What a pattern was told to be silent about. */
export function mutedPatternKey({ pattern, scope }: { pattern: string; scope: string }): string {
  return `denied:${pattern}/${scope}`
}

/**
 * Keys by which an event can be found again: a reminder's steps, what a false positive was about, a site whose reconnect was
 * left, what an undo takes back.
 */
export function lookupKeysOf(event: LoggedEvent): string[] {
  switch (event.type) {
    case 'reminded':
      return event.steps.map(s => s.key)
    case 'falsePositiveReported':
      return [mutedPatternKey(event)]
    case 'oauthAbandoned':
      return [`abandoned:${event.site}`]
    case 'undone':
      return event.targets.map(undoKey)
    default:
      return []
  }
}

/** Under which the undos of an event, or of a batch, are found. */
export const undoKey = (target: string) => `undo:${target}`

/** What is read in order of time without being folded: pages of a kind, cards that were closed, reminders, reconnects seen. */
export type TimelineKey = EntityKey | `seen:${string}` | `dismissed:${string}` | 'reminded' | 'detected'

export const seenKey = (site: SiteId, kind: SightingKind): TimelineKey => `seen:${site}/${kind}`
export const dismissedKey = (site: SiteId, kind: SightingKind): TimelineKey => `dismissed:${site}/${kind}`

/** Everything an event is a part of that is read in order: what it changes, and the rest. */
export function timelineKeysOf(event: LoggedEvent): TimelineKey[] {
  const keys: TimelineKey[] = entityKeysOf(event)
  if (event.type === 'pageDetected') keys.push(seenKey(event.sighting.site, event.sighting.kind))
  if (event.type === 'dismissed') keys.push(dismissedKey(event.site, event.kind))
  if (event.type === 'reminded') keys.push('reminded')
  if (event.type === 'reconnected' && event.site) keys.push('detected')
  return keys
}

/** Where an event stands in the one order of all events. */
export interface Position {
  /** ms */
  readonly at: number
  readonly id: string
}

/** A key ends where this begins; instants have as many digits as the last one. */
const end = '\u0000'
const afterEnd = '\u0001'
const digits = 15
const placed = (at: number) => String(at).padStart(digits, '0')

/** Where an event stands in a timeline. Texts of one key sort as its events do. */
export function placeIn(key: TimelineKey, { at, id }: Position): string {
  return `${key}${end}${placed(at)}${end}${id}`
}

/** The places of a timeline from an instant on (ms) up to another, both included; absent: from its beginning, to its end. */
export function placesIn(key: TimelineKey, from?: number, to?: number): [string, string] {
  return [
    from === undefined ? `${key}${end}` : `${key}${end}${placed(from)}`,
    to === undefined ? `${key}${afterEnd}` : `${key}${end}${placed(to)}${afterEnd}`,
  ]
}
