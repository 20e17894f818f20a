// Figures of the README: one JSON object a line. Times are ratios of medians, taken in turns within one run.
// `--only=feed,popup` measures some of it; `--flood=2000` sends fewer messages.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { matcher } from './bench-matcher.mjs'
import { ownFigures } from './bench-own.mjs'
import { pageFigures } from './bench-pages.mjs'
import { ensureBrowser, ensurePackages } from './setup.mjs'

const { values: asked } = parseArgs({
  options: { only: { type: 'string' }, flood: { type: 'string', default: '100000' } },
})
ensurePackages()
ensureBrowser('chromium')
await import('./build.mjs')
const { loadRadar } = await import('./radar.mjs')
const { Radar, daysAgo, header, samplePage: sample } = await loadRadar()

const say = (name, value, unit) => console.log(JSON.stringify({ name, value: Math.round(value * 1000) / 1000, unit }))

const { content_scripts } = JSON.parse(fs.readFileSync('dist/chromium/manifest.json', 'utf8'))
const scripts = content_scripts.flatMap(c => c.js)
for (const file of scripts)
  say(
    `content script ${path.basename(file, '.iife.js')}`,
    gzipSync(fs.readFileSync(`dist/chromium/${file}`), { level: 9 }).length / 1000,
    'kB gzip',
  )

// The extension with empty content scripts.
const bare = fs.mkdtempSync(path.join(os.tmpdir(), 'radar-bare-'))
fs.cpSync('dist/chromium', bare, { recursive: true })
for (const file of scripts) fs.writeFileSync(path.join(bare, file), '(() => {})()')
fs.writeFileSync(
  path.join(bare, 'blank.html'),
  '<!doctype html><html lang="en"><title>Blank</title><ul><li>one</li></ul></html>',
)

const ours = await Radar.open()
const empty = await Radar.open({ dir: bare })
const figures = { ...pageFigures, matcher, ...ownFigures }
const tools = { Radar, sample, daysAgo, header, bare, ours, empty, messages: Number(asked.flood), say }
for (const name of asked.only?.split(',') ?? Object.keys(figures)) await figures[name](tools)
await ours.close()
await empty.close()
fs.rmSync(bare, { recursive: true, force: true })
