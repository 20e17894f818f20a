import base from '../manifest.json' with { type: 'json' }
import pkg from '../package.json' with { type: 'json' }
import { oauthPages } from '../src/detection/oauthPages'
import { sites } from '../src/detection/sites'
import { hootsuiteHosts } from '../src/detection/sites/hootsuite/hosts'
import { siteScript } from './siteScripts'

export type Browser = 'chromium' | 'firefox'

const background = 'src/background/main.ts'
const all = [...sites.values()]

/** Match patterns of hosts. One that stands for many ('??.linkedin.com') asks for all of its domain, which covers others of it. */
function matches(hosts: readonly string[]): string[] {
  const domains = hosts.flatMap(h => (h.includes('?') ? h.slice(h.indexOf('.') + 1) : []))
  const single = hosts.filter(h => !domains.some(d => h === d || h.endsWith(`.${d}`)))
  return [...domains.map(d => `*.${d}`), ...single].map(h => `https://${h}/*`)
}

/** Where OAuth flows to a network and back pass: its permission pages alone, and the tool. */
const oauthMatches = [
  ...oauthPages.flatMap(p =>
    p.hosts.flatMap(h => [...p.asks, ...(p.refuses ?? [])].map(path => `https://${h}${path}*`)),
  ),
  ...matches(hootsuiteHosts),
]
/** A permission page may be on a host that has nothing else to show. */
const oauthOnly = oauthPages
  .flatMap(p => p.hosts)
  .filter(h => !all.some(s => s.hosts.includes(h)))
  .map(h => `https://${h}/*`)

const common = {
  ...base,
  version: pkg.version,
  host_permissions: [...new Set([...all.flatMap(s => matches(s.hosts)), ...oauthOnly])],
  content_scripts: [
    ...all.map(s => ({ matches: matches(s.hosts), js: [siteScript(s.id)], run_at: 'document_idle' as const })),
    { matches: oauthMatches, js: ['src/content/oauthFlow.iife.ts'], run_at: 'document_start' as const },
  ],
}

/** The manifest the bundle is made from: hosts and content scripts follow from the sites, so that they cannot disagree. */
export const manifest = {
  ...common,
  background: { service_worker: background, type: 'module' as const },
  // no other extension has anything to say to this one; Firefox has no such key
  externally_connectable: { ids: [] },
}

type Built = Record<string, unknown> & { background: { service_worker: string } }

/** The same for Firefox, from the manifest of a finished Chromium bundle: the files are the same. */
export function firefoxManifest(built: Built): Record<string, unknown> {
  const { minimum_chrome_version: _, externally_connectable: __, ...rest } = built
  return {
    ...rest,
    background: { scripts: [built.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'reconnect-radar@reconnect-radar.example',
        strict_min_version: '148.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }
}
