import { hostsOf } from '../detection/siteHosts'
import { sites } from '../detection/sites/index'
import type { Site } from '../detection/types'
import type { Platform } from '../platform/types'
import { candidatesFor, type Row } from './queries'

type Sees = Pick<Platform, 'canSee'>

/** Sites whose pages the browser does not let us see: the user, or an update, took the permission away. */
export async function unseenSites({ canSee }: Sees): Promise<Site[]> {
  const all = [...sites.values()]
  const seen = await Promise.all(all.map(s => canSee(hostsOf(s))))
  return all.filter((_, i) => !seen[i])
}

/** Those of them on which something can happen to these logins. */
export async function blindSites(platform: Sees, rows: readonly Row[]): Promise<Site[]> {
  return (await unseenSites(platform)).filter(s => candidatesFor(s, rows).length > 0)
}
