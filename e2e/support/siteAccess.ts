import type { Page } from '@playwright/test'
import { hostsOfSite } from '../../src/detection/siteHosts'
import { sites } from '../../src/detection/sites/index'
import type { Site } from '../../src/detection/types'
import type { Radar } from './radar'

/** Logins such that something can happen to them on every site that is watched. */
export const everywhere =
  'facebook,Page,Iris,,\ninstagram-business,@shop,Iris,,\nthreads,@shop,Otto,,\nlinkedin,Quay,Noor,,\nx,@quay,,,\npinterest,Pins,Ana,,\nyoutube,TV,Ben,,\n'

/** Do a site's hosts fall under this match pattern, or the other way round? */
export function concerns(site: Site, pattern: string): boolean {
  const host = new URL(pattern.replace('*.', 'www.').replaceAll('*', '')).host
  const ends = hostsOfSite(site).map(h => h.replaceAll('?', 'w'))
  return ends.some(h => h === host || h.endsWith(`.${host.replace(/^www\./, '')}`) || `www.${h}` === host)
}

export const allSites = [...sites.values()]

/** The user's hand on “Site access” of the extension, as the browser's own page has it. */
export class SiteAccess {
  private constructor(
    private readonly page: Page,
    private readonly id: string,
    readonly patterns: readonly string[],
  ) {}

  static async open(radar: Radar): Promise<SiteAccess> {
    radar.changed = true
    const page = await radar.context.newPage()
    await page.goto('chrome://extensions')
    const access = new SiteAccess(page, radar.id, [])
    await access.call('updateExtensionConfiguration', { extensionId: radar.id, hostAccess: 'ON_SPECIFIC_SITES' })
    const info = (await access.call('getExtensionInfo', radar.id)) as {
      permissions: { runtimeHostPermissions: { hosts: { host: string }[] } }
    }
    const opened = new SiteAccess(
      page,
      radar.id,
      info.permissions.runtimeHostPermissions.hosts.map(h => h.host),
    )
    for (const site of allSites) await opened.allow(site)
    return opened
  }

  allow = (site: Site) => this.each('addHostPermission', site)
  revoke = (site: Site) => this.each('removeHostPermission', site)

  private async each(name: string, site: Site) {
    for (const p of this.patterns.filter(pattern => concerns(site, pattern))) await this.call(name, this.id, p)
  }

  private call(name: string, ...args: unknown[]): Promise<unknown> {
    return this.page.evaluate(
      ([n, list]) =>
        new Promise((done, fail) => {
          const g = chrome as unknown as {
            developerPrivate: Record<string, (...a: unknown[]) => void>
            runtime: { lastError?: { message: string } }
          }
          g.developerPrivate[n]!(...list, (value: unknown) => {
            const { lastError } = g.runtime
            if (lastError) fail(new Error(lastError.message))
            else done(value)
          })
        }),
      [name, args] as const,
    )
  }
}
