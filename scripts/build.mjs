import { ensurePackages } from './setup.mjs'

ensurePackages()
process.env.VITE_CONFIG_NATIVE_IGNORE_WARNING = 'true'
// one bundle for both browsers, in this process: only their manifests differ
const { build } = await import('vite')
await build({ logLevel: 'warn' })
