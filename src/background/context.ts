import type { Platform } from '../platform/types'
import type { RadarDb } from '../storage/db'

/** What every job of the background needs. Made anew at each start: the background remembers nothing else. */
export interface BackgroundContext {
  readonly db: RadarDb
  /** How long an answer to a page waits for what follows from a change, ms: less than the page waits for its answer. */
  readonly replyWithinMs: number
  readonly platform: Platform
  /** Notices being shown right now: two runs at once show one, and a start after a kill begins with none. */
  readonly showingNotices: Set<string>
  /** When a tab last said what, ms: against floods, and good for nothing else. */
  readonly recentSightings: Map<string, number>
  /** Files of the content scripts that are brought to a page on demand, as the build names them. */
  readonly scripts: { readonly overlay: string; readonly settingsWatcher: string }
}
