// Runs before any package exists: Node's own modules only.
import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

export function run(command, args, env = {}) {
  execFileSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...env },
  })
}

/** Installs what the lock file names, unless it is there already. No package gets to run a script: none needs to. */
export function ensurePackages() {
  if (!isInstalled()) run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'])
}

/** npm keeps beside the packages what it installed; what only another system needs is left out there. */
function isInstalled() {
  try {
    const packages = file => JSON.parse(fs.readFileSync(file, 'utf8')).packages
    const is = packages('node_modules/.package-lock.json')
    const wanted = Object.entries(packages('package-lock.json'))
    return wanted.every(([name, p]) => !name || (is[name] ? is[name].version === p.version : p.optional))
  } catch {
    return false
  }
}

// Chrome and Edge are tried last: since version 137 they load no extension that is named on the command line.
const places = {
  chromium: {
    env: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser'],
    paths: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    lastNames: ['google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    lastPaths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    apt: 'chromium',
  },
  firefox: {
    env: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    lastNames: [],
    lastPaths: [],
    apt: 'firefox-esr',
  },
}

/** The path of an installed browser, or undefined. */
export function findBrowser(name) {
  return findGood(name) ?? first(places[name].lastNames, places[name].lastPaths)
}

/** One that takes an extension from the command line, or that the user named. */
function findGood(name) {
  const { env, names, paths } = places[name]
  return process.env[env] || first(names, paths) || downloaded(name)
}

function first(names, paths) {
  const dirs = (process.env.PATH ?? '').split(path.delimiter)
  return [...names.flatMap(n => dirs.map(d => path.join(d, n))), ...paths].find(p => fs.existsSync(p))
}

/** The test tool's own Chromium, if it was ever fetched. */
function downloaded(name) {
  if (name !== 'chromium') return undefined
  const file = createRequire(import.meta.url)('playwright').chromium.executablePath()
  return fs.existsSync(file) ? file : undefined
}

/** Finds a browser, or installs one: the system's packages where root allows it, then the test tool's own download. */
export function ensureBrowser(name) {
  const { apt, env } = places[name]
  const tool = (command, ...args) => spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (!findGood(name) && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    tool('apt-get', 'update')
    tool('apt-get', 'install', '-y', '--no-install-recommends', apt)
  }
  if (!findGood(name) && name === 'chromium') tool('npx', 'playwright', 'install', 'chromium')
  const found = findBrowser(name)
  if (found) return found
  throw new Error(`No ${name} was found. Install ${apt} (or set ${env} to its path) and run this again.`)
}
