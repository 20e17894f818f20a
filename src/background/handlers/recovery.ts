import { isNewer } from '../../storage/db'
import { writeState } from '../../storage/localState'
import { recreateStore } from '../recreateStore'
import { restoreBackup } from '../restoreBackup'
import { restoreSafetyCopy, updateSafetyCopy } from '../safetyCopy'
import { action, type Handlers, undoable } from './types'

/** Backups, the safety copy, and a store that cannot be opened. */
export const recoveryHandlers = {
  'backup.restore': undoable(restoreBackup),
  'backup.exported': action(async ({ db, platform }) => {
    if (!isNewer(db)) await writeState(db, 'exportedAt', platform.now())
  }),
  'safetyCopy.restore': undoable((context, { id }) => restoreSafetyCopy(context, id)),
  'safetyCopy.discard': action(context => updateSafetyCopy(context, true)),
  'store.recreate': undoable(async (context, { id, restore }) => {
    await recreateStore(context.db)
    return restore ? restoreSafetyCopy(context, id) : []
  }),
  'background.wake': action(async () => {}),
} satisfies Partial<Handlers>
