import { ensurePackages, run } from './setup.mjs'

ensurePackages()
// one bundle for both browsers: only their manifests differ
run('npx', ['vite', 'build', '--logLevel', 'warn'])
