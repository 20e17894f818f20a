import { useEffect, useRef } from 'preact/hooks'
import { type CausePart, differences, networks, sentences, summaryKey, titleKey } from '../knowledge'
import type { Cause, FamilyId } from '../knowledge/types'
import { Differing, Points, SourceLine } from '../ui/helpList'
import { say } from '../i18n/format'
import { Looks } from './guidePagePatterns'

const parts = { steps: 'guide_steps', scope: 'guide_scope', triggers: 'guide_triggers', prevention: 'guide_prevention' }

/** One cause of the guide with all its help, for one network or for all. `open`: in view, and unfolded. */
export function Entry({ cause, family, open }: { cause: Cause; family: FamilyId | undefined; open: boolean }) {
  const place = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (open) place.current?.scrollIntoView({ block: 'start' })
  }, [open])
  // named for each sentence only where not all of them are for the one network there is
  const only = family ?? (cause.families !== 'every' && cause.families.length === 1 ? cause.families[0] : undefined)
  const first = sentences(cause, cause.reconnectHelps ? 'steps' : 'todo', only).at(cause.reconnectHelps ? 0 : -1)!
  const differing = differences.filter(
    d => d.causes.includes(cause.id) && (!family || d.networks.some(n => networks.get(n)!.family === family)),
  )
  return (
    <li ref={place}>
      <h2>
        {say(titleKey(cause.id))} {!cause.inArticle && <span class="chip">{say('guide_beyond')}</span>}
      </h2>
      <p>{say(summaryKey(cause.id))}</p>
      <p>
        <strong>{say('guide_first')}</strong> {say(first.key)}
      </p>
      <details open={open}>
        <summary>{say('guide_open')}</summary>
        <div class="advice">
          {(Object.keys(parts) as (CausePart & keyof typeof parts)[]).map(p => (
            <Points
              key={p}
              title={say(parts[p])}
              ordered={p === 'steps'}
              items={sentences(cause, p, only)}
              family={only}
            />
          ))}
          <Looks cause={cause.id} family={family} />
          <Differing list={differing} />
          <SourceLine source={cause.source} />
        </div>
      </details>
    </li>
  )
}
