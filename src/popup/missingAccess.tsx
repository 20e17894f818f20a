import type { Site } from '../detection/types'
import { missingAccessText } from '../i18n/accessText'
import { t } from '../i18n/translate'
import { requestAccess } from '../ui/siteAccess'

/** What happens there to the user's logins would go unnoticed: said before anything looks fine. */
export function MissingAccess({ sites }: { sites: readonly Site[] }) {
  if (!sites.length) return null
  return (
    <div class="notice blind" role="status">
      <span>
        <strong>{missingAccessText(sites)}</strong> {t('blind_text')}
      </span>{' '}
      <button type="button" onClick={() => requestAccess(sites)}>
        {t('blind_allow')}
      </button>
    </div>
  )
}
