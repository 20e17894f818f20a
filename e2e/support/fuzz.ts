import fc from 'fast-check'
import { phrases } from '../../src/detection/match'
import { patternsOf, sites } from '../../src/detection/sites/index'
import type { CorpusPage } from '../corpus/types'
import type { Sheet } from './patternLab'

/** No document grows larger than this, in characters. */
const largest = 200_000

const said = [...sites.values()].flatMap(patternsOf).flatMap(p => phrases(p.words ?? p.actions ?? p.titles))
const words = fc.oneof(
  fc.constantFrom(...said),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.constantFrom(...said).map(w => `${w} `.repeat(20)),
)
const tag = fc.constantFrom(
  ...['div', 'div', 'div', 'span', 'span', 'p', 'ul', 'li', 'a', 'button', 'form', 'h1', 'h2', 'h3', 'article', 'main'],
  ...['section', 'nav', 'aside', 'label', 'dialog', 'svg', 'table', 'iframe', 'x-part', 'template', 'textarea', 'img'],
)
const attributes = fc.constantFrom(
  ...['', '', '', 'role="dialog"', 'role="alert"', 'role="alertdialog"', 'role="status"', 'role="heading"'],
  ...['role="feed"', 'role="article"', 'role="listitem"', 'role="row"', 'role="button"', 'aria-modal="true"'],
  ...['aria-hidden="true"', 'hidden', 'open', 'contenteditable', 'style="display:none"', 'style="opacity:0"'],
  ...['style="position:fixed;left:-900px"', 'style="display:contents"', 'style="visibility:hidden"', 'dir="rtl"'],
  ...['aria-label="LinkedIn"', 'title="Reconnect"', 'data-testid="tweet"', 'name="password_new"', 'href="/help"'],
)

const { node } = fc.letrec<{ node: string; leaf: string; branch: string }>(tie => ({
  leaf: words.map(w => w.replaceAll('<', '&lt;')),
  branch: fc
    .record({
      tag,
      attributes,
      // now and then as many as a feed, a sidebar or an inbox has
      times: fc.oneof(
        { weight: 60, arbitrary: fc.constant(1) },
        { weight: 1, arbitrary: fc.integer({ min: 2, max: 400 }) },
      ),
      within: fc.array(tie('node'), { maxLength: 4 }),
    })
    .map(b => {
      const one = `<${b.tag} ${b.attributes}>${b.within.join('')}</${b.tag}>`
      return one.repeat(Math.min(b.times, Math.ceil(largest / one.length)))
    }),
  node: fc.oneof({ maxDepth: 7, depthSize: 'small' }, tie('leaf'), { weight: 2, arbitrary: tie('branch') }),
}))

/** Documents of every shape under addresses at which words, marks and lists are looked for. The same for the same seed. */
export function fuzzed(pages: readonly CorpusPage[], count: number, seed: number): Sheet[] {
  const sheet = fc
    .tuple(fc.constantFrom(...pages), fc.array(node, { minLength: 1, maxLength: 8 }), fc.boolean())
    .map(([{ site, url, lang, head, body }, parts, around]) => ({
      site,
      url,
      lang,
      head,
      // by itself, or around a page that is known
      body: `${parts.join('').slice(0, largest)}${around ? body : ''}`,
    }))
  return fc.sample(sheet, { numRuns: count, seed })
}
