import MiniSearch from 'minisearch'
import { helpText } from '../i18n/helpText'
import { t } from '../i18n/translate'
import { type CausePart, causes, sentences, summaryKey, titleKey } from '../knowledge'
import type { CauseId } from '../knowledge/ids'
import type { Cause } from '../knowledge/types'

const parts: CausePart[] = ['steps', 'triggers', 'prevention']
/** Results this much weaker than the best are noise. */
const weakest = 0.35

/** A search over all causes in the user's language: the ids of those that fit, best first; typos and other words included. */
export function makeSearch(): (words: string) => CauseId[] {
  const index = new MiniSearch({
    fields: ['title', 'synonyms', 'text'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 4, synonyms: 3 } },
  })
  const text = (c: Cause) =>
    [helpText(summaryKey(c.id)), ...parts.flatMap(p => sentences(c, p).map(s => helpText(s.key)))].join(' ')
  index.addAll(
    [...causes.values()].map(c => ({
      id: c.id,
      title: t(titleKey(c.id)),
      synonyms: c.synonyms.join(' '),
      text: text(c),
    })),
  )
  return words => {
    const hits = index.search(words)
    return hits.filter(h => h.score >= weakest * hits[0]!.score).map(h => h.id as CauseId)
  }
}
