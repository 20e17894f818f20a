import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, expect, it } from 'vitest'

const setup = path.resolve('scripts/setup.mjs')
const lock = (version: string) =>
  JSON.stringify({
    packages: {
      '': { name: 'x' },
      'node_modules/a': { version },
      'node_modules/elsewhere': { version: '1', optional: true },
    },
  })
let dir: string
beforeEach(() => {
  dir = fs.mkdtempSync(path.join(os.tmpdir(), 'setup-'))
  fs.mkdirSync(path.join(dir, 'bin'))
  fs.mkdirSync(path.join(dir, 'node_modules'))
  fs.writeFileSync(path.join(dir, 'bin/npm'), '#!/bin/sh\necho "$@" >> asked\n', { mode: 0o755 })
  fs.writeFileSync(path.join(dir, 'package-lock.json'), lock('2'))
  return () => fs.rmSync(dir, { recursive: true })
})

/** What npm is asked for. */
function asked(installed?: string): string {
  if (installed) fs.writeFileSync(path.join(dir, 'node_modules/.package-lock.json'), installed)
  const code = `import(${JSON.stringify(setup)}).then(s => s.ensurePackages())`
  const env = { ...process.env, PATH: `${path.join(dir, 'bin')}${path.delimiter}${process.env.PATH}` }
  expect(spawnSync(process.execPath, ['-e', code], { cwd: dir, env }).status).toBe(0)
  const said = path.join(dir, 'asked')
  return fs.existsSync(said) ? fs.readFileSync(said, 'utf8') : ''
}
const here = JSON.stringify({ packages: { 'node_modules/a': { version: '2' } } })

const onUnix = it.skipIf(process.platform === 'win32')
onUnix('installs packages that are missing or of another version, and lets none of them run a script', () => {
  expect(asked()).toMatch(/^ci --ignore-scripts/)
  expect(asked(here.replace('2', '1')).split('\n')).toHaveLength(3)
})

onUnix('leaves alone what is there, whatever the dates of the files', () => {
  fs.utimesSync(path.join(dir, 'package-lock.json'), new Date(), new Date(Date.now() + 60_000))
  expect(asked(here)).toBe('')
})

it('names every package that would need a script', () => {
  const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { hasInstallScript?: true; optional?: true }>
  }
  expect(Object.keys(packages).filter(name => packages[name]!.hasInstallScript)).toEqual([])
  expect(fs.readFileSync('.npmrc', 'utf8')).toContain('ignore-scripts=true')
})
