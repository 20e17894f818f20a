import { expect, it } from 'vitest'
import { hostsOf } from './siteHosts'
import { sites } from './sites/index'

it('of a site are those of its pages and of its permission pages, each once', () => {
  expect(hostsOf(sites.get('pinterest')!)).toEqual(sites.get('pinterest')!.hosts)
  const x = sites.get('x')!
  expect(hostsOf(x)).toEqual([...x.hosts, 'api.x.com', 'api.twitter.com'])
  for (const site of sites.values()) expect(new Set(hostsOf(site)).size, site.id).toBe(hostsOf(site).length)
})
