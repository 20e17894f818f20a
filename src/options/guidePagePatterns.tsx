import type { CauseId, FamilyId } from '../knowledge/types'
import { type Look, looksOf } from '../ui/patternSummary'
import { say, sayLanguage } from '../i18n/format'

/** What pages that stand for a cause look like, as the detection itself knows them. */
export function Looks({ cause, family }: { cause: CauseId; family: FamilyId | undefined }) {
  const looks = looksOf(cause, family)
  if (!looks.length) return null
  return (
    <>
      <h3>{say('guide_looks')}</h3>
      <dl class="looks">
        {looks.map(l => (
          <OfSite key={l.site.id} look={l} />
        ))}
      </dl>
    </>
  )
}

function OfSite({ look: { site, addresses, words, structure } }: { look: Look }) {
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
            <span class="soft">{sayLanguage(lang)}:</span> <bdi lang={lang}>{said.map(w => `“${w}”`).join(', ')}</bdi>
          </p>
        ))}
        {structure && <p class="soft">{say('guide_looks_structure')}</p>}
      </dd>
    </>
  )
}
