import { helpText } from '../i18n/helpText'
import { t } from '../i18n/translate'
import { keyed, linkOf, linksOf, paragraphTitleKey, whyAccountsDisconnect } from '../knowledge'
import type { FamilyId } from '../knowledge/ids'
import { ExternalLink } from '../ui/helpList'

/** Why accounts disconnect, as a short article. */
export function GuideArticle({ family }: { family: FamilyId | undefined }) {
  return (
    <article class="prose">
      <h2>{t('guide_why')}</h2>
      {Object.entries(whyAccountsDisconnect).map(([id, { sentences }]) => (
        <section key={id}>
          <h3>{t(paragraphTitleKey(id))}</h3>
          <p>
            {keyed('background', sentences, family).map(s => (
              <span key={s.key}>
                {helpText(s.key, family)}{' '}
                {(family ? [linkOf(s, family)] : linksOf(s)).map(l => l && <ExternalLink key={l.id} link={l} />)}
              </span>
            ))}
          </p>
        </section>
      ))}
    </article>
  )
}
