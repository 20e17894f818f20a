// Runs before any package exists: Node's own modules only.
import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

export function run(command, args, env = {}) {
  execFileSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true', ...env },
  })
}

/** Installs what the lock file names, unless it is there already. */
export function ensurePackages() {
  const mark = 'node_modules/.package-lock.json'
  if (fs.existsSync(mark) && fs.statSync(mark).mtimeMs >= fs.statSync('package.json').mtimeMs) return
  run('npm', ['ci', '--no-audit', '--no-fund'])
  fs.utimesSync(mark, new Date(), new Date())
}

const places = {
  chromium: {
    env: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    apt: 'chromium',
  },
  firefox: {
    env: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    apt: 'firefox-esr',
  },
}

/** The path of an installed browser, or undefined. */
export function findBrowser(name) {
  const { env, names, paths } = places[name]
  if (process.env[env]) return process.env[env]
  const dirs = (process.env.PATH ?? '').split(path.delimiter)
  return [...names.flatMap(n => dirs.map(d => path.join(d, n))), ...paths].find(p => fs.existsSync(p))
}

/** Finds a browser, or installs one: the system's packages where root allows it, then the test tool's own download. */
export async function ensureBrowser(name) {
  const found = findBrowser(name)
  if (found) return found
  const { apt, env } = places[name]
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    spawnSync('apt-get', ['update'], { stdio: 'inherit' })
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', apt], { stdio: 'inherit' })
    const installed = findBrowser(name)
    if (installed) return installed
  }
  if (
    name === 'chromium' &&
    spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' }).status === 0
  ) {
    const own = (await import('playwright')).chromium.executablePath()
    if (fs.existsSync(own)) return own
  }
  throw new Error(`No ${name} was found. Install ${apt} (or set ${env} to its path) and run this again.`)
}
