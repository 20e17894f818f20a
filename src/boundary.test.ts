import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

/** Imports point down only. A folder may use those on lower rows, and itself. */
const row: Record<string, number> = {
  knowledge: 0,
  domain: 1,
  detect: 1,
  transfer: 2,
  platform: 2,
  messages: 3,
  store: 3,
  words: 3,
  worker: 4,
  content: 4,
  ui: 4,
  popup: 5,
  options: 5,
}
/** Sideways on purpose: shapes of sightings in events; the worker injects the overlay's file; its card's words
 *  are made where all words are. */
const allowed = new Set([
  'domain > detect type',
  'words > content type',
  'worker > content ../content/overlay.iife.ts?script',
  'worker > content ../content/settings.iife.ts?script',
])

const files = (fs.readdirSync('src', { recursive: true }) as string[]).filter(
  f => /\.tsx?$/.test(f) && !/\.test\.|\.d\.ts$/.test(f),
)
const imports = files.flatMap(file => {
  const code = fs.readFileSync(path.join('src', file), 'utf8')
  const found = [
    ...code.matchAll(/(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|import\(\s*'([^']+)'|^import '([^']+)'/gm),
  ]
  return found.map(m => ({ file, from: file.split(path.sep)[0]!, type: Boolean(m[1]), what: (m[2] ?? m[3] ?? m[4])! }))
})

it('sees the imports of every folder', () => {
  expect(imports.length).toBeGreaterThan(150)
  expect(new Set(files.map(f => f.split(path.sep)[0]!).filter(d => !d.includes('.')))).toEqual(
    new Set(Object.keys(row)),
  )
})

it('finds no import that points up or sideways', () => {
  const wrong = imports.filter(({ file, from, type, what }) => {
    if (!what.startsWith('.')) return false
    const to = path.normalize(path.join(path.dirname(file), what)).split(path.sep)[0]!
    if (to === from || row[to]! < row[from]!) return false
    return !allowed.has(`${from} > ${to} ${type ? 'type' : what}`)
  })
  expect(wrong.map(w => `${w.file}: ${w.what}`)).toEqual([])
})

it('keeps the polyfill in platform, writing in the worker, and libraries out of content scripts', () => {
  const users = (test: (what: string) => boolean) => [...new Set(imports.filter(i => test(i.what)).map(i => i.from))]
  expect(users(w => w === 'webextension-polyfill')).toEqual(['platform'])
  expect(users(w => /store\/write$|^\.\/write$/.test(w))).toEqual(['worker'])
  const content = imports.filter(i => i.from === 'content' && !i.type)
  expect(
    content.filter(i => !/^\.|^\.\.\/detect\//.test(i.what) || /store|words|platform|knowledge/.test(i.what)),
  ).toEqual([])
})

it('reads no clock and no browser on the ground floor', () => {
  for (const file of files.filter(f => /^(knowledge|domain|detect)/.test(f)))
    expect(fs.readFileSync(path.join('src', file), 'utf8'), file).not.toMatch(
      /Date\.now|new Date\(\)|\bbrowser\.|\bchrome\.|indexedDB|Temporal\.Now/,
    )
})
