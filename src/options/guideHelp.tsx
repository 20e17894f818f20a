import { t } from '../i18n/translate'
import { accountHash } from '../platform/routes'
import { LoginPicker } from './loginPicker'

/** The way in for someone whose account is down and for whom nothing was spotted: to that login's questions. */
export function GuideHelp() {
  return (
    <section class="down">
      <h2>{t('guide_down')}</h2>
      <LoginPicker
        title={t('guide_which')}
        tip={t('guide_down_text')}
        none={t('guide_no_logins')}
        go={t('triage')}
        done=""
        act={row => {
          location.hash = accountHash(row.connection.id, 'down')
        }}
      />
    </section>
  )
}
