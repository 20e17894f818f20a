// Mutation testing of a room: what is changed must turn a test red: prints the scores and fails where a bound is missed.
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { rooms } from './stryker.config.mjs'

const bounds = { all: 85, file: 80 }
const killed = new Set(['Killed', 'Timeout'])
const lost = new Set(['Survived', 'NoCoverage'])

const room = process.argv[2]
if (!rooms[room]) {
  console.error(`no such room; there are ${Object.keys(rooms).join(', ')}`)
  process.exit(1)
}
const { status } = spawnSync('npx', ['stryker', 'run', 'scripts/stryker.config.mjs'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  // the tests as `npm test` runs them, and noting nothing
  env: { ...process.env, ROOM: room, TESTS: rooms[room].tests, RUNS: '' },
})
if (status !== 0) process.exit(1)
const { files } = JSON.parse(fs.readFileSync(`out/mutation-${room}.json`, 'utf8'))
const rows = Object.entries(files).map(([file, { mutants }]) => ({
  file,
  killed: mutants.filter(m => killed.has(m.status)).length,
  lost: mutants.filter(m => lost.has(m.status)).length,
}))
const score = r => (r.killed + r.lost ? (100 * r.killed) / (r.killed + r.lost) : 100)
const all = {
  file: 'all',
  killed: rows.reduce((n, r) => n + r.killed, 0),
  lost: rows.reduce((n, r) => n + r.lost, 0),
}
console.log('\n| mutation testing | score | killed | survived |\n| --- | --- | --- | --- |')
for (const r of [...rows, all]) console.log(`| ${r.file} | ${score(r).toFixed(1)} % | ${r.killed} | ${r.lost} |`)

const missed = rows.filter(r => score(r) < bounds.file)
const ok = score(all) >= bounds.all && !missed.length
if (!ok) {
  console.error(
    `\nmissed: ${[score(all) < bounds.all ? 'all' : '', ...missed.map(r => r.file)].filter(Boolean).join(', ')}`,
  )
  process.exit(1)
}
