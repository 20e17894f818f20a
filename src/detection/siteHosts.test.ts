import { expect, it } from 'vitest'
import type { SiteId } from '../knowledge/ids'
import { addressScope } from './addressScope'
import { segments } from './paths'
import { settingsPages } from './settingsPages'
import { hostsOfSite } from './siteHosts'
import { sites } from './sites/index'

it('of a site are those of its pages and of its permission pages, each once', () => {
  expect(hostsOfSite(sites.get('pinterest')!)).toEqual(sites.get('pinterest')!.hosts)
  const x = sites.get('x')!
  expect(hostsOfSite(x)).toEqual([...x.hosts, 'api.x.com', 'api.twitter.com'])
  for (const site of sites.values()) expect(new Set(hostsOfSite(site)).size, site.id).toBe(hostsOfSite(site).length)
})

it('and the settings of a site begin with words of its own', () => {
  for (const [id, { patterns }] of Object.entries(settingsPages))
    for (const path of patterns.flatMap(p => p.paths ?? [])) {
      const [first] = segments(path)
      expect(addressScope(sites.get(id as SiteId)!, first!), path).toBe(first)
    }
})
