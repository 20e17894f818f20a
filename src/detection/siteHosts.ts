import { oauthPages } from './oauthPages'
import type { Site } from './types'

/** Every host that must be seen for a site to be watched: its pages, and where it asks whether a tool may act. */
export function hostsOfSite(site: Site): readonly string[] {
  return [...new Set([...site.hosts, ...oauthPages.filter(c => c.site === site.id).flatMap(c => c.hosts)])]
}
