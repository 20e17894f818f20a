// npm test: every kind of check with small counts. npm run test:unit: without browsers. npm run test:full: full counts, and
// a table of what the promises were held to. Nothing is written into the repository.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { ensureBrowser, ensurePackages } from './setup.mjs'

const mode = process.argv[2] ?? 'all'
const full = mode === 'full'
const dir = 'test-results'
const bounds = '.cache/bounds.jsonl'
const seed = process.env.SEED ?? String(Math.floor(Math.random() * 2 ** 31))
const env = {
  ...process.env,
  VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true',
  SEED: seed,
  RUNS: full ? 'full' : (process.env.RUNS ?? ''),
  BOUNDS: bounds,
}

ensurePackages()
if (mode !== 'unit') {
  ensureBrowser('chromium')
  ensureBrowser('firefox')
}

let passed = 0
let failed = 0
const count = (ok, bad) => {
  passed += ok
  failed += bad
}
function step(name, command, args, extra = {}) {
  console.log(`\n# ${name}`)
  const began = performance.now()
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...env, ...extra },
  })
  console.log(`# ${name}: ${Math.round((performance.now() - began) / 1000)} s`)
  return status === 0
}
const check = (name, ...rest) => count(...(step(name, ...rest) ? [1, 0] : [0, 1]))
const results = file => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined)

fs.rmSync(dir, { recursive: true, force: true })
fs.mkdirSync(dir)
fs.mkdirSync('.cache', { recursive: true })
fs.rmSync(bounds, { force: true })
console.log(`seed ${seed} (SEED=${seed} npm test repeats it)`)

// the content scripts of the sites are written by the build, and the types and the lint read them
if (mode !== 'unit') check('build', process.execPath, ['scripts/build.mjs'])
check('types', 'npx', ['tsc', '--noEmit'])
check('lint', 'npx', ['biome', 'check', '.'])

const units = `${dir}/unit.json`
const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${units}`]
step('unit and property tests', 'npx', ['vitest', 'run', ...reporters])
const unit = results(units)
count(unit?.numPassedTests ?? 0, unit ? unit.numTotalTests - unit.numPassedTests : 1)

if (mode !== 'unit') {
  // outside the folder the test tool empties
  const browsers = '.cache/e2e.json'
  fs.rmSync(browsers, { force: true })
  step('both browsers', 'npx', ['playwright', 'test', '-c', 'e2e/playwright.config.ts'], { RESULTS: `../${browsers}` })
  const run = results(browsers)
  const e2e = run?.stats
  // what belongs to no single test: a request that came to the proxy
  count(0, run?.errors.length ?? 0)
  count(e2e?.expected ?? 0, e2e ? e2e.unexpected + e2e.flaky + e2e.skipped : 1)
}

if (full) printBounds()
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)

/** What every promise was held to in this run, as one table. */
function printBounds() {
  const lines = fs.existsSync(bounds) ? fs.readFileSync(bounds, 'utf8').trim().split('\n') : []
  const rows = lines.filter(Boolean).map(line => JSON.parse(line))
  const filled = (text, counts = {}) => text.replace(/\{(\w+)\}/g, (_, key) => counts[key]?.toLocaleString('en') ?? key)
  console.log('\n| promise | what was done | bound | measured | |\n| --- | --- | --- | --- | --- |')
  for (const r of rows.sort((a, b) => a.promise.localeCompare(b.promise, 'en', { numeric: true })))
    console.log(
      `| ${r.promise} | ${filled(r.what, r.counts)} | ${r.bound} | ${filled(r.measured, r.counts)} | ${r.ok ? 'held' : 'MISSED'} |`,
    )
}
