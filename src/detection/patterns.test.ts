import { expect, it } from 'vitest'
import { phrases } from './match'
import { type SettingsSite, settingsPages } from './settingsPages'
import { sites } from './sites/index'
import type { PagePattern, Site, Words } from './types'

const code = (list: readonly string[]) => list.map(s => `\`${s.replaceAll('|', '\\|')}\``).join(' ')
const languages = (...words: (Words | undefined)[]) => [...new Set(words.flatMap(w => Object.keys(w ?? {})))].join(' ')
const lists = {
  actions: 'accounts, each beside such a button',
  marks: 'accounts, each beside a mark of such a name',
  alike: 'rows that all have one button of the same name',
  sections: 'a head with the mark of the network, and items',
}

function needs(p: PagePattern<string>): string {
  const parts = [
    p.hosts && `on ${code(p.hosts)}`,
    p.paths && `address ${code(p.paths)}`,
    p.except && `not on ${code(p.except)}`,
    p.from && `right after ${code(p.from)}`,
    p.selectors && `one of ${code(p.selectors)}`,
    p.exceptSelectors && `none of ${code(p.exceptSelectors)}`,
    p.words && `words (${languages(p.words)})`,
    p.titles && `title (${languages(p.titles)})`,
    p.actions && `button (${languages(p.actions)})`,
    p.lists && lists[p.lists.by],
    p.within && `within ${code(p.within)}`,
  ]
  return parts.filter(Boolean).join('; ')
}

function row(site: Site, p: PagePattern<string>): string {
  const { source, verifiedOn } = site.provenance[p.id]!
  const first = phrases(p.words ?? p.titles ?? p.actions)[0]?.replace('…', '')
  const cells = [p.id, p.kind, needs(p), first && `“${first}”`, p.strength ?? 'certain', source, verifiedOn]
  return `| ${cells.map(c => c ?? '').join(' | ')} |`
}

/** Where only a warning follows: its settings. */
const warnsOf = ({ id }: Site) => (id in settingsPages ? settingsPages[id as SettingsSite].patterns : [])

function section(site: Site): string {
  const head =
    '| pattern | says | needs all of | first phrase | at most | written from | seen |\n| --- | --- | --- | --- | --- | --- | --- |'
  const rows = [...site.patterns, ...(site.usagePatterns ?? []), ...warnsOf(site)].map(p => row(site, p))
  return `## ${site.name}\n\n${code(site.hosts)}\n\n${head}\n${rows.join('\n')}\n`
}

it('stand in a table that is up to date (`npm run docs` writes it)', async () => {
  const intro = `# Pages that are recognized

Made from \`src/detection/sites/\` by \`patterns.test.ts\`. In a site the first pattern that is met wins. Paths are compared segment by segment
(\`#\` digits, \`*\` anything); query and hash are never read. One sign alone, address or structure or words, is \`possible\` at most
until the page has stayed for a while. What says \`warn-…\` is told beforehand and never kept (\`settings.ts\` of a site; there the value
of \`tab\` in the query counts as a last segment).
`
  const table = [intro, ...[...sites.values()].map(section)].join('\n')
  await expect(table).toMatchFileSnapshot('../../docs/patterns.md')
})
