import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { ensureBrowser, ensurePackages } from './setup.mjs'

ensurePackages()
ensureBrowser('chromium')
ensureBrowser('firefox')

let passed = 0
let failed = 0
const step = (name, command, args, env = {}) => {
  console.log(`\n# ${name}`)
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...env },
  })
  return status === 0
}
const count = (ok, bad) => {
  passed += ok
  failed += bad
}
const check = (name, ...rest) => count(...(step(name, ...rest) ? [1, 0] : [0, 1]))
const results = file => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined)

fs.rmSync('test-results', { recursive: true, force: true })
fs.mkdirSync('test-results')
check('types', 'npx', ['tsc', '--noEmit'])
check('lint', 'npx', ['biome', 'check', '.'])

const units = 'test-results/unit.json'
step('unit and property tests', 'npx', [
  'vitest',
  'run',
  '--reporter=dot',
  '--reporter=json',
  `--outputFile.json=${units}`,
])
const unit = results(units)
count(unit?.numPassedTests ?? 0, unit ? unit.numTotalTests - unit.numPassedTests : 1)

check('build', process.execPath, ['scripts/build.mjs'])

// outside the folder the test tool empties
const browsers = '.cache/e2e.json'
fs.rmSync(browsers, { force: true })
step('both browsers', 'npx', ['playwright', 'test', '-c', 'e2e/playwright.config.ts'], { RESULTS: `../${browsers}` })
const run = results(browsers)
const e2e = run?.stats
// what belongs to no single test: a request that came to the proxy
count(0, run?.errors.length ?? 0)
count(e2e?.expected ?? 0, e2e ? e2e.unexpected + e2e.flaky + e2e.skipped : 1)

console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed ? 1 : 0)
