import { noFlows, type OAuthFlows } from '../domain/oauthFlow'
import type { EventOf } from '../events/types'
import type { SiteId } from '../knowledge/ids'
import type { SettingsKind } from '../knowledge/pageKinds'
import type { RadarDb } from './schema'

/** A settings page that a tab showed in one run of the browser, where the next click can disconnect accounts. */
export interface ShownWarning {
  readonly session: string
  readonly tab: number
  readonly site: SiteId
  readonly kind: SettingsKind
  /** ms */
  readonly at: number
}

/** What this machine remembers besides the log and the settings, by name. The background writes it, nobody chooses it. */
export interface LocalState {
  /** How often a reminder's key was claimed by a clock that was ahead, and given out anew. */
  reissueCount: Readonly<Record<string, number>>
  /** That the clock was set to another time: when that was seen, and by how much (ms); null once the user has read it. */
  clockChanged: { readonly at: number; readonly by: number } | null
  /** The run of the browser in which the last look was. */
  lastSession: string
  /** Lists that stand on a page, as they were seen last, where that is not recorded since nothing has changed. */
  heldBack: Readonly<Record<string, EventOf<'pageDetected'>>>
  /** The user saw no test notice, though the browser took it. */
  noticesUnseen: boolean
  /** Flows to a network's permission page and back that have not ended. */
  oauthFlows: OAuthFlows
  /** Where the user stood last in each tab, and was warned. */
  shownWarnings: readonly ShownWarning[]
  /** Reconnects that were detected up to then (ms) are as they should be, as the user says. */
  reconnectsChecked: number
  /** ms of the last reconcile; 0 before the first. */
  lastWakeAt: number
  /** What the last reconcile cost, ms. */
  lastReconcileMs: number
  /** Why notices could not be shown; '' when all is well. */
  noticeTrouble: string
  /** How many messages were not understood or not allowed. */
  refused: number
  /** How many events the log holds: counting them takes the longer the more there are. -1: not counted yet. */
  eventCount: number
  /** Tells this store from one that is made anew; '' before its first safety copy was made. */
  storeId: string
  /** How many accounts the safety copy knows and the list does not. */
  copyLost: number
  /** ms of the last backup that was saved; 0 when there was none. */
  exportedAt: number
}

const initial: LocalState = {
  reissueCount: {},
  clockChanged: null,
  lastSession: '',
  heldBack: {},
  noticesUnseen: false,
  oauthFlows: noFlows,
  shownWarnings: [],
  reconnectsChecked: 0,
  lastWakeAt: 0,
  lastReconcileMs: 0,
  noticeTrouble: '',
  refused: 0,
  eventCount: -1,
  storeId: '',
  copyLost: 0,
  exportedAt: 0,
}

export async function readState<K extends keyof LocalState>(db: RadarDb, id: K): Promise<LocalState[K]> {
  return ((await db.localState.get(id))?.value ?? initial[id]) as LocalState[K]
}

/** How many events the log holds. */
export async function readEventCount(db: RadarDb): Promise<number> {
  const counted = await readState(db, 'eventCount')
  return counted < 0 ? db.events.count() : counted
}

export async function writeState<K extends keyof LocalState>(db: RadarDb, id: K, value: LocalState[K]): Promise<void> {
  await db.localState.put({ id, value })
}
