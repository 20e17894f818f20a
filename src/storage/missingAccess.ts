import { hostsOfSite } from '../detection/siteHosts'
import { sites } from '../detection/sites/index'
import type { Site } from '../detection/types'
import type { Platform } from '../platform/types'
import { loginsForSite } from './queries'
import type { Row } from './schema'

type Sees = Pick<Platform, 'canSee'>

/** Sites whose pages the browser does not let us see: the user, or an update, took the permission away. */
export async function sitesWithoutAccess({ canSee }: Sees): Promise<Site[]> {
  const all = [...sites.values()]
  const seen = await Promise.all(all.map(s => canSee(hostsOfSite(s))))
  return all.filter((_, i) => !seen[i])
}

/** Those of them on which something can happen to these logins. */
export async function affectedSitesWithoutAccess(platform: Sees, rows: readonly Row[]): Promise<Site[]> {
  return (await sitesWithoutAccess(platform)).filter(s => loginsForSite(s, rows).length > 0)
}
