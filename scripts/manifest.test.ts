import { expect, it } from 'vitest'
import { hostsOfSite } from '../src/detection/siteHosts'
import { sites } from '../src/detection/sites'
import { hootsuiteHosts } from '../src/detection/sites/hootsuite/hosts'
import { manifest } from './manifest'

const hosts = [...sites.values()].flatMap(hostsOfSite)
const asked = [...manifest.host_permissions, ...manifest.content_scripts.flatMap(s => s.matches)]
const hostOf = (match: string) => /^https:\/\/([^/]+)\//.exec(match)![1]!

it('asks for a whole domain only where its hosts stand for many', () => {
  const whole = [...new Set(asked.map(hostOf).filter(h => h.includes('*')))]
  expect(whole.length).toBeGreaterThan(0)
  for (const domain of whole)
    expect(
      hosts.some(h => h.includes('?') && h.endsWith(domain.slice(1))),
      domain,
    ).toBe(true)
})

it('asks for no host that no site has', () => {
  for (const host of asked.map(hostOf).filter(h => !h.includes('*'))) expect(hosts, host).toContain(host)
})

it('follows OAuth flows on the hosts of the tool’s own pages, and no others of it', () => {
  const tool = asked.filter(m => hostOf(m).endsWith('hootsuite.com')).map(hostOf)
  expect(new Set(tool)).toEqual(new Set(hootsuiteHosts))
  const [start] = manifest.content_scripts.filter(s => s.run_at === 'document_start')
  for (const host of hootsuiteHosts) expect(start!.matches).toContain(`https://${host}/*`)
})
