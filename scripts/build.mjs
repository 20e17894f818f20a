import { ensurePackages, run } from './setup.mjs'

ensurePackages()
for (const browser of ['chromium', 'firefox']) run('npx', ['vite', 'build', '--logLevel', 'warn'], { BROWSER: browser })
