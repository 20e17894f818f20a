import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { isOfSite } from '../../detection/match'
import { sites } from '../../detection/sites/index'
import { leadingCause } from '../../domain/diagnosis/diagnose'
import { causeOfKind } from '../../domain/diagnosis/sightingRules'
import { causes } from '../../knowledge/index'
import { demoPages } from './pages'
import { loginOf } from './scenario'

const now = Date.UTC(2026, 10, 24, 12)

describe('the demo pages', () => {
  it('are one for each cause, in the order of the guide', () => {
    expect(demoPages.map(p => p.cause)).toEqual([...causes.keys()])
  })

  it.each(demoPages)('$cause: stands for an address of its site, and leads to its cause', page => {
    expect(isOfSite(sites.get(page.site)!, new URL(page.url))).toBe(true)
    const { story, kind } = page
    if (!story) return expect(causeOfKind(kind!, sites.get(page.site)!.families[0])).toBe(page.cause)
    const { connection, diagnosis, accounts } = loginOf(story, now)
    expect(diagnosis.causes[0].cause).toBe(page.cause)
    expect(leadingCause(connection, now)).toBe(page.cause)
    expect(accounts.map(a => a.name)).toEqual(story.accounts)
  })
})

/** Every file of ours that a page of ours loads because of this one. */
function loads(file: string, found = new Set<string>()): Set<string> {
  const real = [file, `${file}.ts`, `${file}.tsx`, `${file}/index.ts`].find(
    f => fs.existsSync(f) && fs.statSync(f).isFile(),
  )
  if (!real || found.has(real)) return found
  found.add(real)
  for (const [, type, from] of fs
    .readFileSync(real, 'utf8')
    .matchAll(/(?:import|export)\s+(type\s)?[^'"]*?from\s+'(\.[^']+)'/g))
    if (!type) loads(path.join(path.dirname(real), from!), found)
  return found
}

it('the demo reaches neither the store nor the background', () => {
  const found = [...loads('src/options/demo/demo.tsx')]
  expect(found.length).toBeGreaterThan(20)
  expect(found.filter(f => /src\/(storage|messaging|background|importExport)\//.test(f))).toEqual([])
  // the way to send goes through the platform, which the words need, too
  for (const file of found.filter(f => f.startsWith('src/options/') || f.startsWith('src/ui/')))
    expect(fs.readFileSync(file, 'utf8'), file).not.toMatch(
      /platform\.send|\.run\(|indexedDB|storage\/(db|queries|commands)/,
    )
})
