import { expect, it } from 'vitest'
import { causes, errors, families, links } from '.'
import { leftOut } from './errors/leftOut'
import type { KnownError } from './types'

const verdicts = { wait: 'wait', tool: 'the tool’s fault', post: 'the post', cause: '' } as const
const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

function found(e: KnownError): string {
  const numbers = [e.code ?? [], e.sub ? `subcode ${e.sub}` : [], (e.also ?? []).slice(0, 2)].flat()
  const more = (e.also?.length ?? 0) > 2 ? ['…'] : []
  const words = [...(e.words ?? []), ...(e.values ?? []).map(v => `=${v}`)].map(w => `\`${w}\``)
  const status = (e.status ?? []).map(s => `HTTP ${s}`)
  const says = (e.says ?? []).slice(0, 1).map(s => `“${s}”`)
  return [...numbers, ...more, ...words, ...status, ...says].join(', ')
}

function means(e: KnownError): string {
  const named = e.causes.map(([cause, sure]) => `${causes.get(cause)!.title} (${sure})`)
  return e.verdict === 'cause' ? named.join(', ') : verdicts[e.verdict]
}

function source(e: KnownError): string {
  const link = links.get(e.source.link ?? '')
  return link ? `[${link.label}](${link.url})` : e.source.section
}

const sections: readonly (readonly [string, RegExp])[] = [
  ['Facebook, Instagram, Threads', /^(?:facebook|instagram|threads)-/],
  ['LinkedIn', /^linkedin-/],
  ['X', /^x-/],
  ['Google Business Profile, YouTube', /^(?:google|youtube)-/],
  ['TikTok', /^tiktok-/],
  ['Pinterest', /^pinterest-/],
  ['Bluesky', /^bluesky-/],
  ['Every network', /^any-/],
]

it('has every error that is known, and what is left out, in docs/messages.md (npm run docs writes it)', async () => {
  const all = [...errors.values()]
  const lines = sections.flatMap(([title, ids]) => {
    const rows = all
      .filter(e => ids.test(e.id))
      .map(e => `| ${[e.name, found(e), means(e), source(e), e.source.read].map(cell).join(' | ')} |`)
    return [
      `## ${title}`,
      '',
      `${rows.length} errors.`,
      '',
      '| error | recognized by | means | source | read |',
      '| --- | --- | --- | --- | --- |',
      ...rows,
      '',
    ]
  })
  expect(lines.filter(l => l.startsWith('| ')).length - 2 * sections.length).toBe(all.length)
  const names = [...families.values()].map(f => f.name)
  expect(names.filter(name => !sections.some(([title]) => title.includes(name)))).toEqual([])
  const text = [
    '# Error messages that are recognized',
    '',
    'Made from `src/knowledge/errors/` by `errorTable.test.ts`. A message is read by `src/domain/diagnosis/parseErrorMessage.ts`. What',
    'counts first is the network that is named or chosen; then an exact subcode, an exact sentence, a word of the network’s own, a code,',
    'and last the shape of the answer. Several sentences can name one error; the table has the first.',
    '',
    'What it means is one of four things: a cause, “wait, then try again”, the publishing tool’s fault, or only this post. A message that',
    'nobody documents is not recognized, and nothing is guessed.',
    '',
    ...lines,
    '## Left out',
    '',
    '| network | what | why |',
    '| --- | --- | --- |',
    ...leftOut.map(row => `| ${row.map(cell).join(' | ')} |`),
    '',
  ].join('\n')
  await expect(text).toMatchFileSnapshot('../../docs/messages.md')
})
