// Holds every promise to its full figure: npm run soak [-- part ...]. Stopped, it goes on where it was: a part that was
// done with this very code is not run again. Prints one table, puts it into the README, fails where a figure is missed.
import { execFileSync, spawnSync } from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import { ensureBrowser, ensurePackages } from './setup.mjs'
import { parts } from './soak-parts.mjs'

ensurePackages()
ensureBrowser('chromium')
ensureBrowser('firefox')
const dir = 'out/soak'
fs.mkdirSync(dir, { recursive: true })
const env = { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', SOAK: '1' }
const git = (...args) => execFileSync('git', args, { encoding: 'utf8' })
const code = ['src', 'e2e', 'manifest.json', 'package.json', 'vite.config.ts']
const state = crypto
  .createHash('sha256')
  .update(git('ls-files', '-s', ...code) + git('diff', ...code))
  .digest('hex')

const wanted = process.argv.slice(2)
const chosen = wanted.length ? parts.filter(p => wanted.some(w => p.id === w || p.id.startsWith(`${w}-`))) : parts
const mark = p => `${dir}/${p.id}.done`
const isDone = p => fs.existsSync(mark(p)) && fs.readFileSync(mark(p), 'utf8') === state
const rowsOf = p => {
  const file = `${dir}/${p.id}.jsonl`
  return fs.existsSync(file)
    ? fs
        .readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .filter(Boolean)
        .map(l => JSON.parse(l))
    : []
}

const toRun = chosen.filter(p => !isDone(p))
if (toRun.length) spawnSync(process.execPath, ['e2e/tools/build.mjs'], { stdio: 'inherit', env })
let failed = 0
for (const [i, p] of toRun.entries()) {
  console.log(`\n# ${i + 1} of ${toRun.length}: ${p.id}`)
  fs.rmSync(`${dir}/${p.id}.jsonl`, { force: true })
  const began = Date.now()
  const [command, ...args] = p.run
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...env, ...p.env, FIGURES: `${dir}/${p.id}.jsonl` },
  })
  if (status === 0) fs.writeFileSync(mark(p), state)
  else failed++
  console.log(`# ${p.id}: ${status === 0 ? 'held' : 'MISSED'} in ${Math.round((Date.now() - began) / 1000)} s`)
}

const flat = parts.flatMap(p => rowsOf(p))
const runs = parts.filter(p => p.id.startsWith('browsers-'))
if (runs.some(isDone))
  flat.push({
    promise: 'tests',
    what: 'all browser tests, again and again',
    bound: `${runs.length} times in a row green`,
    measured: `${runs.filter(isDone).length} of ${runs.length}`,
    ok: runs.every(isDone),
  })
const order = r => (r.promise === 'tests' ? 99 : Number(r.promise.slice(1)))
flat.sort((a, b) => order(a) - order(b))
const table = [
  '| promise | what was done | bound | measured |',
  '| --- | --- | --- | --- |',
  ...flat.map(r => `| ${r.promise} | ${r.what} | ${r.bound} | ${r.measured}${r.ok ? '' : ' (missed)'} |`),
].join('\n')
console.log(`\n${table}`)
const [from, to] = ['<!-- soak -->', '<!-- /soak -->']
const readme = fs.readFileSync('README.md', 'utf8')
if (!wanted.length && readme.includes(from))
  fs.writeFileSync('README.md', `${readme.split(from)[0]}${from}\n\n${table}\n\n${to}${readme.split(to)[1]}`)
const missed = flat.filter(r => !r.ok)
if (failed || missed.length) process.exit(1)
