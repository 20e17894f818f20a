import type { Platform } from '../platform/types'
import type { RadarDb } from '../storage/db'

/** What every job of the worker needs. Made anew at each start: the worker remembers nothing else. */
export interface Radar {
  readonly db: RadarDb
  readonly platform: Platform
  /** Notices being shown right now: two runs at once show one, and a start after a kill begins with none. */
  readonly underway: Set<string>
  /** When a tab last said what, ms: against floods, and good for nothing else. */
  readonly recent: Map<string, number>
}
