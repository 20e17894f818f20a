import { platform } from '../platform/browser'
import { readLostAccounts } from '../storage/safetyCopy'
import { readStoreNotices } from '../storage/storeNotices'
import { db } from '../ui/db'
import { BackupLine, SendTrouble, StoreLines } from '../ui/storeLines'
import { StoreTrouble, useEarlyTrouble } from '../ui/storeTrouble'
import { useLiveQuery } from '../ui/useLiveQuery'

const query = async () => {
  const accounts = await db.accounts.count()
  const { copy, entries } = accounts ? { copy: undefined, entries: [] } : await readLostAccounts(db, platform, [])
  return {
    standing: await readStoreNotices(db, platform.now()),
    gone: entries.length > 0 || copy?.state === 'corrupt',
  }
}

/** What there is to say about the store, above every page. */
export function StoreNotes() {
  const live = useLiveQuery(query).value
  useEarlyTrouble(live.state === 'loading')
  return (
    <>
      <SendTrouble />
      {live.state === 'failed' && <StoreTrouble error={live.error} level={2} />}
      {live.state === 'ready' &&
        (live.value.gone ? (
          <StoreTrouble state="missing" level={2} />
        ) : (
          <>
            <StoreLines standing={live.value.standing} />
            <BackupLine standing={live.value.standing} />
          </>
        ))}
    </>
  )
}
