import { formatLanguage } from '../i18n/format'
import { t } from '../i18n/translate'
import type { CauseId, FamilyId } from '../knowledge/ids'
import { type PatternSummary, patternSummaries } from '../ui/patternSummary'

/** What pages that stand for a cause look like, as the detection itself knows them. */
export function GuidePagePatterns({ cause, family }: { cause: CauseId; family: FamilyId | undefined }) {
  const looks = patternSummaries(cause, family)
  if (!looks.length) return null
  return (
    <>
      <h3>{t('guide_looks')}</h3>
      <dl class="looks">
        {looks.map(l => (
          <OfSite key={l.site.id} look={l} />
        ))}
      </dl>
    </>
  )
}

function OfSite({ look: { site, addresses, words, structure } }: { look: PatternSummary }) {
  return (
    <>
      <dt>{site.name}</dt>
      <dd>
        {addresses.length > 0 && (
          <p>
            {addresses.map(a => (
              <code key={a}>{a}</code>
            ))}
          </p>
        )}
        {words.map(([lang, said]) => (
          <p key={lang}>
            <span class="soft">{formatLanguage(lang)}:</span>{' '}
            <bdi lang={lang}>{said.map(w => `“${w}”`).join(', ')}</bdi>
          </p>
        ))}
        {structure && <p class="soft">{t('guide_looks_structure')}</p>}
      </dd>
    </>
  )
}
