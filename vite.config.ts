import path from 'node:path'
import { crx } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'
import { manifest } from './scripts/manifest'
import { writeSiteScripts } from './scripts/siteScripts'
import { bothBrowsers, withoutSending } from './scripts/vitePlugins'

export default defineConfig(({ mode }) => {
  if (mode !== 'test') writeSiteScripts()
  return {
    plugins: mode === 'test' ? [] : [preact(), crx({ manifest: manifest as never }), withoutSending(), bothBrowsers()],
    // the readable file, of which parts are taken out
    resolve: { alias: { papaparse: path.resolve('node_modules/papaparse/papaparse.js') } },
    build: {
      outDir: 'dist/chromium',
      emptyOutDir: true,
      target: 'es2023',
      // a page names all the files it is made of: the browser would learn of some only from others. What is asked for later needs none
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
      },
      rollupOptions: {
        output: {
          // no hashes: the same source gives the same names, wherever it lies
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
    test: {
      setupFiles: ['src/testing/setup.ts'],
      maxWorkers: '100%',
      // short-lived objects of a store in memory: with the usual 16 MB for them a tenth of the time is spent on tidying up
      execArgv: ['--max-semi-space-size=64'],
      // a machine that has much else to do is slow, not wrong
      testTimeout: 120_000,
      hookTimeout: 120_000,
      // mutation testing asks some of them alone
      ...(process.env.TESTS
        ? { include: [process.env.TESTS] }
        : { projects: [unitTests('isolated'), unitTests('shared')] }),
    },
  }
})

/**
 * A world of its own for each file of tests costs most files more than their tests do. So only those get one that replace
 * modules, globals or the source of texts; the others share two, with a new IndexedDB for each file.
 */
function unitTests(name: 'isolated' | 'shared') {
  const isolated = ['src/{content,i18n,platform}/**/*.test.ts']
  return {
    extends: true as const,
    test: {
      name,
      isolate: name === 'isolated',
      ...(name === 'isolated'
        ? { include: isolated }
        : { include: ['src/**/*.test.ts', 'scripts/*.test.ts'], exclude: isolated }),
    },
  }
}
