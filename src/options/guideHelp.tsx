import { accountHash } from '../platform/routes'
import { say } from '../i18n/format'
import { LoginPicker } from './loginPicker'

/** The way in for someone whose account is down and for whom nothing was spotted: to that login's questions. */
export function Down() {
  return (
    <section class="down">
      <h2>{say('guide_down')}</h2>
      <LoginPicker
        title={say('guide_which')}
        hint={say('guide_down_text')}
        none={say('guide_no_logins')}
        go={say('triage')}
        done=""
        act={row => {
          location.hash = accountHash(row.connection.id, 'down')
        }}
      />
    </section>
  )
}
