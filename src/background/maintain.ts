import { t } from '../i18n/translate'
import { ensureOpen, isNewer, NewerStore, withReopen } from '../storage/db'
import { isOfStore, type StoreState, stateOf } from '../storage/health'
import { remindAboutBackup } from './backupReminder'
import type { BackgroundContext } from './context'
import { ensureHeartbeat } from './heartbeat'
import { reconcile } from './reconcile'
import { updateSafetyCopy } from './safetyCopy'

const alarming = '#b3261e'
const toldKey = 'troubleTold'

/**
 * What is due at every start of the worker and after every change, whatever woke it: first the heartbeat, which needs no
 * store, then everything that follows from the store, then its second copy. Where the store fails, the toolbar button
 * says so, and the next wake tries again.
 */
export async function runMaintenance(context: BackgroundContext, atOnce: boolean): Promise<void> {
  await ensureHeartbeat(context.platform)
  try {
    await ensureOpen(context.db)
    if (isNewer(context.db)) throw new NewerStore()
    await withReopen(() => reconcile(context, atOnce))
    if (await withReopen(() => updateSafetyCopy(context))) return await tell(context, 'missing')
    await withReopen(() => remindAboutBackup(context))
  } catch (e) {
    console.error('keep', e)
    if (isOfStore(e)) await tell(context, stateOf(e))
  }
}

/** A list that is gone warns of nothing: that is said on the toolbar button, and once a day as a notice. */
async function tell({ platform }: BackgroundContext, state: Exclude<StoreState, 'ok'>): Promise<void> {
  await platform.badge('!', alarming, t(`badge_store_${state}`))
  // the next wake may find it open
  if (state === 'hanging') return
  const today = Temporal.Instant.fromEpochMilliseconds(platform.now()).toZonedDateTimeISO(platform.zone())
  const told = `${state} ${today.toPlainDate()}`
  if ((await platform.local.get([toldKey]))[toldKey] === told) return
  await platform.local.set({ [toldKey]: told })
  await platform.notify('store', t('notice_store'), t(`notice_store_${state}`)).catch(() => {})
}
