import type { Site, SiteId } from '../types'
import { facebook } from './facebook'
import { google } from './google'
import { hootsuite } from './hootsuite'
import { instagram } from './instagram'
import { linkedin } from './linkedin'
import { pinterest } from './pinterest'
import { x } from './x'

const list: readonly Site[] = [facebook, instagram, linkedin, x, pinterest, google, hootsuite]

export const sites: ReadonlyMap<SiteId, Site> = new Map(list.map(s => [s.id, s]))

/** The site a host belongs to (exact, with its port if any); undefined for every other. */
export function siteOfHost(host: string): Site | undefined {
  return list.find(s => s.hosts.includes(host))
}
