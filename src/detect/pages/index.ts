import { hostIs } from '../match'
import type { PagePattern, Site, SiteId } from '../types'
import { facebook } from './facebook'
import { google } from './google'
import { hootsuite } from './hootsuite'
import { instagram } from './instagram'
import { linkedin } from './linkedin'
import { pinterest } from './pinterest'
import { threads } from './threads'
import { x } from './x'

const list: readonly Site[] = [facebook, instagram, threads, linkedin, x, pinterest, google, hootsuite]

export const sites: ReadonlyMap<SiteId, Site> = new Map(list.map(s => [s.id, s]))

/** The site a host belongs to (with its port if any); undefined for every other. */
export function siteOfHost(host: string): Site | undefined {
  return list.find(s => s.hosts.some(h => hostIs(h, host)))
}

export function patternsOf(site: Site): readonly PagePattern[] {
  return [...site.patterns, ...(site.uses ?? [])]
}

/** The pack as a whole: it changes only with the extension. `date`: the day its newest evidence was read, YYYY-MM-DD. */
export const pack = {
  count: list.flatMap(patternsOf).length,
  date: list
    .flatMap(patternsOf)
    .map(p => p.seen)
    .sort()
    .at(-1)!,
}
