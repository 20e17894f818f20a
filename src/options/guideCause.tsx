import { useEffect, useRef } from 'preact/hooks'
import { helpText } from '../i18n/helpText'
import { t } from '../i18n/translate'
import {
  type CausePart,
  differences,
  families,
  networks,
  sentences,
  sourceOf,
  summaryKey,
  titleKey,
} from '../knowledge'
import type { FamilyId } from '../knowledge/ids'
import type { Cause } from '../knowledge/types'
import { ConflictList, HelpList, SourceLine } from '../ui/helpList'
import { GuidePagePatterns } from './guidePagePatterns'

const parts = { steps: 'guide_steps', scope: 'guide_scope', triggers: 'guide_triggers', prevention: 'guide_prevention' }

/** One cause of the guide with all its help, for one network or for all. `open`: in view, and unfolded. */
export function GuideCause({ cause, family, open }: { cause: Cause; family: FamilyId | undefined; open: boolean }) {
  const place = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (open) place.current?.scrollIntoView({ block: 'start' })
  }, [open])
  // named for each sentence only where not all of them are for the one network there is
  const only = family ?? (cause.families !== 'every' && cause.families.length === 1 ? cause.families[0] : undefined)
  const first = sentences(cause, cause.reconnectPossible ? 'steps' : 'todo', only).at(cause.reconnectPossible ? 0 : -1)!
  const source = family ? sourceOf(cause, family) : cause.source
  const differing = differences.filter(
    d => d.causes.includes(cause.id) && (!family || d.networks.some(n => networks.get(n)!.family === family)),
  )
  return (
    <li ref={place}>
      <p class="chips-of">
        {(cause.families === 'every' ? [] : cause.families).map(f => (
          <span key={f} class="chip">
            {families.get(f)!.name}
          </span>
        ))}
        {cause.families === 'every' && <span class="chip">{t('guide_all')}</span>}
      </p>
      <h2>
        {t(titleKey(cause.id))} {!cause.inArticle && <span class="chip">{t('guide_beyond')}</span>}
      </h2>
      <p>{helpText(summaryKey(cause.id), only)}</p>
      <p>
        <strong>{t('guide_first')}</strong> {helpText(first.key, only)}
      </p>
      <details open={open}>
        <summary>{t('guide_open')}</summary>
        <div class="advice">
          {(Object.keys(parts) as (CausePart & keyof typeof parts)[]).map(p => (
            <HelpList
              key={p}
              title={t(parts[p])}
              ordered={p === 'steps'}
              items={sentences(cause, p, only)}
              family={only}
            />
          ))}
          <GuidePagePatterns cause={cause.id} family={family} />
          <ConflictList list={differing} />
          {source && <SourceLine source={source} />}
        </div>
      </details>
    </li>
  )
}
