import { expect, it } from 'vitest'
import { hostsOfSite } from './siteHosts'
import { sites } from './sites/index'

it('of a site are those of its pages and of its permission pages, each once', () => {
  expect(hostsOfSite(sites.get('pinterest')!)).toEqual(sites.get('pinterest')!.hosts)
  const x = sites.get('x')!
  expect(hostsOfSite(x)).toEqual([...x.hosts, 'api.x.com', 'api.twitter.com'])
  for (const site of sites.values()) expect(new Set(hostsOfSite(site)).size, site.id).toBe(hostsOfSite(site).length)
})
