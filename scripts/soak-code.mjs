// Which code a part of the soak was run with: what was held of it is held no longer once a line of that has changed.
import { execFileSync } from 'node:child_process'
import crypto from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const product = ['src', ':!src/**/*.test.*']
// what tests read as data, and what all of it is built with
const around = [
  ...['src/**/*.json', 'src/**/*.md', 'public', 'manifest.json', 'package.json', 'package-lock.json', 'vite.config.ts'],
  ...['e2e/playwright.config.ts', 'scripts/build.mjs', 'e2e/fixtures', 'e2e/corpus'],
  ...['e2e/support/behind-proxy.ts', 'e2e/support/unit-setup.ts'],
]
const imported = /(?:from|import)\s*\(?\s*'(\.[^'?]+)/g

/** Changes with every line that such a part runs, saved in git or not: its tests, what they import, in a browser the product. */
export function stateOf({ run: [, args], env, reads, built }) {
  const files = importedBy(list([...reads, ...around, ...(built ? product : [])]))
  return hashOf([JSON.stringify([args, env]), ...[...files].sort().flatMap(f => [f, digest(f)])])
}

/** These files, and the files of the repository that they import, and so on. */
function importedBy(files) {
  const all = new Set(files)
  for (const file of all)
    for (const [, name] of read(file).matchAll(imported)) {
      const whole = path.posix.join(path.posix.dirname(file), name)
      const found = [whole, `${whole}.ts`, `${whole}.tsx`, `${whole}/index.ts`].find(f =>
        fs.statSync(f, { throwIfNoEntry: false })?.isFile(),
      )
      if (found) all.add(found)
    }
  return all
}

const list = remembering(paths =>
  execFileSync('git', ['ls-files', '-c', '-o', '--exclude-standard', '--', ...paths], { encoding: 'utf8' })
    .split('\n')
    .filter(f => f && fs.existsSync(f)),
)
const digest = remembering(file => hashOf([fs.readFileSync(file)]))
const read = remembering(file => (/\.[mc]?[jt]sx?$/.test(file) ? fs.readFileSync(file, 'utf8') : ''))

function hashOf(pieces) {
  const hash = crypto.createHash('sha256')
  for (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}

/** Parts have most of their code in common. */
function remembering(work) {
  const known = new Map()
  return of => {
    const key = String(of)
    if (!known.has(key)) known.set(key, work(of))
    return known.get(key)
  }
}
