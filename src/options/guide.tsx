import { useSignal } from '@preact/signals'
import MiniSearch from 'minisearch'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { type CausePart, causes, links, networks, sentences, summaryKey, titleKey } from '../knowledge'
import type { Cause, CauseId } from '../knowledge/types'
import { Points } from '../ui/advice'
import { say } from '../words/say'

const parts: CausePart[] = ['steps', 'triggers', 'prevention']
/** Results this much weaker than the best are noise. */
const weakest = 0.35

const all = [...causes.values()]

function makeIndex() {
  const index = new MiniSearch({
    fields: ['title', 'synonyms', 'text'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 4, synonyms: 3 } },
  })
  const text = (c: Cause) =>
    [say(summaryKey(c.id)), ...parts.flatMap(p => sentences(c, p).map(s => say(s.key)))].join(' ')
  index.addAll(all.map(c => ({ id: c.id, title: say(titleKey(c.id)), synonyms: c.synonyms.join(' '), text: text(c) })))
  return index
}

/** `rest`: the id of a cause to open. */
export function Guide({ rest }: { rest: string }) {
  const words = useSignal('')
  const index = useMemo(makeIndex, [])
  const hits = words.value.trim() ? index.search(words.value) : undefined
  const found = hits
    ? hits.filter(h => h.score >= weakest * hits[0]!.score).map(h => causes.get(h.id as CauseId)!)
    : all
  return (
    <>
      <label class="field">
        {say('guide_search')}
        <input type="search" onInput={e => (words.value = e.currentTarget.value)} />
      </label>
      <ul class="cards" aria-label={say('guide_causes')}>
        {found.map(c => (
          <Entry key={c.id} cause={c} open={c.id === rest} />
        ))}
      </ul>
      {!found.length && <p class="soft">{say('guide_none')}</p>}
      <h2>{say('guide_lives')}</h2>
      <table>
        <tbody>
          {[...networks.values()].map(n => (
            <tr key={n.id}>
              <th scope="row">{n.name}</th>
              <td>
                {say(`guide_life_${n.lifespan.kind}`, n.lifespan.kind === 'fixed' ? { n: n.lifespan.days } : {})}
                {n.idle && ` · ${say('guide_idle', { n: n.idle.days })}`}
                {!n.inArticle && ` · ${say('guide_beyond')}`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Entry({ cause, open }: { cause: Cause; open: boolean }) {
  const place = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (open) place.current?.scrollIntoView({ block: 'start' })
  }, [open])
  return (
    <li ref={place}>
      <h2>{say(titleKey(cause.id))}</h2>
      <p>{say(summaryKey(cause.id))}</p>
      <details open={open}>
        <summary>{say('guide_open')}</summary>
        <div class="advice">
          {parts.map(p => (
            <Points
              key={p}
              title={say(`guide_${p}`)}
              ordered={p === 'steps'}
              items={sentences(cause, p)}
              whose={cause.families === 'every' || cause.families.length > 1}
            />
          ))}
          <a href={links.get(cause.source.link)!.url} target="_blank" rel="noopener noreferrer">
            {say('source')}
          </a>
        </div>
      </details>
    </li>
  )
}
