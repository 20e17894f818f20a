import fs from 'node:fs'
import type { Plugin } from 'vite'
import { firefoxManifest } from './manifest'

/** What Papa Parse has for fetching a file is taken out: no code of the package can send anything. */
export function withoutSending(): Plugin {
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

/**
 * Finishes both folders from the one bundle. The background injects the overlay itself, so no page ever needs to load a
 * file of ours, or can ask whether we are here. Firefox gets the same files under a manifest of its own.
 */
export function bothBrowsers(): Plugin {
  return {
    name: 'both-browsers',
    // crx completes the manifest only when the bundle is written
    closeBundle() {
      const file = 'dist/chromium/manifest.json'
      const { web_accessible_resources: _, ...built } = JSON.parse(fs.readFileSync(file, 'utf8'))
      fs.rmSync('dist/firefox', { recursive: true, force: true })
      fs.cpSync('dist/chromium', 'dist/firefox', { recursive: true })
      fs.writeFileSync(file, `${JSON.stringify(built, null, 2)}\n`)
      fs.writeFileSync('dist/firefox/manifest.json', `${JSON.stringify(firefoxManifest(built), null, 2)}\n`)
    },
  }
}
