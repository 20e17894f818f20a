import type { OAuthStep, Origin } from '../domain/oauthFlow'
import type { SiteId } from '../knowledge/ids'
import { oauthPages } from './oauthPages'
import { segments, startsWithAny } from './paths'
import { hootsuiteHosts } from './sites/hootsuite/hosts'

/** How a document came to be shown: `reload` and `back_forward` repeat what was there before. */
export type Arrival = 'navigate' | 'reload' | 'back_forward'

/**
 * Where the networks send their answer, and what else of the tool leads on, is on hosts that nobody has listed. What any
 * of them says is no proof: one that leads wherever it is told would be as good as a page of the tool.
 */
const toolDomain = 'hootsuite.com'
/** There the tool is itself a network to others, or somebody reads. */
const notTool = ['platform.hootsuite.com', 'mcp.hootsuite.com', 'blog.hootsuite.com', 'help.hootsuite.com']
const returnNames = ['redirect_uri', 'params[redirect_uri]']
const errorNames = [
  'error',
  'error_code',
  'error_reason',
  'error_message',
  'error_description',
  'denied',
  'oauth_problem',
]
const answerNames = ['code', 'oauth_verifier', 'oauth_token']

/** The site that takes part in flows on this host; undefined for all others. */
export function siteOfOAuth(host: string): SiteId | undefined {
  return isToolPage(host) ? 'hootsuite' : siteOfConsent(host)
}

/** Is this a host of the tool's own pages, where users work? */
export function isToolPage(host: string): boolean {
  return hootsuiteHosts.includes(host)
}

/**
 * What the address of a document that has just been loaded says about a flow; null when nothing. Its values (codes,
 * tokens, states) are looked at for being there, and never passed on. `referrer`: '' when the browser withholds it.
 */
export function readOAuthStep(url: URL, referrer: string, arrival: Arrival): OAuthStep | null {
  if (url.protocol !== 'https:') return null
  return isToolPage(url.host) ? readReturn(url, referrer, arrival) : readConsent(url, referrer, arrival)
}

function readConsent(url: URL, referrer: string, arrival: Arrival): OAuthStep | null {
  const path = segments(url.pathname)
  const consent = oauthPages.find(c => c.hosts.includes(url.host))
  if (!consent) return null
  const { site, asks, refuses = [] } = consent
  if (startsWithAny(path, refuses)) return { what: 'refused', site }
  if (!startsWithAny(path, asks)) return null
  return {
    what: 'asked',
    site,
    returns: returnsTo(url),
    from: arrival === 'navigate' ? cameFrom(site, referrer) : 'network',
  }
}

function readReturn(url: URL, referrer: string, arrival: Arrival): OAuthStep | null {
  // what is shown again says nothing new
  if (arrival !== 'navigate') return arrival === 'back_forward' ? { what: 'arrived', site: 'hootsuite' } : null
  const said = [url.searchParams, new URLSearchParams(url.hash.replace(/^#!?\/?[^?&=]*\?|^#/, ''))]
  const has = (names: readonly string[]) => names.some(n => said.some(s => s.has(n)))
  const network = siteOfConsent(hostOf(referrer))
  const from = network ? { network } : {}
  if (has(errorNames)) return { what: 'failed', site: 'hootsuite', ...from }
  if (network) return { what: 'returned', site: 'hootsuite', network }
  const answers = has(answerNames)
  if (!referrer) return { what: answers ? 'returned' : 'silent', site: 'hootsuite' }
  const host = hostOf(referrer)
  if (isToolPage(host)) return { what: 'arrived', site: 'hootsuite' }
  // another host of the tool may have taken the answer; anybody can make one up
  return { what: answers || isOfTool(host) ? 'silent' : 'arrived', site: 'hootsuite' }
}

function returnsTo(url: URL): Origin {
  const given = returnNames.flatMap(n => url.searchParams.getAll(n))
  if (!given.length) return 'unsaid'
  return given.every(g => isOfTool(hostOf(g.replace(/^"|"$/g, '').replaceAll('\\/', '/')))) ? 'tool' : 'other'
}

function cameFrom(site: SiteId, referrer: string): Origin | 'network' {
  const host = hostOf(referrer)
  if (!referrer || (isOfTool(host) && !isToolPage(host))) return 'unsaid'
  if (isToolPage(host)) return 'tool'
  return networkAt(host) === site ? 'network' : 'other'
}

/** Any host of a network: its sign-in pages stand in between. */
function networkAt(host: string): SiteId | undefined {
  return oauthPages.find(c => c.hosts.some(h => isWithin(host, domainOf(h))))?.site
}

function siteOfConsent(host: string): SiteId | undefined {
  return oauthPages.find(c => c.hosts.includes(host))?.site
}

function isOfTool(host: string): boolean {
  return isWithin(host, toolDomain) && !notTool.includes(host)
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`)
}

function domainOf(host: string): string {
  return host.split('.').slice(-2).join('.')
}

/** '' for what is no address of a page. */
function hostOf(text: string): string {
  const url = URL.parse(text)
  return url?.protocol === 'https:' ? url.host : ''
}
