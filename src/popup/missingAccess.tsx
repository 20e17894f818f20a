import type { Site } from '../detection/types'
import { allow } from '../ui/siteAccess'
import { sayBlind } from '../i18n/accessText'
import { say } from '../i18n/format'

/** What happens there to the user's logins would go unnoticed: said before anything looks fine. */
export function Blind({ sites }: { sites: readonly Site[] }) {
  if (!sites.length) return null
  return (
    <div class="notice blind" role="status">
      <span>
        <strong>{sayBlind(sites)}</strong> {say('blind_text')}
      </span>{' '}
      <button type="button" onClick={() => allow(sites)}>
        {say('blind_allow')}
      </button>
    </div>
  )
}
