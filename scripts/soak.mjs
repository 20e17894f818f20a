// Holds every promise to its full figure: npm run soak [-- part ...]. Stopped, it goes on where it was, on another machine
// as well (e2e/held.json is kept with the code): a part that was done with this very code is not run again. Prints one
// table, puts it into the README, fails where a figure is missed. npm run soak -- --table: what is held so far.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { ensureBrowser, ensurePackages } from './setup.mjs'
import { stateOf } from './soak-code.mjs'
import { parts } from './soak-parts.mjs'
import { merged, tableOf } from './soak-table.mjs'

ensurePackages()
ensureBrowser('chromium')
ensureBrowser('firefox')
const dir = 'out/soak'
fs.mkdirSync(dir, { recursive: true })
const env = { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', SOAK: '1' }
const record = 'e2e/held.json'
/** What each part noted, of which code, and how long it took. */
const held = { parts: {}, seconds: {}, ...JSON.parse(read(record) || '{}') }
const states = new Map(parts.map(p => [p.id, stateOf(p)]))
for (const id of Object.keys(held.parts)) if (!states.has(id)) delete held.parts[id]
const keep = () => fs.writeFileSync(record, `${JSON.stringify(held, null, 1)}\n`)

/** Runs nothing, and tells what is held so far. */
const tableOnly = process.argv.includes('--table')
const wanted = process.argv.slice(2).filter(a => !a.startsWith('--'))
const chosen = wanted.length ? parts.filter(p => wanted.some(w => p.id === w || p.id.startsWith(`${w}-`))) : parts
if (!chosen.length) {
  console.error(`no such part; there are ${parts.map(p => p.id).join(', ')}`)
  process.exit(1)
}
const isDone = p => held.parts[p.id]?.state === states.get(p.id)
const figures = p => `${dir}/${p.id}.jsonl`
const notedBy = p =>
  read(figures(p))
    .split('\n')
    .filter(Boolean)
    .map(l => JSON.parse(l))
    .filter(r => r.what.startsWith(p.notes ?? ''))

const windows = process.platform === 'win32'
let running
let stopped = false
for (const signal of ['SIGINT', 'SIGTERM'])
  process.on(signal, () => {
    stopped = true
    // with all that it started: browsers that go on would be in the way of the next run
    if (running?.pid) process.kill(windows ? running.pid : -running.pid, signal)
  })

const ran = new Set()
const broken = new Set()
const toRun = tableOnly ? [] : chosen.filter(p => !isDone(p))
const before = chosen.filter(isDone).length
if (before) console.log(`# ${before} of ${chosen.length} parts were done before`)
if (toRun.length && (await runs(process.execPath, ['scripts/build.mjs'], env)) !== 0) process.exit(1)
for (const [i, p] of toRun.entries()) {
  if (stopped) break
  if (broken.has(p.row)) continue
  console.log(`\n# ${p.id}: ${before + i + 1} of ${chosen.length} parts, ${left(toRun.slice(i))} left`)
  fs.rmSync(figures(p), { force: true })
  const began = Date.now()
  const status = await runs(...p.run, { ...env, FIGURES: figures(p), ...p.env })
  if (stopped) break
  ran.add(p)
  const seconds = Math.round((Date.now() - began) / 1000)
  if (status === 0) {
    held.parts[p.id] = { state: states.get(p.id), rows: notedBy(p) }
    held.seconds[p.id] = seconds
    keep()
  } else {
    const missed = p.row ? parts.filter(o => o.row === p.row) : [p]
    for (const other of missed) delete held.parts[other.id]
    keep()
    if (p.row) {
      broken.add(p.row)
      console.log(`# ${p.row}: begins anew at the next soak`)
    }
  }
  console.log(`# ${p.id}: ${status === 0 ? 'held' : 'MISSED'} in ${seconds} s`)
}
if (stopped) {
  console.log(
    `\n# stopped: ${chosen.filter(isDone).length} of ${chosen.length} parts are done, the same command goes on`,
  )
  process.exit(130)
}

// what was held with an earlier code stays in the table, and is told apart, until it is held anew
const rows = merged(parts.flatMap(p => (ran.has(p) ? notedBy(p) : (held.parts[p.id]?.rows ?? []))))
const done = parts.filter(isDone).length
const others = done < parts.length ? ', the others with an earlier one' : ''
const standing = `${done} of the ${parts.length} parts of this table were done with the code as it is now${others}.`
const inRow = parts.filter(p => p.row === 'browsers')
rows.push({
  promise: 'tests',
  what: 'all browser tests, again and again',
  bound: `${inRow.length} times in a row green`,
  measured: `${inRow.filter(isDone).length} of ${inRow.length}`,
  ok: inRow.every(isDone),
})
const table = `${standing}\n\n${tableOf(rows)}`
console.log(`\n${table}`)
const [from, to] = ['<!-- soak -->', '<!-- /soak -->']
const readme = fs.readFileSync('README.md', 'utf8')
if (!wanted.length && readme.includes(from)) {
  fs.writeFileSync('README.md', `${readme.split(from)[0]}${from}\n\n${table}\n\n${to}${readme.split(to)[1]}`)
  await runs('npx', ['biome', 'check', '--write', 'README.md'], env)
}
if (!chosen.every(isDone) || rows.some(r => !r.ok)) process.exit(1)

function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
}

function runs(command, args, environment) {
  return new Promise(done => {
    running = spawn(command, args, { stdio: 'inherit', shell: windows, detached: !windows, env: environment })
    running.on('error', () => done(1))
    running.on('exit', status => {
      running = undefined
      done(status ?? 1)
    })
  })
}

/** What is still to do, by what the same part took last time, or one of its kind. */
function left(list) {
  const kind = id => id.replace(/-\d+$/, '')
  const secondsOf = p => held.seconds[p.id] ?? (known(kind(p.id)) || 120)
  const known = k => Math.max(0, ...parts.filter(o => kind(o.id) === k).map(o => held.seconds[o.id] ?? 0))
  return `about ${Math.max(1, Math.round(list.reduce((n, p) => n + secondsOf(p), 0) / 60))} min`
}
