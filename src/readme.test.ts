import fs from 'node:fs'
import { expect, it } from 'vitest'
import { links } from './knowledge'

const readme = fs.readFileSync('README.md', 'utf8')

it('the README lists every address the product can open, and when it was last checked', () => {
  const rows = readme.split('\n').filter(line => /^\| .+ \| <https:/.test(line))
  const cells = rows.map(row => row.split(' | ').map(cell => cell.replace(/^\||\|$/g, '').trim()))
  expect(cells).toEqual([...links.values()].map(l => [l.label, `<${l.url}>`, l.confidence, l.read]))
})
