import { networks } from '../knowledge/index'
import type { AccountEntry, RadarEvent, SightingFacts } from './types'
import { clientKey } from '../domain/reminders/schedule'
import { accountId, connectionId } from './ids'

/** What an event changes: `a:` an account, `c:` a connection, `q:` an open question, `r:` how long before one is told. */
export type AboutKey = `a:${string}` | `c:${string}` | `q:${string}` | `r:${string}`

export function connectionOf(entry: AccountEntry): string {
  return connectionId(networks.get(entry.network)!.family, entry.network, entry.name, entry.login)
}

/** Of a site's pages the newest is asked about; every reconnect is, however many wait; what is no trouble by itself, apart. */
export function questionOf({ kind, site, sighting }: SightingFacts): string {
  if (kind === 'linkedin-used' || kind === 'app-removed') return `${site} ${kind}`
  return kind === 'reconnected' ? sighting : site
}

/** The shown things that must be folded anew when this event is added; none for `undone`, which changes its targets'. */
export function aboutOf(event: RadarEvent): AboutKey[] {
  switch (event.type) {
    case 'imported':
      return [`a:${accountId(event.account.network, event.account.name)}`, `c:${connectionOf(event.account)}`]
    case 'removed':
      return [`a:${event.account}`, `c:${event.connection}`]
    case 'sighted':
      if (event.connection) return [`c:${event.connection}`]
      return event.asks ? [`q:${questionOf(event.facts)}`] : []
    case 'answered':
      return [`q:${questionOf(event.facts)}`, ...(event.connection ? [`c:${event.connection}` as const] : [])]
    case 'reconnected':
    case 'checked':
    case 'used':
    case 'works':
    case 'edited':
    case 'lifespan':
    case 'told':
    case 'pasted':
    case 'snoozed':
    case 'muted':
      return [`c:${event.connection}`]
    case 'ladder': {
      const { scope } = event
      if (scope.of === 'connection') return [`c:${scope.connection}`]
      return [scope.of === 'client' ? `r:client/${clientKey(scope.client)}` : 'r:all']
    }
    default:
      return []
  }
}

/** What a pattern was told to be silent about. */
export function deniedKey({ pattern, shape }: { pattern: string; shape: string }): string {
  return `denied:${pattern}/${shape}`
}

/** Keys by which an event can be found again: a reminder's steps, a page's kind. */
export function keysOf(event: RadarEvent): string[] {
  switch (event.type) {
    case 'reminded':
      return event.steps.map(s => s.key)
    case 'sighted':
      return [`seen:${event.facts.site}/${event.facts.kind}`]
    case 'denied':
      return [deniedKey(event)]
    case 'dismissed':
      return [`dismissed:${event.site}/${event.kind}`]
    default:
      return []
  }
}
