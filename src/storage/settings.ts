import type { Site, SiteId, WarnKind } from '../detection/types'
import { type DecentHours, officeHours } from '../domain/reminders/quietHours'
import type { HintId } from '../domain/tips'
import { noWays, type Ways } from '../domain/oauthFlow'
import type { RadarDb } from './db'

/** A page on which the next click takes connections down, as a tab showed it in one run of the browser. */
export interface Warned {
  readonly session: string
  readonly tab: number
  readonly site: SiteId
  readonly kind: WarnKind
  /** ms */
  readonly at: number
}

/** What this machine keeps besides the log, by name, with what it is before anything was written. */
export interface Facts {
  /** When a reminder may come by itself; read it through `readHours`. */
  hours: Partial<DecentHours>
  /** Notices name nobody: others see this screen. */
  genericText: boolean
  /** How often a reminder's key was claimed by a clock that was ahead. */
  untold: Readonly<Record<string, number>>
  /** That the clock was set to another time: when that was seen, and by how much (ms); null once it was noted. */
  clockChanged: { readonly at: number; readonly by: number } | null
  /** The run of the browser in which the last look was. */
  lastSession: string
  /** The user saw no test notice, though the browser took it. */
  noticesUnseen: boolean
  /** The login a site's pages belong to here, once the user has said so; null for one that is not watched. */
  signedIn: Partial<Record<SiteId, string | null>>
  /** Sites on which the user wants the explanation on the page, or not; the others are as their patterns say. */
  onPage: Partial<Record<SiteId, boolean>>
  /** Ways to a network and back that have not ended. */
  ways: Ways
  /** Where the user stood last in each tab, and was warned. */
  warned: readonly Warned[]
  /** Hints that were turned off for good. */
  hintsOff: Partial<Record<HintId, true>>
  /** Reconnects that were seen up to then (ms) are as they should be. */
  reconnectsChecked: number
  /** ms of the last reconcile; 0 before the first. */
  lastWakeAt: number
  /** What the last reconcile cost, ms. */
  lastReconcileMs: number
  /** Notices could not be shown, and why. '' when all is well. */
  noticeTrouble: string
  /** Messages that were not understood or not allowed. */
  refused: number
  /** Tells this store from one that is made anew; '' before its first copy was made. */
  storeId: string
  /** How many accounts the second copy knows and the list does not. */
  copyLost: number
  /** ms of the last backup that was saved; 0 when there was none. */
  exportedAt: number
}

const first: Facts = {
  hours: {},
  genericText: false,
  untold: {},
  clockChanged: null,
  lastSession: '',
  noticesUnseen: false,
  signedIn: {},
  onPage: {},
  ways: noWays,
  warned: [],
  hintsOff: {},
  reconnectsChecked: 0,
  lastWakeAt: 0,
  lastReconcileMs: 0,
  noticeTrouble: '',
  refused: 0,
  storeId: '',
  copyLost: 0,
  exportedAt: 0,
}

export async function readFact<K extends keyof Facts>(db: RadarDb, id: K): Promise<Facts[K]> {
  return ((await db.facts.get(id))?.value ?? first[id]) as Facts[K]
}

/** What was chosen before there were days to choose has none. */
export async function readHours(db: RadarDb): Promise<DecentHours> {
  return { ...officeHours, ...(await readFact(db, 'hours')) }
}

/** May a card stand on this site's pages? As the user says, else as the site's own entry does. */
export async function isOnPage(db: RadarDb, { id, overlay }: Pick<Site, 'id' | 'overlay'>): Promise<boolean> {
  return (await readFact(db, 'onPage'))[id] ?? overlay
}

export async function writeFact<K extends keyof Facts>(db: RadarDb, id: K, value: Facts[K]): Promise<void> {
  await db.facts.put({ id, value })
}
