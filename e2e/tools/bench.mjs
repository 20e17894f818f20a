// Figures of the README: one JSON object a line. Times are ratios of medians, taken in turns within one run.
// `--pages=feed,flood` measures some of what concerns pages and nothing else; `--flood=2000` sends fewer messages.
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { runnerImport } from 'vite'
import { matcher } from './bench-matcher.mjs'
import { pageFigures } from './bench-pages.mjs'
import { median, rowsOf } from './bench-parts.mjs'
import { ensureBrowser, ensurePackages } from './setup.mjs'

const { values: asked } = parseArgs({
  options: { pages: { type: 'string' }, flood: { type: 'string', default: '100000' } },
})
ensurePackages()
ensureBrowser('chromium')
await import('./build.mjs')
const { loadRadar } = await import('./radar.mjs')
const { Radar, daysAgo, header, sample } = await loadRadar()

const rounds = 15
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
async function painted(page, url, selector) {
  await page.goto('about:blank')
  const began = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  await page.waitForSelector(selector)
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => setTimeout(done))))
  return performance.now() - began
}

const ours = await Radar.open()
const empty = await Radar.open({ dir: bare })
async function end() {
  await ours.close()
  await empty.close()
  fs.rmSync(bare, { recursive: true, force: true })
}

const figures = { ...pageFigures, matcher }
const tools = { Radar, sample, bare, ours, empty, messages: Number(asked.flood), say }
for (const name of asked.pages?.split(',') ?? Object.keys(figures)) await figures[name](tools)
if (asked.pages) {
  await end()
  process.exit()
}

for (const n of [50, 1000]) {
  const rows = Array.from({ length: n }, (_, i) => `facebook,Page ${i},Login ${i},,${daysAgo((i * 7) % 62)}`)
  await empty.import(header + rows.join('\n'))
  const page = await empty.context.newPage()
  const at = { popup: [], blank: [] }
  for (let i = 0; i < rounds; i++) {
    at.blank.push(await painted(page, `chrome-extension://${empty.id}/blank.html`, 'li'))
    at.popup.push(await painted(page, `chrome-extension://${empty.id}/src/popup/index.html`, 'li'))
  }
  say(`popup of ${n} connections / blank page`, median(at.popup) / median(at.blank), 'ratio')
}

const options = await empty.options('/settings')
const costs = []
for (let i = 0; i < rounds; i++) {
  await options.evaluate(() => chrome.runtime.sendMessage({ type: 'radar.wake' }))
  costs.push((await rowsOf(options, 'facts')).find(f => f.id === 'lastReconcileMs').value)
}
say('reconcile of 1,000 connections', median(costs), 'ms')
// The ground floor alone, in this process.
const { thousandDiagnoses, pastes } = (await runnerImport('./e2e/support/load.ts', { configFile: false })).module
const timed = (work, times) => {
  const list = []
  for (let i = 0; i < times; i++) {
    const began = performance.now()
    work(i)
    list.push(performance.now() - began)
  }
  return list
}
say('diagnose 1,000 connections with 20 events each', median(timed(thousandDiagnoses(), rounds)), 'ms')
const answers = pastes()
const readings = timed(i => answers[i % answers.length].read(), answers.length * 10)
say('answer to a pasted error, median', median(readings), 'ms')
say(
  'answer to a paste of 10 MB, slowest',
  Math.max(...timed(i => pastes.huge[i % pastes.huge.length].read(), rounds)),
  'ms',
)
await end()
