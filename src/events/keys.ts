import { networks } from '../knowledge/index'
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
      return event satisfies never
  }
}

/** What a pattern was told to be silent about. */
export function mutedPatternKey({ pattern, scope }: { pattern: string; scope: string }): string {
  return `denied:${pattern}/${scope}`
}

/** Keys by which an event can be found again: a reminder's steps, a page's kind, a site. */
export function lookupKeysOf(event: LoggedEvent): string[] {
  switch (event.type) {
    case 'reminded':
      return event.steps.map(s => s.key)
    case 'pageDetected':
      return [`seen:${event.sighting.site}/${event.sighting.kind}`]
    case 'falsePositiveReported':
      return [mutedPatternKey(event)]
    case 'oauthAbandoned':
      return [`abandoned:${event.site}`]
    case 'dismissed':
      return [`dismissed:${event.site}/${event.kind}`]
    default:
      return []
  }
}
