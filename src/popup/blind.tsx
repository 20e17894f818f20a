import type { Site } from '../detect/types'
import { allow } from '../ui/access'
import { sayBlind } from '../words/blind'
import { say } from '../words/say'

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
