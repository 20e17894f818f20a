import { isNewer, NewerStore, opened, persistently } from '../store/db'
import { isOfStore, stateOf } from '../store/health'
import { say } from '../words/say'
import { remindOfBackup } from './backups'
import { keepCopy } from './copies'
import { beat } from './heartbeat'
import type { Radar } from './radar'
import { reconcile } from './reconcile'

const alarming = '#b3261e'

/**
 * What is due at every start of the worker and after every change, whatever woke it: first the heartbeat, which needs no
 * store, then everything that follows from the store, then its second copy. Where the store fails, the toolbar button
 * says so, and the next wake tries again.
 */
export async function keepUp(radar: Radar, atOnce: boolean): Promise<void> {
  await beat(radar.platform)
  try {
    await opened(radar.db)
    if (isNewer(radar.db)) throw new NewerStore()
    await persistently(() => reconcile(radar, atOnce))
    await persistently(() => keepCopy(radar))
    await persistently(() => remindOfBackup(radar))
  } catch (e) {
    console.error('keep', e)
    if (isOfStore(e)) await radar.platform.badge('!', alarming, say(`badge_store_${stateOf(e)}`))
  }
}
