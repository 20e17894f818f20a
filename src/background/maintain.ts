import { isNewer, NewerStore, opened, persistently } from '../storage/db'
import { isOfStore, type StoreState, stateOf } from '../storage/health'
import { say } from '../i18n/format'
import { remindOfBackup } from './backupReminder'
import { keepCopy } from './safetyCopy'
import { beat } from './heartbeat'
import type { Radar } from './context'
import { reconcile } from './reconcile'

const alarming = '#b3261e'
const toldKey = 'troubleTold'

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
    if (await persistently(() => keepCopy(radar))) return await tell(radar, 'missing')
    await persistently(() => remindOfBackup(radar))
  } catch (e) {
    console.error('keep', e)
    if (isOfStore(e)) await tell(radar, stateOf(e))
  }
}

/** A list that is gone warns of nothing: that is said on the toolbar button, and once a day as a notice. */
async function tell({ platform }: Radar, state: Exclude<StoreState, 'ok'>): Promise<void> {
  await platform.badge('!', alarming, say(`badge_store_${state}`))
  // the next wake may find it open
  if (state === 'hanging') return
  const today = Temporal.Instant.fromEpochMilliseconds(platform.now()).toZonedDateTimeISO(platform.zone())
  const told = `${state} ${today.toPlainDate()}`
  if ((await platform.local.get([toldKey]))[toldKey] === told) return
  await platform.local.set({ [toldKey]: told })
  await platform.notify('store', say('notice_store'), say(`notice_store_${state}`)).catch(() => {})
}
