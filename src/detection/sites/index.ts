import type { SiteId } from '../../knowledge/ids'
import { hostIs } from '../match'
import type { PagePattern, Site } from '../types'
import { facebookSite } from './facebook/site'
import { googleSite } from './google/site'
import { hootsuiteSite } from './hootsuite/site'
import { instagramSite } from './instagram/site'
import { linkedinSite } from './linkedin/site'
import { pinterestSite } from './pinterest/site'
import { threadsSite } from './threads/site'
import { xSite } from './x/site'

const list: readonly Site[] = [
  facebookSite,
  instagramSite,
  threadsSite,
  linkedinSite,
  xSite,
  pinterestSite,
  googleSite,
  hootsuiteSite,
]

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
    .flatMap(s => patternsOf(s).map(p => s.provenance[p.id]!.verifiedOn))
    .sort()
    .at(-1)!,
}
