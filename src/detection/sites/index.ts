import type { SiteId } from '../../knowledge/ids'
import { hostIs } from '../match'
import type { PagePattern, Site } from '../types'
import { facebook } from './facebook/patterns'
import { google } from './google/patterns'
import { hootsuite } from './hootsuite/patterns'
import { instagram } from './instagram/patterns'
import { linkedin } from './linkedin/patterns'
import { pinterest } from './pinterest/patterns'
import { threads } from './threads/patterns'
import { x } from './x/patterns'

const list: readonly Site[] = [facebook, instagram, threads, linkedin, x, pinterest, google, hootsuite]

export const sites: ReadonlyMap<SiteId, Site> = new Map(list.map(s => [s.id, s]))

/** The site a host belongs to (with its port if any); undefined for every other. */
export function siteOfHost(host: string): Site | undefined {
  return list.find(s => s.hosts.some(h => hostIs(h, host)))
}

export function patternsOf(site: Site): readonly PagePattern[] {
  return [...site.patterns, ...(site.usagePatterns ?? [])]
}

/** The pack as a whole: it changes only with the extension. `date`: the day its newest evidence was read, YYYY-MM-DD. */
export const patternPack = {
  count: list.flatMap(patternsOf).length,
  date: list
    .flatMap(patternsOf)
    .map(p => p.verifiedOn)
    .sort()
    .at(-1)!,
}
