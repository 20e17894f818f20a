import { settingsAt } from '../detection/settingsPages'
import { affectedBy } from '../domain/connection/impact'
import { tipText } from '../i18n/cardText'
import { formatList } from '../i18n/format'
import { t } from '../i18n/translate'
import { loginsForSite } from '../storage/queries'
import type { Row } from '../storage/schema'
import { readSetting } from '../storage/settings'
import { db } from '../ui/db'
import { TipOff } from '../ui/tipOff'
import { useLiveQuery } from '../ui/useLiveQuery'
import type { ActivePage } from './activePage'

/** The page in front of the user is one on which the next click takes connections down: which ones, by name. */
export function SettingsWarning({ front: { url, site }, rows }: { front: ActivePage; rows: readonly Row[] }) {
  const live = useLiveQuery(async () => ({
    off: await readSetting(db, 'tipsOff'),
    signedIn: await readSetting(db, 'signedIn'),
  }))
  const kind = settingsAt(new URL(url))?.page.kind
  if (live.value.state !== 'ready' || !kind || live.value.value.off[kind]) return null
  const signedIn = live.value.value.signedIn[site.id]
  const accounts = affectedBy(kind, loginsForSite(site, rows), signedIn).flatMap(r => r.accounts)
  if (!accounts.length) return null
  const { title, text } = tipText(kind, site.id, accounts.length)
  return (
    <div class="tip">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{text}</p>
      <p>{t('warned_names', { names: formatList(accounts.map(a => a.name)) })}</p>
      <p class="buttons">
        <TipOff tip={kind} />
      </p>
    </div>
  )
}
