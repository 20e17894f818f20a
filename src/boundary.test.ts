import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

/** Imports point down only: a room may use those below it, and itself. */
const levels: Record<string, number> = {
  knowledge: 0,
  events: 1,
  domain: 2,
  detection: 3,
  importExport: 4,
  platform: 4,
  messaging: 5,
  storage: 5,
  i18n: 6,
  background: 7,
  content: 7,
  ui: 7,
  popup: 8,
  options: 8,
}
/** Sideways on purpose: the background brings content scripts to a page by the names of their files. */
const allowed = new Set([
  'background/main.ts > ../content/overlay.iife.ts?script',
  'background/main.ts > ../content/settings.iife.ts?script',
])

const files = (fs.readdirSync('src', { recursive: true }) as string[])
  .map(f => f.split(path.sep).join('/'))
  .filter(f => /\.tsx?$/.test(f) && !/\.test\.|\.d\.ts$|^testing\/|\/generated\//.test(f))
const imports = files.flatMap(file => {
  const code = fs.readFileSync(path.join('src', file), 'utf8')
  const found = code.matchAll(
    /(?:import|export)\s+(type\s)?[^'"]*?from\s+'([^']+)'|import\(\s*'([^']+)'|^import '([^']+)'/gm,
  )
  return [...found].map(m => ({ file, room: file.split('/')[0]!, type: Boolean(m[1]), what: (m[2] ?? m[3] ?? m[4])! }))
})

/** The file of `src` that an import names, or undefined for a package or an asset. */
function target(file: string, what: string): string | undefined {
  if (!what.startsWith('.')) return undefined
  const base = path.posix.join(path.posix.dirname(file), what.split('?')[0]!)
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find(f => files.includes(f))
}

it('knows every room and sees its imports', () => {
  expect(imports.length).toBeGreaterThan(150)
  expect(new Set(files.map(f => f.split('/')[0]!))).toEqual(new Set(Object.keys(levels)))
})

it('has no import that points up or sideways', () => {
  const wrong = imports.filter(({ file, room, what }) => {
    if (!what.startsWith('.')) return false
    const to = path.posix.join(path.posix.dirname(file), what).split('/')[0]!
    return to !== room && !(levels[to]! < levels[room]!) && !allowed.has(`${file} > ${what}`)
  })
  expect(wrong.map(w => `${w.file}: ${w.what}`)).toEqual([])
})

it('has no circle of imports, those of types included', () => {
  const uses = new Map(files.map(f => [f, imports.filter(i => i.file === f).flatMap(i => target(f, i.what) ?? [])]))
  const done = new Set<string>()
  const circles: string[] = []
  const walk = (file: string, trail: readonly string[]) => {
    if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' > '))
    if (trail.includes(file) || done.has(file)) return
    for (const next of uses.get(file)!) walk(next, [...trail, file])
    done.add(file)
  }
  for (const file of files) walk(file, [])
  expect(circles).toEqual([])
})

it('keeps the polyfill in platform, writing in the background, and libraries out of content scripts', () => {
  const users = (test: (what: string) => boolean) => [...new Set(imports.filter(i => test(i.what)).map(i => i.room))]
  expect(users(w => w === 'webextension-polyfill')).toEqual(['platform'])
  expect(users(w => /storage\/commands$|^\.\/commands$/.test(w))).toEqual(['background'])
  const wrong = imports.filter(i => i.room === 'content' && !i.type && !/^\.\/|^\.\.\/detection\//.test(i.what))
  expect(wrong).toEqual([])
})

it('reads no clock and no browser on the ground floor', () => {
  for (const file of files.filter(f => /^(knowledge|events|domain|detection)\//.test(f)))
    expect(fs.readFileSync(path.join('src', file), 'utf8'), file).not.toMatch(
      /Date\.now|new Date\(\)|\bbrowser\.|\bchrome\.|indexedDB|Temporal\.Now/,
    )
})
