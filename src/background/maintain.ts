import { t } from '../i18n/translate'
import type { Platform } from '../platform/types'
import { ensureOpen, isNewer, NewerStore, withReopen } from '../storage/db'
import { isOfStore, type StoreState, stateOf } from '../storage/health'
import { doAll } from './attempt'
import { remindAboutBackup } from './backupReminder'
import type { BackgroundContext } from './context'
import { ensureHeartbeat } from './heartbeat'
import { reconcile } from './reconcile'
import { updateSafetyCopy } from './safetyCopy'

const alarming = '#b3261e'
const toldKey = 'troubleTold'

/**
 * What is due at every start of the worker and after every change, whatever woke it: first the heartbeat, which needs no
 * store, then everything that follows from the store, then its second copy. None of it depends on what the browser says to
 * the others. Where the store fails, the toolbar button says so, and the next wake tries again. Resolves in any case.
 */
export async function runMaintenance(context: BackgroundContext, atOnce: boolean): Promise<void> {
  await ensureHeartbeat(context.platform).catch(e => console.error('heartbeat', e))
  let isGone = false
  try {
    await ensureOpen(context.db)
    if (isNewer(context.db)) throw new NewerStore()
    await doAll(
      () => withReopen(() => reconcile(context, atOnce)),
      async () => {
        isGone = await withReopen(() => updateSafetyCopy(context))
      },
      () => (isGone ? tell(context, 'missing') : withReopen(() => remindAboutBackup(context))),
    )
  } catch (e) {
    console.error('maintenance', e)
    if (isOfStore(e)) await tell(context, stateOf(e)).catch(failed => console.error('store', failed))
  }
}

/** A list that is gone warns of nothing: that is said on the toolbar button, and once a day as a notice. */
async function tell({ platform }: BackgroundContext, state: Exclude<StoreState, 'ok'>): Promise<void> {
  await doAll(
    () => platform.badge('!', alarming, t(`badge_store_${state}`)),
    // the next wake may find it open
    async () => {
      if (state !== 'hanging') await tellOnceADay(platform, state)
    },
  )
}

async function tellOnceADay(platform: Platform, state: StoreState): Promise<void> {
  const today = Temporal.Instant.fromEpochMilliseconds(platform.now()).toZonedDateTimeISO(platform.zone())
  const told = `${state} ${today.toPlainDate()}`
  if ((await platform.local.get([toldKey]))[toldKey] === told) return
  await platform.local.set({ [toldKey]: told })
  await platform.notify('store', t('notice_store'), t(`notice_store_${state}`)).catch(() => {})
}
