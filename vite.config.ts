import fs from 'node:fs'
import path from 'node:path'
import { crx } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import base from './manifest.json' with { type: 'json' }
import pkg from './package.json' with { type: 'json' }
import { consents } from './src/detection/oauthPages'
import { sites } from './src/detection/sites/index'
import { knowledgeWords } from './src/knowledge'

const browser = process.env.BROWSER === 'firefox' ? 'firefox' : 'chromium'
/** A host that stands for many ('??.linkedin.com') asks for all of its domain, and makes the others of it superfluous. */
const matches = (hosts: readonly string[]) => {
  const domains = hosts.flatMap(h => (h.includes('?') ? h.slice(h.indexOf('.') + 1) : []))
  const single = hosts.filter(h => !domains.some(d => h === d || h.endsWith(`.${d}`)))
  return [...domains.map(d => `*.${d}`), ...single].map(h => `https://${h}/*`)
}
const worker = 'src/worker/main.ts'

/** Where ways to a network and back pass: its permission pages alone, and the tool. */
const wayMatches = [
  ...consents.flatMap(c => c.hosts.flatMap(h => [...c.asks, ...(c.refuses ?? [])].map(p => `https://${h}${p}*`))),
  'https://*.hootsuite.com/*',
]
const siteMatches = [...sites.values()].flatMap(s => matches(s.hosts))
/** A permission page may be on a host that has nothing else to show. */
const consentMatches = consents
  .flatMap(c => c.hosts)
  .filter(h => ![...sites.values()].some(s => s.hosts.includes(h)))
  .map(h => `https://${h}/*`)

/** Hosts and content scripts follow from the page patterns, so that the two cannot disagree. */
const manifest = {
  ...base,
  version: pkg.version,
  host_permissions: [...new Set([...siteMatches, ...consentMatches])],
  content_scripts: [
    ...[...sites.values()].map(s => ({
      matches: matches(s.hosts),
      js: [`src/content/${s.id}.iife.ts`],
      run_at: 'document_idle' as const,
    })),
    { matches: wayMatches, js: ['src/content/way.iife.ts'], run_at: 'document_start' as const },
  ],
  ...(browser === 'firefox'
    ? {
        minimum_chrome_version: undefined,
        background: { scripts: [worker], type: 'module' },
        browser_specific_settings: {
          gecko: {
            id: 'reconnect-radar@reconnect-radar.example',
            strict_min_version: '148.0',
            data_collection_permissions: { required: ['none'] },
          },
        },
      }
    : // no other extension has anything to say to this one; Firefox has no such key
      { background: { service_worker: worker, type: 'module' }, externally_connectable: { ids: [] } }),
}

export default defineConfig(({ mode }) => ({
  plugins:
    mode === 'test'
      ? []
      : [
          preact(),
          crx({ manifest: manifest as never, browser: browser === 'firefox' ? 'firefox' : 'chrome' }),
          englishWords(),
          privateFiles(),
          withoutSending(),
        ],
  // the readable file, of which parts are taken out below
  resolve: { alias: { papaparse: path.resolve('node_modules/papaparse/papaparse.js') } },
  build: {
    outDir: `dist/${browser}`,
    emptyOutDir: true,
    target: 'es2023',
    // a page names all the files it is made of: the browser would learn of some only from others. What is asked for later needs none
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
    },
  },
  test: {
    setupFiles: ['e2e/support/unit-setup.ts'],
    maxWorkers: '100%',
    // mutation testing asks some of them alone
    ...(process.env.TESTS ? { include: [process.env.TESTS] } : { projects: [unitTests('pure'), unitTests('rest')] }),
  },
}))

/** The rooms without a state of their own need no world of their own for each file of tests, which is a fifth of the time. */
function unitTests(name: 'pure' | 'rest') {
  const pure = ['src/{knowledge,domain,detect,transfer}/**/*.test.ts']
  return {
    extends: true as const,
    test: {
      name,
      ...(name === 'pure' ? { include: pure, isolate: false } : { include: ['src/**/*.test.ts'], exclude: pure }),
    },
  }
}

/** English stands beside what it belongs to (pages, worker, causes); the browser wants one file. */
function englishWords(): Plugin {
  return {
    name: 'english-words',
    generateBundle() {
      const dir = 'src/words/en'
      const files = fs
        .readdirSync(dir)
        .map(f => JSON.parse(fs.readFileSync(path.join(dir, f), 'utf8')) as Record<string, string>)
      const words: Record<string, { message: string }> = {}
      for (const [key, message] of [...files, knowledgeWords()].flatMap(f => Object.entries(f))) {
        if (words[key]) throw new Error(`the word ${key} stands in two files`)
        // `$` is the browsers' own placeholder mark
        words[key] = { message: message.replaceAll('$', '$$$$') }
      }
      this.emitFile({ type: 'asset', fileName: '_locales/en/messages.json', source: JSON.stringify(words, null, 1) })
    },
  }
}

/** Fields of patterns and sites that no content script reads. */
const unread =
  /,source:`[^`]*`,seen:(?:\w+|`[^`]*`)|,families:\[[^\]]*\](?=,own:)|,overlay:![01],ownedBySignedIn:![01]|(?<=id:`[a-z]+`,)name:`\w+`,|(?<=,)\w+=`20\d\d-\d\d-\d\d`,/g

/** What Papa Parse has for fetching a file is taken out: no code of the package can send anything. */
function withoutSending(): Plugin {
  const parts: [string, string][] = [
    ['new XMLHttpRequest()', 'undefined'],
    ['new global.Worker(workerUrl)', 'undefined'],
    ['!!global.Worker', 'false'],
  ]
  return {
    name: 'without-sending',
    transform(code, id) {
      if (!/papaparse\.js/.test(id)) return undefined
      for (const [part] of parts) if (!code.includes(part)) throw new Error(`Papa Parse has changed: ${part}`)
      return parts.reduce((text, [from, to]) => text.replaceAll(from, to), code)
    },
  }
}

/** The worker injects the overlay itself: no page ever needs to load a file of ours, or can ask whether we are here. */
function privateFiles(): Plugin {
  return {
    name: 'private-files',
    // crx completes the manifest only when the bundle is written
    closeBundle() {
      const file = `dist/${browser}/manifest.json`
      const { web_accessible_resources: _, ...rest } = JSON.parse(fs.readFileSync(file, 'utf8'))
      fs.writeFileSync(file, JSON.stringify(rest, null, 2))
      // what a pattern was written from, and whose page it is, are for the worker and for readers, not for every page
      for (const { js } of rest.content_scripts as { js: string[] }[])
        for (const name of js) {
          const script = `dist/${browser}/${name}`
          const code = fs.readFileSync(script, 'utf8')
          fs.writeFileSync(script, code.replace(unread, ''))
        }
    },
  }
}
