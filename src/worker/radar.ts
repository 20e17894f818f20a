import type { Platform } from '../platform/types'
import type { RadarDb } from '../store/db'

/** What every job of the worker needs. Made anew at each start: the worker remembers nothing else. */
export interface Radar {
  readonly db: RadarDb
  readonly platform: Platform
}
