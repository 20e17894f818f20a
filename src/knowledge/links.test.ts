import { expect, it } from 'vitest'
import { links } from '.'

it('has every address the product can open, and when it was last checked, in docs/links.md (npm run docs writes it)', async () => {
  const rows = [...links.values()].map(l => `| ${l.label} | <${l.url}> | ${l.confidence} | ${l.read} |`)
  const table = [
    '# Addresses',
    '',
    'Every address the product can open, always on a click.',
    '',
    '| page | address | confidence | read |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ]
  await expect(table.join('\n')).toMatchFileSnapshot('../../docs/links.md')
})
